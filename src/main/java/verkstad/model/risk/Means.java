package verkstad.model.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** One number of many, with up to two decimals, rounded half up and without trailing zeros. */
final class Means {
    private static final int DECIMALS = 2;

    private Means() {}

    /** The number in the middle, or the mean of the two that are. */
    static BigDecimal median(List<Integer> sorted) {
        return mean(sorted.subList((sorted.size() - 1) / 2, sorted.size() / 2 + 1));
    }

    static BigDecimal mean(List<Integer> scores) {
        int sum = scores.stream().mapToInt(Integer::intValue).sum();
        return plain(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(scores.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    static BigDecimal product(BigDecimal one, BigDecimal other) {
        return plain(one.multiply(other).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** 20 as 20, not as 2E+1. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
