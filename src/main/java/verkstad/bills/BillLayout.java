package verkstad.bills;

import java.util.List;

/**
 * A bill as it is set, ready to be drawn: everything in the unit of its box, from its upper left corner. The same on a
 * screen and on paper.
 *
 * @param blocks what is filled, from the ground up
 * @param ornaments type that says nothing new
 * @param passages everything that is to be read, in order
 */
public record BillLayout(BillLook look, List<Block> blocks, List<Row> ornaments, List<Passage> passages) {
    /** What a passage is of the bill. */
    public enum Kind {
        PAPER,
        YEAR,
        HEADLINE,
        WORDS
    }

    public record Block(Ink ink, double x, double y, double width, double height) {}

    /** A row of type, with where it begins on its baseline. */
    public record Row(Ink ink, Face face, String text, double size, double x, double baseline) {}

    /** A text in one or more rows; {@code text} is the whole as it was written. */
    public record Passage(Kind kind, String text, List<Row> rows) {}
}
