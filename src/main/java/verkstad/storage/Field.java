package verkstad.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.model.Bytes;
import verkstad.model.Coded;

/**
 * One column of a table.
 *
 * @param definition what SQL says of it after its name
 * @param value what an element has in it
 */
record Field<T>(String name, String definition, Function<T, @Nullable Object> value) {
    /** A value of the model as the file keeps it: text, a whole number, bytes, or nothing. */
    static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String s -> s;
            case Long n -> n;
            case Integer n -> n.longValue();
            case Boolean b -> b ? 1L : 0L;
            case byte[] b -> Bytes.of(b); // so that rows can be compared
            case Bytes b -> b;
            case Coded c -> c.code();
            case LocalDate d -> d.toString();
            case BigDecimal d -> d.toString();
            default -> throw new IllegalArgumentException("no cell for " + value.getClass());
        };
    }
}
