package verkstad.bills;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line in one face: letters, or emoji. An emoji that is put together of several (a profession, a shade of
 * skin, a flag) is told by its parts, as Unicode has it where there is no sign for the whole: one font in one colour
 * then draws the same on a screen and on paper.
 */
public record Run(String text, boolean emoji) {
    private static final int FIRST_SIGN = 0x203c;
    private static final int TRADE_MARK = 0x2122;

    /** The line in runs, without what only joins or shades its emoji. */
    public static List<Run> of(String line) {
        if (line.chars().allMatch(c -> c < FIRST_SIGN)) return List.of(new Run(line, false));
        var runs = new ArrayList<Run>();
        line.codePoints().filter(c -> !joinsOrShades(c)).forEach(c -> {
            boolean emoji = isEmoji(c);
            var before = runs.isEmpty() || runs.getLast().emoji != emoji ? "" : runs.removeLast().text;
            runs.add(new Run(before + Character.toString(c), emoji));
        });
        return runs;
    }

    private static boolean isEmoji(int sign) {
        return sign >= FIRST_SIGN && sign != TRADE_MARK && Character.isEmoji(sign);
    }

    private static boolean joinsOrShades(int sign) {
        return sign == 0x200d // joiner
                || sign == 0xfe0e
                || sign == 0xfe0f // as text, as emoji
                || sign == 0x20e3 // key cap
                || Character.isEmojiModifier(sign)
                || (sign >= 0xe0020 && sign <= 0xe007f); // tags of a flag
    }
}
