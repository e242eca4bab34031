package verkstad.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import verkstad.model.Problem.FileTrouble;

/** Waits for somebody who is just closing a file: often that is oneself, who opens it again at once. */
final class Patience {
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final int LOOKS = 200;

    private Patience() {}

    interface Holding {
        Lock hold() throws FileTrouble;
    }

    /** @throws FileTrouble at once where somebody has it open and means to keep it; after ten seconds in any case */
    static Lock hold(Path file, Holding holding) throws FileTrouble {
        for (int look = 1; ; look++) {
            try {
                return holding.hold();
            } catch (FileTrouble e) {
                if (look == LOOKS || !Lock.isInUse(e) || !Lock.isEnding(file)) throw e;
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
    }
}
