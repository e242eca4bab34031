package verkstad.exchange;

/** A stranger's words inside a sentence of ours: on one line, and not too many. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(String words) {
        var line = words.replaceAll("\\p{Cntrl}|\\p{Zl}|\\p{Zp}", " ");
        if (line.length() <= LONGEST) return line;
        return line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
