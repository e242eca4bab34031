package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Place;
import verkstad.model.Project;
import verkstad.model.Projects;

/** The file as any SQLite tool sees it. */
class SchemaTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("p.verkstad");
        ProjectFile.create(path, Project.empty("Uppdrag", Language.SV)).close();
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        assertThat(Dump.column(path, "pragma application_id")).containsExactly("1447383627");
        assertThat(Dump.column(path, "pragma user_version")).containsExactly("4");
        assertThat(Dump.column(path, "pragma journal_mode")).containsExactly("delete");
        assertThat(Dump.column(path, "pragma integrity_check")).containsExactly("ok");
    }

    @Test
    void everyTableIsStrictAndHasNoHiddenOrder() throws Exception {
        var tables = Dump.table(path, "select name, wr, strict from pragma_table_list where schema = 'main'").stream()
                .filter(t -> !t.contains("sqlite_schema"))
                .toList();
        assertThat(tables).hasSizeGreaterThan(50).allMatch(t -> t.endsWith("|Integer:1|Integer:1"), "strict");
    }

    @Test
    void tablesAreNamedWithTheFieldsWords() throws Exception {
        assertThat(Dump.column(path, "select name from sqlite_schema where type = 'table'"))
                .contains("project", "organisation", "person", "session", "agenda_item", "decision", "action", "board")
                .contains("card", "futures_workshop", "headline", "goal", "risk", "measure", "round", "ballot", "tally")
                .contains("voted", "capability", "evaluation", "milestone", "amount", "left_at", "half_typed");
    }

    @Test
    void everyTableSaysWhatItIsFor() throws Exception {
        assertThat(Dump.column(path, "select sql from sqlite_schema where type = 'table'"))
                .allMatch(sql -> sql.lines().findFirst().orElseThrow().contains("( -- "), "a comment");
    }

    @Test
    void aCountOfVotesHasNoPlaceForPersonTimeOrOrder() throws Exception {
        assertThat(Dump.column(path, "select name from pragma_table_info('tally')"))
                .containsExactly("round", "risk", "likelihood", "impact", "count");
    }

    @Test
    void whatIsSetIsReadBack() throws Exception {
        try (var database = Database.open(path)) {
            assertThat(database.column("pragma synchronous")).containsExactly("3");
            assertThat(database.column("pragma foreign_keys")).containsExactly("1");
            assertThat(database.column("pragma secure_delete")).containsExactly("1");
            assertThat(database.column("pragma trusted_schema")).containsExactly("0");
            assertThat(database.column("pragma cell_size_check")).containsExactly("1");
            assertThat(database.column("pragma temp_store")).containsExactly("2");
            assertThat(database.column("pragma mmap_size")).containsExactly("0");
            assertThat(database.column("pragma locking_mode")).containsExactly("normal");
            assertThat(database.column("pragma journal_mode")).containsExactly("delete");
        }
    }

    /** Older ones could damage a file that another program had put into write-ahead mode. */
    @Test
    void sqliteIsNewEnough() throws Exception {
        var version = Dump.column(path, "select sqlite_version()").getFirst();
        assertThat(Runtime.Version.parse(version)).isGreaterThanOrEqualTo(Runtime.Version.parse("3.51.3"));
    }

    @Test
    void nothingRefersToNothing() throws Exception {
        try (var database = Database.open(path)) {
            assertThatThrownBy(() -> database.transaction(() ->
                            database.run("insert into card(board, board_column, place, text) values ('b', 0, 0, 'x')")))
                    .hasMessageContaining("FOREIGN KEY");
        }
        assertThat(Dump.column(path, "select count(*) from card")).containsExactly("0");
    }

    @Test
    void whatIsErasedIsGoneFromTheFile() throws Exception {
        var before = Project.empty("HEMLIGT", Language.SV);
        var file = folder.resolve("h.verkstad");
        try (var open = ProjectFile.create(file, before)) {
            open.write(before, Project.empty("Öppet", Language.SV));
        }
        assertThat(new String(java.nio.file.Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("HEMLIGT");
    }

    @Test
    void thePlaceIsKept() throws Exception {
        var place = new Place("s1", Place.Room.ITEM, "i2");
        try (var file = ProjectFile.open(path)) {
            assertThat(file.place()).isEmpty();
            file.remember(new Place(null, Place.Room.RISKS));
            file.remember(place);
        }
        try (var file = ProjectFile.open(path)) {
            assertThat(file.place()).contains(place);
        }
    }

    @Test
    void textsKeepEveryCharacterAndAnyLength() throws Exception {
        var title = "\u0000 \u0001 👩🏽‍🏫 " + "å".repeat(100_000);
        var file = folder.resolve("Åsö ? 100% #1; 'x' & y.verkstad");
        ProjectFile.create(file, Project.empty(title, Language.NB)).close();
        try (var open = ProjectFile.open(file)) {
            assertThat(open.read().details().title()).isEqualTo(title);
        }
    }

    @Test
    void onlyWhatDiffersIsWritten() throws Exception {
        var before = LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(Projects::project)
                .filter(p -> p.sessions().size() > 2)
                .findFirst()
                .orElseThrow();
        var sessions = before.sessions();
        var after = before.withSessions(
                Lists.replaced(sessions, 0, sessions.getFirst().withTitle("Styrgrupp")));
        var touched = new java.util.ArrayList<String>();
        new Difference(new Rows() {
                    @Override
                    public void insert(Table<?> table, List<Object> row) {
                        touched.add("insert " + table.name());
                    }

                    @Override
                    public void update(Table<?> table, List<Object> row) {
                        touched.add("update " + table.name());
                    }

                    @Override
                    public void delete(Table<?> table, List<Object> row) {
                        touched.add("delete " + table.name());
                    }
                })
                .between(before, after);
        assertThat(touched).containsExactly("update session");
    }
}
