package verkstad.ui.controls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;

/**
 * What the neutral screen between two voters tells.
 *
 * @param unsaved whether a ballot that was handed over waits for the disk; nobody sits down until it is there
 * @param refused why the ballot that was handed over last was not taken; null where it was
 * @param resumed when a ballot was saved last before the program died; null once somebody has sat down since
 */
public record VoteCurtain(
        int voted,
        int of,
        boolean unsaved,
        @Nullable Problem refused,
        @Nullable Instant resumed) {
    public boolean isComplete() {
        return voted >= of;
    }

    /** Whether the next voter may sit down. */
    public boolean isOpen() {
        return !isComplete() && !unsaved;
    }
}
