package verkstad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.Main;
import verkstad.exchange.ExchangeWriter;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.storage.Child;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;

/** More than the memory holds: what is too large is refused before it is read, and what is not harms no file. */
@Fault
class HugeTest {
    private static final Map<String, String> LITTLE_MEMORY =
            Map.of("JDK_JAVA_OPTIONS", "-Xmx48m -XX:+ExitOnOutOfMemoryError", "LC_ALL", "C.UTF-8");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("p.verkstad");
        ProjectFile.create(path, Samples.in(Language.SV)).close();
    }

    @Test
    void aDocumentThatIsTooLargeIsRefusedUnread() throws Exception {
        var huge = folder.resolve("huge.json");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        var bytes = Files.readAllBytes(path);
        var said = said("import", huge.toString(), path.toString(), "--force");
        assertThat(said).anyMatch(l -> l.contains("64 MB")).noneMatch(HugeTest::isACrash);
        assertThat(path).hasBinaryContent(bytes);
        Faults.tell("F25", "import of 3 GB into 48 MB of memory", 1, 0);
    }

    /** As much as may be, which is more than the memory holds: the program may die of it, the file may not. */
    @Test
    @Tag("faults")
    void aDocumentThatFillsTheMemoryHarmsNoFile() throws Exception {
        var large = folder.resolve("large.json");
        var text = ExchangeWriter.text(Samples.in(Language.SV));
        Files.writeString(large, text.substring(0, text.lastIndexOf('}')));
        Files.writeString(large, " ".repeat(50 << 20) + "}", StandardOpenOption.APPEND);
        said("import", large.toString(), path.toString(), "--force");
        assertThat(ProjectFile.project(path)).isEqualTo(Samples.in(Language.SV));
        Faults.tell("F25", "import of 50 MB into 48 MB of memory: file whole", 1, 0);
    }

    /** A row that is larger than any may be. */
    @Test
    @Tag("faults")
    void aRowThatIsTooLargeIsRefused() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute("update project set title = cast(zeroblob(900000000) as text)");
        }
        for (var command : List.of("check", "export")) {
            var said = command.equals("check")
                    ? said(command, path.toString())
                    : said(command, path.toString(), folder.resolve("ut.json").toString());
            assertThat(said).isNotEmpty().noneMatch(HugeTest::isACrash).noneMatch(l -> l.contains("OutOfMemoryError:"));
        }
        assertThat(folder.resolve("ut.json")).doesNotExist();
        Faults.tell("F30", "a row of 900 MB in 48 MB of memory: refused", 2, 0);
    }

    @Test
    @Tag("faults")
    void aMillionLongTitlesAreRefused() throws Exception {
        var row = "insert into session select %s from (with recursive n(i) as (select 0 union all select i + 1 from n"
                + " where i < 999999) select i from n), (select * from session limit 1)";
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            var columns = new ArrayList<String>();
            try (var info = statement.executeQuery("select name from pragma_table_info('session')")) {
                while (info.next()) columns.add(info.getString(1));
            }
            var cells = columns.stream().map(c -> switch (c) {
                case "id" -> "'x' || i";
                case "place", "nr" -> "1000 + i";
                case "title" -> "hex(randomblob(50))";
                default -> c;
            });
            statement.execute(String.format(row, cells.collect(Collectors.joining(", "))));
        }
        for (var command : List.of(
                List.of("check", path.toString()),
                List.of("export", path.toString(), folder.resolve("ut.json").toString()),
                List.of(
                        "salvage",
                        path.toString(),
                        folder.resolve("ny.verkstad").toString()))) {
            var said = said(command.toArray(String[]::new));
            assertThat(said)
                    .as(command.getFirst())
                    .hasSize(2) // the first is Java's own, of its options
                    .last(STRING)
                    .contains("more than there is memory for");
        }
        Faults.tell("F30", "a million long titles in 48 MB of memory: refused", 3, 0);
    }

    private static boolean isACrash(String line) {
        return line.startsWith("\tat ") || line.contains("Exception in thread");
    }

    private List<String> said(String... command) throws Exception {
        try (var child = Child.start(LITTLE_MEMORY, Main.class, folder, command)) {
            return child.toItsEnd();
        }
    }
}
