package verkstad.model;

/**
 * A line that is half typed and makes nothing of the project yet. It is kept in the file beside the project, so that it
 * is back in its field when that is shown next, whatever became of the program.
 *
 * @param of the id of what the line belongs to; empty for the project's own
 * @param field which line of that it is
 */
public record HalfTyped(String of, String field, String words) {
    public HalfTyped {
        words = TextLength.cut(words);
    }

    /** Whether it says anything: else there is nothing to keep. */
    public boolean isBegun() {
        return !words.isBlank();
    }
}
