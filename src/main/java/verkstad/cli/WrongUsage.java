package verkstad.cli;

/** A command that cannot be understood: the key of a sentence, and what stands in its gaps. */
final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Object[] arguments;

    WrongUsage(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
