package verkstad.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;

/** Writes differences. The tables that must not tell the order of voting are left to the end, and written anew. */
final class Writing implements Rows {
    /** Written anew whenever one of them changes: else the places of their rows in the file would tell an order. */
    private static final List<Table<?>> SECRET = Stream.concat(RoundTables.SECRET.stream(), DotTables.SECRET.stream())
            .toList();

    /** Those and the tables that hold them: no other rows need be worked out to write them anew. */
    private static final Set<Table<?>> LEADING = ProjectTables.PROJECT
            .withParts()
            .filter(table -> table.withParts().anyMatch(SECRET::contains))
            .collect(Collectors.toUnmodifiableSet());

    private final Database database;
    private boolean anew;

    private Writing(Database database) {
        this.database = database;
    }

    /** Makes {@code after} of {@code before}, within a transaction; null is a file without a project. */
    static void write(Database database, @Nullable Project before, Project after) throws SQLException {
        var writing = new Writing(database);
        new Difference(writing).between(before, after);
        if (writing.anew) writeAnew(database, after);
    }

    private static void writeAnew(Database database, Project project) throws SQLException {
        for (var table : SECRET) database.run("delete from " + table.name());
        new Difference(new NewRows() {
                    @Override
                    public boolean wants(Table<?> table) {
                        return LEADING.contains(table);
                    }

                    @Override
                    public void insert(Table<?> table, List<@Nullable Object> row) throws SQLException {
                        if (SECRET.contains(table)) database.insert(table, row);
                    }
                })
                .between(null, project);
    }

    @Override
    public boolean wants(Table<?> table) {
        if (!SECRET.contains(table)) return true;
        anew = true;
        return false;
    }

    @Override
    public void insert(Table<?> table, List<@Nullable Object> row) throws SQLException {
        database.insert(table, row);
    }

    @Override
    public void update(Table<?> table, List<@Nullable Object> row) throws SQLException {
        database.update(table, row);
    }

    @Override
    public void delete(Table<?> table, List<@Nullable Object> row) throws SQLException {
        database.delete(table, row);
    }
}
