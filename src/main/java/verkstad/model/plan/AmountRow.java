package verkstad.model.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a budget: an amount in whole currency units for each column, null where there is none, and the total and
 * percentage that the source stated, if any.
 */
public record AmountRow(
        String label,
        List<@Nullable Long> amounts,
        @Nullable Long statedTotal,
        @Nullable BigDecimal statedPercent) {
    public AmountRow {
        amounts = Collections.unmodifiableList(new ArrayList<>(amounts));
    }
}
