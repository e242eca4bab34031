package verkstad.bills;

/** The faces that a bill is set in. Emoji are of a face of their own, made as high as the letters beside them. */
public enum Face {
    HEADLINE(0.84, 0.144),
    WORDS(0.8, 0.057),
    BOLD(0.8, 0.057);

    private final double emoji;
    private final double raised;

    Face(double emoji, double raised) {
        this.emoji = emoji;
        this.raised = raised;
    }

    /** The size of an emoji among letters of size 1. */
    public double emoji() {
        return emoji;
    }

    /** How far above the letters' baseline an emoji's own lies, at size 1. */
    public double raised() {
        return raised;
    }
}
