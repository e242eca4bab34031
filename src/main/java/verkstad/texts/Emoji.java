package verkstad.texts;

/**
 * The signs that people type for faces and things. One that is put together of several (a profession, a shade of skin,
 * a flag) is told by its parts where a font has no sign for the whole, as Unicode has it.
 */
public final class Emoji {
    /** No emoji comes before it. */
    public static final int FIRST = 0x203c;

    private static final int TRADE_MARK = 0x2122;

    private Emoji() {}

    /** Whether this sign is an emoji; digits, and the signs that text has had since long before, are none. */
    public static boolean is(int sign) {
        return sign >= FIRST && sign != TRADE_MARK && Character.isEmoji(sign);
    }

    /** Whether this sign only joins or shades those beside it. */
    public static boolean joinsOrShades(int sign) {
        return sign == 0x200d // joiner
                || sign == 0xfe0e
                || sign == 0xfe0f // as text, as emoji
                || sign == 0x20e3 // key cap
                || Character.isEmojiModifier(sign)
                || (sign >= 0xe0020 && sign <= 0xe007f); // tags of a flag
    }

    /** The text with each emoji told by its parts. What joins letters of other scripts stays. */
    public static String inParts(String text) {
        if (text.chars().allMatch(c -> c < FIRST)) return text;
        var signs = text.codePoints().toArray();
        var parts = new StringBuilder();
        for (int i = 0; i < signs.length; i++) {
            boolean isAfterLetter = i > 0 && Character.isLetter(signs[i - 1]);
            if (isAfterLetter || !joinsOrShades(signs[i])) parts.appendCodePoint(signs[i]);
        }
        return parts.toString();
    }
}
