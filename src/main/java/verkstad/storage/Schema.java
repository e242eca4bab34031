package verkstad.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a project file looks like inside. */
final class Schema {
    /** 'VERK': says to anybody, such as {@code file}, that this SQLite file is one of ours. */
    static final int APPLICATION_ID = 0x5645524B;

    static final int VERSION = 4;

    static final List<Table<?>> TABLES = Stream.concat(
                    ProjectTables.PROJECT.withParts(),
                    Stream.of(Stated.TABLE, LeftAt.PLACE, LeftAt.HALF_TYPED, Steps.table(), BinRows.table()))
            .toList();

    private Schema() {}

    static void create(Database database) throws SQLException {
        database.run("pragma application_id = " + APPLICATION_ID);
        database.run("pragma user_version = " + VERSION);
        for (var table : TABLES) database.run(table.definition());
    }

    /** Whether the file has these tables and nothing else: no trigger or view of somebody else's. */
    static boolean fits(Database database) throws SQLException {
        return database.column("select sql from sqlite_schema order by sql")
                .equals(TABLES.stream().map(Table::definition).sorted().toList());
    }

    /** Whether a file of another version holds plain tables and nothing that does something when it is read. */
    static boolean isPlain(Database database) throws SQLException {
        return database.column("select name from sqlite_schema where type <> 'table' or sql not like 'create table %'")
                .isEmpty();
    }

    /** The tables and columns of an older file that have no place here, so that they would be lost. */
    static List<String> withoutPlace(Database database) throws SQLException {
        var homeless = new ArrayList<String>();
        for (var name : database.column("select name from sqlite_schema")) {
            var known = TABLES.stream()
                    .filter(t -> t.name().equals(name))
                    .flatMap(t -> t.columns().stream())
                    .toList();
            for (var column : database.columns(name)) {
                if (!known.contains(column)) homeless.add(name + "." + column);
            }
        }
        return homeless;
    }
}
