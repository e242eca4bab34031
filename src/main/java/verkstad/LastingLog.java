package verkstad;

import java.util.logging.LogManager;

/**
 * A log that lasts until the program has ended: Java's own takes it away as soon as the ending begins, and what goes
 * wrong then is what one most wants to read. Made by Java itself, by the name that {@link Main} sets.
 */
public final class LastingLog extends LogManager {
    private static volatile boolean lasts;

    /** From here on nobody takes the log away but {@link #end}. Any thread. */
    static void begin() {
        lasts = true;
    }

    /** All is done. Any thread. */
    static void end() {
        lasts = false;
        LogManager.getLogManager().reset();
    }

    @Override
    public void reset() {
        if (!lasts) super.reset();
    }
}
