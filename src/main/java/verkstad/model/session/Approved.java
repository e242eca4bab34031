package verkstad.model.session;

import java.time.LocalDate;
import java.util.Locale;
import verkstad.model.Bytes;

/**
 * A version of a session's minutes that was approved, and is never changed.
 *
 * @param session the session's id, also when the session is gone
 * @param number counted from 1 for each session
 * @param name the file's name as it was sent
 * @param text what it says, line by line, to tell what a later version changes
 * @param file the file as it was sent
 */
public record Approved(String session, int number, LocalDate date, String name, String text, Bytes file) {
    /** What is left of a version that was erased: that its number has been given. */
    public Approved erased() {
        return new Approved(session, number, date, "", "", Bytes.of(new byte[0]));
    }

    public boolean isErased() {
        return file.size() == 0;
    }

    /** Whether this says what that one said: it is the same, or the next of its session, which tells what changed. */
    public boolean tells(Approved other) {
        return session.equals(other.session) && (number == other.number || number == other.number + 1);
    }

    /** Whether somebody's name stands in it, in capitals or not. */
    public boolean names(String who) {
        var name = who.toLowerCase(Locale.ROOT);
        return text.toLowerCase(Locale.ROOT).contains(name)
                || this.name.toLowerCase(Locale.ROOT).contains(name);
    }
}
