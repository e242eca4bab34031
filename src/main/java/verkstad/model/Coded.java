package verkstad.model;

import java.util.Locale;

/**
 * An enum constant with the code that the exchange format and the project file know it by: {@code SUCCESS_FACTOR} is
 * {@code success-factor}.
 */
public interface Coded {
    String name();

    /** The code: lower case, words parted by hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this code. Throws IllegalArgumentException where there is none. */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
