package verkstad.bills;

import java.util.Locale;

/** The looks of the bills, each in the manner of another paper. A headline keeps its look. */
public enum BillLook {
    /** Black on yellow under a black band, as the evening papers' */
    YELLOW(Head.BAND, false),
    /** Black on white, the first row in the red of its band. */
    WHITE(Head.BAND, false),
    /** White on blue under a rule. */
    BLUE(Head.RULE, false),
    /** Black on newsprint, all in the middle, the paper's name between two rules. */
    NEWSPRINT(Head.RULES, true);

    /** How the top is set apart: a band across, a rule under it, or rules above and under. */
    enum Head {
        BAND,
        RULE,
        RULES
    }

    private final Head head;
    private final boolean centred;

    BillLook(Head head, boolean centred) {
        this.head = head;
        this.centred = centred;
    }

    /** The look with this number; after the last comes the first again. */
    public static BillLook of(int number) {
        return values()[Math.floorMod(number, values().length)];
    }

    /** The style class of a bill that looks so. */
    public String style() {
        return "bill-" + name().toLowerCase(Locale.ROOT);
    }

    Head head() {
        return head;
    }

    boolean isCentred() {
        return centred;
    }
}
