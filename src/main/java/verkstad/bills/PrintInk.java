package verkstad.bills;

import java.awt.Color;

/** The bills' colours in print; the same as the theme's on a screen. */
final class PrintInk {
    private static final Color BLACK = new Color(0x0b0b0b);
    private static final Color WHITE = Color.WHITE;
    private static final Color YELLOW = new Color(0xffe100);
    private static final Color RED = new Color(0xd2101b);
    private static final Color BLUE = new Color(0x0d4f8b);
    private static final Color NEWSPRINT = new Color(0xf3ecdd);

    private PrintInk() {}

    static Color of(BillLook look, Ink ink) {
        return switch (look) {
            case YELLOW -> yellow(ink);
            case WHITE -> white(ink);
            case BLUE -> ink == Ink.GROUND ? BLUE : ink == Ink.GHOST ? new Color(0x1a5f9f) : WHITE;
            case NEWSPRINT -> ink == Ink.GROUND ? NEWSPRINT : ink == Ink.GHOST ? new Color(0xe4dac4) : BLACK;
        };
    }

    private static Color yellow(Ink ink) {
        return switch (ink) {
            case GROUND, PAPER -> YELLOW;
            case YEAR -> WHITE;
            case GHOST -> new Color(0xf0ce00);
            case BAND, FIRST, HEADLINE, WORDS, RULE -> BLACK;
        };
    }

    private static Color white(Ink ink) {
        return switch (ink) {
            case GROUND, PAPER, YEAR -> WHITE;
            case BAND, FIRST, RULE -> RED;
            case GHOST -> new Color(0xececec);
            case HEADLINE, WORDS -> BLACK;
        };
    }
}
