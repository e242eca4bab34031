package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.ExchangeReader;
import verkstad.exchange.ExchangeWriter;
import verkstad.exchange.Samples;
import verkstad.minutes.Handouts;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.change.ProjectChange.DetailsEdited;
import verkstad.workspace.SaveState;
import verkstad.workspace.Workspace;

/**
 * Killed at each call to the system of an import, an export, and of what is typed and undone: what was there is there,
 * or all that is new.
 */
@Fault
@Tag("faults")
class EachWorkCallTest {
    private static final Project OLD = Samples.in(Language.SV);
    private static final Project NEW = Samples.in(Language.NB);
    private static final long OLD_LENGTH = "gammal".length();
    private static final int MOST = 200;

    @TempDir
    Path folder;

    private static StartCache cache;
    private final Map<String, Long> lengths = new HashMap<>();
    private Path path;
    private Path document;

    @BeforeAll
    static void strace(@TempDir Path kept) throws Exception {
        Traced.require("F2", "killed at each call of an import and an export");
        cache = StartCache.of(MOST, All.class, kept, kept.toString());
    }

    @BeforeEach
    void place() {
        path = folder.resolve("p.verkstad");
        document = folder.resolve("ut.json");
    }

    /** Imports a document in the place of a file. */
    static final class Importer {
        public static void main(String[] arguments) throws Exception {
            var project = ExchangeReader.read(Path.of(arguments[1]));
            ProjectFile.replace(Path.of(arguments[0]), project, Clock.systemUTC());
            System.out.println("DONE");
        }
    }

    /** Exports the project, and its minutes, in every format into a folder. */
    static final class Exporter {
        public static void main(String[] arguments) throws Exception {
            var out = Path.of(arguments[0]);
            for (var handout : Handouts.all()) handout.writer().write(NEW, out.resolve("ut." + handout.name()));
            System.out.println("DONE");
        }
    }

    /** Types a title, and takes it back; of each it says so when it is called saved. */
    static final class Typist {
        public static void main(String[] arguments) throws Exception {
            var file = ProjectFile.open(Path.of(arguments[0]));
            try (var workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC())) {
                workspace.edit(now -> new DetailsEdited(now.details().withTitle("Skrivet")));
                say(workspace);
                workspace.undo();
                say(workspace);
            }
            System.out.println("DONE");
        }

        private static void say(Workspace workspace) {
            boolean saved = workspace.saved().get() instanceof SaveState.Saved;
            System.out.println(saved ? "ACK" : "NOT SAVED");
        }
    }

    /** All three, in this folder. */
    static final class All {
        public static void main(String[] arguments) throws Exception {
            var document = Path.of(arguments[0], "in.json");
            var file = Path.of(arguments[0], "in.verkstad").toString();
            ExchangeWriter.write(NEW, document);
            Importer.main(new String[] {file, document.toString()});
            Typist.main(new String[] {file});
            Exporter.main(arguments);
        }
    }

    @Test
    void killedInTypingAndInUndo() throws Exception {
        var traced = new Traced(
                folder,
                cache,
                List.of(path, folder.resolve("p.verkstad-journal"), folder.resolve("p.verkstad.backups/.new"), folder));
        var before = OLD.details().title();
        int tried = 0;
        for (var call : List.of("fsync", "pwrite64", "unlink", "ftruncate", "rename")) {
            for (int when = 1; when < MOST; when += call.equals("pwrite64") ? 11 : 1) {
                traced.clear();
                ProjectFile.create(path, OLD).close();
                var lines = traced.killed(call, when, Typist.class, path.toString());
                assertThat(lines).as(call + " " + when).doesNotContain("NOT SAVED");
                var possible = switch (Collections.frequency(lines, "ACK")) {
                    case 0 -> List.of(before, "Skrivet");
                    case 1 -> List.of("Skrivet", before);
                    default -> List.of(before);
                };
                try (var file = ProjectFile.open(path)) {
                    var left = file.read();
                    assertThat(left.details().title()).isIn(possible);
                    assertThat(left.withDetails(OLD.details())).isEqualTo(OLD);
                    boolean undone = file.history().undo().isEmpty();
                    assertThat(undone).isEqualTo(left.details().title().equals(before));
                }
                tried++;
                if (lines.contains("DONE")) break;
            }
        }
        Faults.tell("F2", "killed at each call of typing and of undo", tried, 0);
        assertThat(tried).isGreaterThan(15);
    }

    @Test
    void killedInAnImport() throws Exception {
        var traced = new Traced(
                folder,
                cache,
                List.of(
                        path,
                        folder.resolve(".p.verkstad.new"),
                        folder.resolve(".p.verkstad.new-journal"),
                        folder.resolve(".p.verkstad.backup"),
                        folder));
        int tried = 0;
        for (var call : List.of("fsync", "rename", "unlink", "ftruncate", "copy_file_range", "pwrite64")) {
            for (int when = 1; when < MOST; when += call.equals("pwrite64") ? 7 : 1) {
                traced.clear();
                ProjectFile.create(path, OLD).close();
                ExchangeWriter.write(NEW, document);
                var lines = traced.killed(call, when, Importer.class, path.toString(), document.toString());
                boolean done = lines.contains("DONE");
                try (var file = ProjectFile.open(path)) {
                    assertThat(file.read()).as(call + " " + when).isIn(done ? List.of(NEW) : List.of(OLD, NEW));
                }
                for (var backup : new Backups(path).all()) {
                    assertThat(ProjectFile.project(backup.path())).isEqualTo(OLD);
                }
                if (done) assertThat(new Backups(path).all()).hasSize(1);
                assertThat(folder.resolve(".p.verkstad.new")).doesNotExist();
                tried++;
                if (done) break;
            }
        }
        Faults.tell("F2", "killed at each call of an import over a file", tried, 0);
        assertThat(tried).isGreaterThan(15);
    }

    @Test
    void killedInAnExport() throws Exception {
        var traced = new Traced(folder, cache, List.of());
        int tried = 0;
        for (var call : List.of("fsync", "rename")) {
            for (int when = 1; when < MOST; when++) {
                traced.clear();
                for (var handout : Handouts.all()) Files.writeString(folder.resolve("ut." + handout.name()), "gammal");
                var lines = traced.killed(call, when, Exporter.class, folder.toString());
                boolean done = lines.contains("DONE");
                for (var handout : Handouts.all()) {
                    var file = folder.resolve("ut." + handout.name());
                    boolean old = Files.size(file) == OLD_LENGTH;
                    assertThat(old ? !done : isWhole(handout, file))
                            .as(call + " " + when + " " + file)
                            .isTrue();
                }
                tried++;
                if (done) break;
            }
        }
        Faults.tell("F2", "killed at each call of an export and of minutes", tried, 0);
        assertThat(tried).isGreaterThan(5);
    }

    /** What is zipped tells when, and is as long as that makes it; its end tells of all that is in it. */
    private boolean isWhole(Handouts handout, Path file) throws Exception {
        if (!List.of("docx", "xlsx").contains(handout.name())) return Files.size(file) == length(handout);
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() > 5;
        }
    }

    /** Of the whole of it: each writing gives the same. */
    private long length(Handouts handout) throws Exception {
        var known = lengths.get(handout.name());
        if (known != null) return known;
        var file = folder.resolve("whole." + handout.name());
        handout.writer().write(NEW, file);
        lengths.put(handout.name(), Files.size(file));
        return Files.size(file);
    }
}
