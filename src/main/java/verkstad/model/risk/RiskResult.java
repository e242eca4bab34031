package verkstad.model.risk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One risk's result by the project's rule. Likelihood and impact are 1–5, whole under the highest and with up to two
 * decimals under the median and the mean; the score is their product, rounded half up to two decimals. What is null has
 * no number yet.
 *
 * @param atMost whether the numbers are the highest given, in the place of the rule's own, which may not be told: that
 *     is at most as high; the demand is the rule's all the same
 * @param round the round it comes from; null where it was set by hand or there is none
 */
public record RiskResult(
        @Nullable BigDecimal likelihood,
        @Nullable BigDecimal impact,
        @Nullable BigDecimal score,
        Demand demand,
        boolean atMost,
        @Nullable String round) {}
