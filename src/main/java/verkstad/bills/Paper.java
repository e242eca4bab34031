package verkstad.bills;

/** Paper for printing, upright; measures in points (1/72 inch). */
public enum Paper {
    A4(595.28f, 841.89f),
    A3(841.89f, 1190.55f);

    private static final int ROWS = 44;
    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** The smallest words that are printed: 19 points on A4. */
    float smallest() {
        return height / ROWS;
    }
}
