package verkstad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trouble that is to be expected, told in one plain sentence: the key of a text and what stands in its gaps. The kind
 * decides the exit code of the command line.
 */
public abstract sealed class Problem extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Object[] arguments;

    private Problem(@Nullable Throwable cause, String key, Object... arguments) {
        super(key + List.of(arguments), cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The key of the sentence in the texts. */
    public String key() {
        return key;
    }

    /** What stands in the sentence's gaps. */
    public Object[] arguments() {
        return arguments.clone();
    }

    /** A document or a word of the user's that cannot be taken, with the place in it. */
    public static final class BadInput extends Problem {
        private static final long serialVersionUID = 1L;

        public BadInput(String key, Object... arguments) {
            super(null, key, arguments);
        }

        public BadInput(Throwable cause, String key, Object... arguments) {
            super(cause, key, arguments);
        }
    }

    /** A file that is missing, in use, newer, damaged, there already, or that cannot be written. */
    public static final class FileTrouble extends Problem {
        private static final long serialVersionUID = 1L;

        public FileTrouble(String key, Object... arguments) {
            super(null, key, arguments);
        }

        public FileTrouble(Throwable cause, String key, Object... arguments) {
            super(cause, key, arguments);
        }
    }

    /** A change that the project cannot take, such as the removal of a risk that a round has scored. */
    public static final class Refused extends Problem {
        private static final long serialVersionUID = 1L;

        public Refused(String key, Object... arguments) {
            super(null, key, arguments);
        }
    }
}
