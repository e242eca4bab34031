package verkstad.model.risk;

import verkstad.model.Coded;

/** How a group's scores of one risk moved from one round to the next, by consensus and range of both. */
public enum Movement implements Coded {
    /** They agreed in both rounds, or nearly so. */
    AGREED,
    MOVED_TOGETHER,
    STAYED_APART,
    MOVED_APART;

    /** A difference in consensus smaller than this is no movement. */
    private static final double NOTICEABLE = 0.1;

    /**
     * The movement between two rounds. Where there was no disagreement in either, it is agreement, however the scores
     * moved; else the consensus tells, and where that is nearly the same the range.
     */
    public static Movement between(Spread before, Spread after) {
        if (!before.isDisagreement() && !after.isDisagreement()) return AGREED;
        double closer = before.few() || after.few() ? 0 : before.apart() - after.apart();
        if (Math.abs(closer) < NOTICEABLE) closer = before.range() - after.range();
        if (closer == 0) return STAYED_APART;
        return closer > 0 ? MOVED_TOGETHER : MOVED_APART;
    }
}
