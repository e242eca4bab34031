package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;

/**
 * Killed at the first call that makes something last while it is published to a share, then at the second, and so on.
 */
@Fault
@Tag("faults")
class EachPublicationCallTest {
    private static final List<String> CALLS = List.of("rename", "fsync");
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 28, 12, 0);
    private static final Project BEFORE = Project.empty("Före", Language.SV);
    private static final int MOST = 120;

    @TempDir
    Path folder;

    private static StartCache cache;
    private Traced traced;
    private Path share;
    private Path path;

    @BeforeAll
    static void strace(@TempDir Path kept) throws Exception {
        Traced.require("F16", "killed at each call of a publication");
        ProjectFile.create(Files.createDirectory(kept.resolve("delad")).resolve("p.verkstad"), BEFORE)
                .close();
        cache = StartCache.of(MOST, Publisher.class, kept, kept.toString());
    }

    @BeforeEach
    void trace() {
        traced = new Traced(folder, cache, List.of());
        share = folder.resolve("delad");
        path = share.resolve("p.verkstad");
    }

    /** Opens a file of a share, writes in it, and publishes it; before that somebody else may put theirs there. */
    static final class Publisher {
        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var path = folder.resolve("delad/p.verkstad");
            try (var open = files(folder).open(path)) {
                var mine = BEFORE.withDetails(BEFORE.details().withTitle("Mitt"));
                open.write(open.read(), mine);
                System.out.println("ACK");
                if (arguments.length > 1) Files.move(Path.of(arguments[1]), path, StandardCopyOption.ATOMIC_MOVE);
                open.backUp(mine, NOON);
            }
            System.out.println("DONE");
        }
    }

    private static LocalCopies files(Path folder) {
        var means = new LocalCopies.Means(Runnable::run, Pulse.NONE, Clock.systemUTC());
        return new LocalCopies(folder.resolve("copies"), p -> Medium.SHARE, means);
    }

    @Test
    void killedWhileItIsPublished() throws Exception {
        Faults.tell("F2", "killed at each call of a publication", tried(false), 0);
    }

    @Test
    void killedWhileItIsPublishedBesideSomebodyElses() throws Exception {
        Faults.tell("F16", "killed at each call of a publication beside another", tried(true), 0);
    }

    private int tried(boolean changed) throws Exception {
        int tried = 0;
        for (var call : CALLS) {
            for (int when = 1; when < MOST; when++) {
                traced.clear();
                Files.createDirectories(share);
                ProjectFile.create(path, BEFORE).close();
                var lines = changed ? killed(call, when, theirs()) : killed(call, when);
                boolean acknowledged = lines.contains("ACK");
                for (var file : projects()) files(folder).open(file).close();
                var titles = titles();
                var mine = titles.stream().filter("Mitt"::equals).count();
                if (acknowledged) assertThat(mine).as(call + " " + when).isEqualTo(1);
                var others = titles.stream().filter(t -> !t.equals("Mitt")).toList();
                assertThat(others).hasSize(titles.size() - (int) mine).hasSizeLessThanOrEqualTo(1);
                if (changed && lines.contains("DONE")) assertThat(others).containsExactly("Deras");
                assertThat(left()).isEmpty();
                tried++;
                if (lines.contains("DONE")) break;
            }
        }
        assertThat(tried).isGreaterThan(10);
        return tried;
    }

    private String theirs() throws Exception {
        var theirs = folder.resolve("deras.verkstad");
        ProjectFile.create(theirs, BEFORE.withDetails(BEFORE.details().withTitle("Deras")))
                .close();
        return theirs.toString();
    }

    private List<Path> projects() throws Exception {
        try (var files = Files.list(share)) {
            return files.filter(f -> f.toString().endsWith(".verkstad"))
                    .sorted()
                    .toList();
        }
    }

    /** Of the project, on this computer. */
    private List<Path> left() throws Exception {
        try (var files = Files.walk(folder.resolve("copies"))) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("copy.properties"))
                    .toList();
        }
    }

    private List<String> titles() throws Exception {
        var titles = new ArrayList<String>();
        for (var file : projects()) {
            if (!file.getFileName().toString().startsWith(".")) {
                titles.add(ProjectFile.project(file).details().title());
            }
        }
        return titles;
    }

    private List<String> killed(String call, int when, String... theirs) throws Exception {
        var arguments = new ArrayList<>(List.of(folder.toString()));
        arguments.addAll(List.of(theirs));
        return traced.killed(call, when, Publisher.class, arguments.toArray(String[]::new));
    }
}
