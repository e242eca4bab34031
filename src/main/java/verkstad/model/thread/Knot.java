package verkstad.model.thread;

import org.jspecify.annotations.Nullable;

/**
 * A thing on the thread.
 *
 * @param id what others name it by; null where it has none
 * @param from the id of what it grew out of
 * @param words what it is about, in a line
 */
public record Knot(Spot spot, @Nullable String id, @Nullable String from, String words) {
    public Kind kind() {
        return spot.kind();
    }

    /** How people count it: a risk by its id, all else by its place from 1. */
    public String number() {
        return kind() == Kind.RISK && id != null ? id : String.valueOf(spot.place() + 1);
    }
}
