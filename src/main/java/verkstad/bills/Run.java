package verkstad.bills;

import java.util.ArrayList;
import java.util.List;
import verkstad.texts.Emoji;

/**
 * A part of a line in one face: letters, or emoji. An emoji that is put together of several (a profession, a shade of
 * skin, a flag) is told by its parts, as Unicode has it where there is no sign for the whole: one font in one colour
 * then draws the same on a screen and on paper.
 */
public record Run(String text, boolean emoji) {
    /** The line in runs, without what only joins or shades its emoji. */
    public static List<Run> of(String line) {
        if (line.chars().allMatch(c -> c < Emoji.FIRST)) return List.of(new Run(line, false));
        var runs = new ArrayList<Run>();
        line.codePoints().filter(c -> !Emoji.joinsOrShades(c)).forEach(c -> {
            boolean emoji = Emoji.is(c);
            var before = runs.isEmpty() || runs.getLast().emoji != emoji ? "" : runs.removeLast().text;
            runs.add(new Run(before + Character.toString(c), emoji));
        });
        return runs;
    }
}
