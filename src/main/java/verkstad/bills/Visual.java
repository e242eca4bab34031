package verkstad.bills;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/** A line as it is printed, sign by sign from left to right: paper knows no other direction. */
final class Visual {
    private static final ArabicShaping JOINED = new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

    private Visual() {}

    /** The line in the order of its signs, letters that join in their joined forms. */
    static String of(String line) {
        var letters = line.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) return line;
        try {
            var bidi = new Bidi(JOINED.shape(line), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
        } catch (ArabicShapingException e) {
            return line; // a line that cannot be joined is read letter by letter
        }
    }
}
