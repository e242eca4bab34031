package verkstad.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verkstad.model.Bytes;
import verkstad.model.Coded;

/** One row as it was read, and what belongs to it in other tables. */
final class Row {
    private final Table<?> table;
    private final List<@Nullable Object> cells;
    private final Stored stored;

    Row(Table<?> table, List<@Nullable Object> cells, Stored stored) {
        this.table = table;
        this.cells = cells;
        this.stored = stored;
    }

    List<@Nullable Object> cells() {
        return cells;
    }

    String text(String column) {
        return Objects.requireNonNull(maybeText(column), column);
    }

    @Nullable
    String maybeText(String column) {
        return (String) cell(column);
    }

    int number(String column) {
        return Objects.requireNonNull(maybeNumber(column), column);
    }

    @Nullable
    Integer maybeNumber(String column) {
        var number = maybeAmount(column);
        return number == null ? null : Math.toIntExact(number);
    }

    long amount(String column) {
        return Objects.requireNonNull(maybeAmount(column), column);
    }

    @Nullable
    Long maybeAmount(String column) {
        return (Long) cell(column);
    }

    @Nullable
    Boolean maybeYes(String column) {
        var number = maybeAmount(column);
        return number == null ? null : number != 0;
    }

    Bytes bytes(String column) {
        return Objects.requireNonNull((Bytes) cell(column), column);
    }

    LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    @Nullable
    LocalDate maybeDate(String column) {
        var text = maybeText(column);
        return text == null ? null : LocalDate.parse(text);
    }

    @Nullable
    BigDecimal maybeDecimal(String column) {
        var text = maybeText(column);
        return text == null ? null : new BigDecimal(text);
    }

    <E extends Enum<E> & Coded> E code(String column, Class<E> type) {
        return Coded.of(type, text(column));
    }

    <E extends Enum<E> & Coded> @Nullable E maybeCode(String column, Class<E> type) {
        var text = maybeText(column);
        return text == null ? null : Coded.of(type, text);
    }

    /** One of the row's own lists. */
    <C> List<C> list(Table<C> part) {
        return stored.list(part, table.identity(cells));
    }

    /** The one element of a part that has one at most. */
    <C> @Nullable C maybeOne(Table<C> part) {
        var list = list(part);
        return list.isEmpty() ? null : list.getFirst();
    }

    boolean isStated(String what) {
        return stored.isStated(what, table.identity(cells));
    }

    private @Nullable Object cell(String column) {
        return cells.get(table.columns().indexOf(column));
    }
}
