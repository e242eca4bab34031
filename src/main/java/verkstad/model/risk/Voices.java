package verkstad.model.risk;

/** Counts who have said something of one risk, slip by slip. */
final class Voices {
    private int likelihoodAlone;
    private int impactAlone;
    private int others;

    void add(Slip slip, int count) {
        if (slip.likelihood() != null && slip.impact() == null) likelihoodAlone += count;
        else if (slip.likelihood() == null && slip.impact() != null) impactAlone += count;
        else others += count;
    }

    /** Where hands were counted one axis at a time, the same hands went up twice. */
    int sum() {
        return others + Math.max(likelihoodAlone, impactAlone);
    }
}
