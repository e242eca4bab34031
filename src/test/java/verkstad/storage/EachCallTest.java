package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;

/**
 * Killed, or failed by the disk, at the first call to the system that writes, then at the second, until none is left.
 */
@Fault
@Tag("faults")
class EachCallTest {
    private static final List<String> CALLS = List.of("fsync", "pwrite64", "unlink", "ftruncate", "rename");
    private static final int MOST = 120;
    private static final int JOURNAL_HEAD = 28;

    @TempDir
    Path folder;

    private static StartCache cache;
    private Path path;
    private Traced traced;

    @BeforeAll
    static void strace(@TempDir Path kept) throws Exception {
        Traced.require("F2", "killed at each call");
        var sample = kept.resolve("p.verkstad");
        ProjectFile.create(sample, Samples.in(Language.SV)).close();
        cache = StartCache.of(1, Keeper.class, kept, sample.toString(), "backup");
    }

    @BeforeEach
    void trace() {
        path = folder.resolve("p.verkstad");
        traced = new Traced(
                folder,
                cache,
                List.of(
                        path,
                        folder.resolve("p.verkstad-journal"),
                        folder.resolve(".p.verkstad.new"),
                        folder.resolve("p.verkstad.backups/.new"),
                        folder));
    }

    /** Opens a file and makes a backup of it. */
    static final class Keeper {
        public static void main(String[] arguments) throws Exception {
            try (var file = ProjectFile.open(Path.of(arguments[0]))) {
                if (arguments.length > 1) file.backUp(file.read(), LocalDateTime.of(2026, 11, 25, 12, 0));
            }
            System.out.println("DONE");
        }
    }

    @Test
    void killedInAVote() throws Exception {
        int tried = 0;
        int lost = 0;
        for (var call : CALLS) {
            for (int when = 1; when < MOST; when++) {
                fresh();
                var lines = traced.killed(call, when, Voter.class, path.toString(), "2");
                boolean hot = Health.hasJournal(path);
                if (hot) traced.killed("fsync", 1, Keeper.class, path.toString()); // again, while it is taken back
                lost += lostVotes(Voter.acknowledged(lines));
                tried++;
                if (Voter.acknowledged(lines) == 2) break;
            }
        }
        Faults.tell("F2", "killed at each call of a vote, and of taking it back", tried, lost);
        assertThat(lost).isZero();
        assertThat(tried).isGreaterThan(20);
    }

    /** A file whose last vote was not finished. */
    private record Hot(byte[] file, byte[] journal) {}

    /** And at every other call while it is taken back, from each sync and each removal on. */
    @Test
    void killedAgainWhileAVoteIsTakenBack() throws Exception {
        var hot = hot();
        int tried = 0;
        int lost = 0;
        for (var left : hot) {
            for (var call : CALLS) {
                for (int when = 1; when < MOST; when++) {
                    traced.clear();
                    Files.write(path, left.file());
                    Files.write(journal(), left.journal());
                    var lines = traced.killed(call, when, Keeper.class, path.toString());
                    lost += lostVotes(1);
                    tried++;
                    if (lines.contains("DONE")) break;
                }
            }
        }
        Faults.tell("F2", "killed at each call of taking back " + hot.size() + " unfinished votes", tried, lost);
        assertThat(lost).isZero();
        assertThat(hot).hasSizeGreaterThan(1);
        assertThat(tried).isGreaterThan(6 * hot.size());
    }

    /** The second vote, as a kill at each of the calls that make something last leaves it; each state once. */
    private Collection<Hot> hot() throws Exception {
        var hot = new LinkedHashMap<Fingerprint, Hot>();
        for (var call : List.of("fsync", "unlink")) {
            for (int when = 1; when < MOST; when++) {
                fresh();
                int votes = Voter.acknowledged(traced.killed(call, when, Voter.class, path.toString(), "2"));
                if (votes == 2) break;
                if (votes == 0 || !Health.hasJournal(path)) continue;
                var kept = new Hot(Files.readAllBytes(path), Files.readAllBytes(journal()));
                var both = Files.write(folder.resolve("both"), kept.file());
                Files.write(both, head(kept.journal()), StandardOpenOption.APPEND);
                hot.putIfAbsent(Fingerprint.of(both), kept);
            }
        }
        return hot.values();
    }

    /** What says how much of a journal is to be taken back. */
    private static byte[] head(byte[] journal) {
        return Arrays.copyOf(journal, Math.min(JOURNAL_HEAD, journal.length));
    }

    private Path journal() {
        return folder.resolve("p.verkstad-journal");
    }

    @Test
    void killedInAMigration() throws Exception {
        var old = Path.of("src", "test", "resources", "versions", "sample.v1.verkstad");
        var before = ProjectFile.project(old);
        int tried = 0;
        for (var call : List.of("fsync", "rename", "unlink")) {
            for (int when = 1; when < MOST; when++) {
                traced.clear();
                Files.copy(old, path, StandardCopyOption.REPLACE_EXISTING);
                var lines = traced.killed(call, when, Keeper.class, path.toString());
                boolean isOld = Files.mismatch(old, path) < 0;
                assertThat(isOld || Head.of(path).version() == Schema.VERSION).isTrue();
                try (var file = ProjectFile.open(path)) {
                    assertThat(file.read()).isEqualTo(before);
                }
                assertThat(folder.resolve("p.verkstad.v1.backup")).hasSameBinaryContentAs(old);
                tried++;
                if (lines.contains("DONE")) break;
            }
        }
        Faults.tell("F20", "killed at each call of a migration", tried, 0);
        assertThat(tried).isGreaterThan(5);
    }

    @Test
    void killedInABackup() throws Exception {
        var sample = Samples.in(Language.SV);
        int tried = 0;
        for (var call : List.of("fsync", "rename", "pwrite64")) {
            for (int when = 1; when < MOST; when += call.equals("pwrite64") ? 7 : 1) {
                traced.clear();
                ProjectFile.create(path, sample).close();
                var lines = traced.killed(call, when, Keeper.class, path.toString(), "backup");
                try (var file = ProjectFile.open(path)) {
                    assertThat(file.read()).isEqualTo(sample);
                    file.backUp(sample, LocalDateTime.of(2026, 11, 25, 13, 0));
                }
                var copies = folder.resolve("p.verkstad.backups").toFile().list();
                assertThat(new Backups(path).all()).as("each copy is whole").hasSameSizeAs(copies);
                tried++;
                if (lines.contains("DONE")) break;
            }
        }
        Faults.tell("F28", "killed at each call of a backup", tried, 0);
        assertThat(tried).isGreaterThan(3);
    }

    /** What the disk refused once is written once, and what it called written is there. */
    @Test
    void failedByTheDiskInAVote() throws Exception {
        int tried = 0;
        int lost = 0;
        for (var fault : List.of("fsync:error=EIO", "pwrite64:error=ENOSPC")) {
            var call = fault.substring(0, fault.indexOf(':'));
            for (int when = 1; when < MOST; when += call.equals("fsync") ? 1 : 3) {
                fresh();
                var lines = traced.run(call, fault + ":when=" + when, Voter.class, path.toString(), "2");
                boolean troubled = lines.stream().anyMatch(l -> l.startsWith("TROUBLE"));
                lost += lostVotes(Voter.acknowledged(lines));
                tried++;
                if (!troubled && Voter.acknowledged(lines) == 2) break;
            }
        }
        Faults.tell("F8", "disk error at each sync and write of a vote", tried, lost);
        assertThat(lost).isZero();
        assertThat(tried).isGreaterThan(5);
    }

    /** From the Nth on the disk takes nothing more: what was received until then is there, and nothing else is said. */
    @Test
    void failedByTheDiskForGood() throws Exception {
        int tried = 0;
        int lost = 0;
        for (var fault : List.of("fsync:error=EIO", "pwrite64:error=ENOSPC", "pwrite64:error=EIO")) {
            var call = fault.substring(0, fault.indexOf(':'));
            for (int when = 1; when < MOST; when += call.equals("fsync") ? 2 : 7) {
                fresh();
                var lines = traced.run(call, fault + ":when=" + when + "+", Voter.class, path.toString(), "4");
                boolean troubled = lines.stream().anyMatch(l -> l.startsWith("TROUBLE"));
                lost += lostVotes(Voter.acknowledged(lines));
                tried++;
                if (!troubled && Voter.acknowledged(lines) == 4) break;
            }
        }
        Faults.tell("F8", "disk error at each sync and write, and from then on", tried, lost);
        assertThat(lost).isZero();
        assertThat(tried).isGreaterThan(10);
    }

    /**
     * After an error of a sync nobody knows what the disk holds: the file is opened and read anew before a word more.
     */
    @Test
    void afterAFailedSyncTheFileIsOpenedAnew() throws Exception {
        int tried = 0;
        for (int when = 1; when < MOST; when++) {
            fresh();
            var log = folder.resolve("log");
            var lines =
                    traced.run(log, "fsync,openat", "fsync:error=EIO:when=" + when, Voter.class, path.toString(), "2");
            var calls = Files.readAllLines(log);
            int failed = indexOf(calls, 0, "INJECTED");
            if (failed < 0) break;
            if (lines.stream().noneMatch(l -> l.startsWith("TROUBLE"))) continue; // not in a vote
            assertThat(indexOf(calls, failed, "p.verkstad\", O_RDWR"))
                    .as("opened after sync " + when)
                    .isPositive();
            assertThat(Voter.acknowledged(lines)).isEqualTo(2);
            tried++;
        }
        Faults.tell("F8", "failed syncs after which the file was opened anew", tried, 0);
        assertThat(tried).isPositive();
    }

    private static int indexOf(List<String> lines, int from, String word) {
        for (int i = from; i < lines.size(); i++) if (lines.get(i).contains(word)) return i;
        return -1;
    }

    private void fresh() throws Exception {
        traced.clear();
        ProjectFile.create(path, Voter.project()).close();
    }

    private int lostVotes(int acknowledged) throws Exception {
        try (var file = ProjectFile.open(path)) {
            var left = file.read();
            assertThat(Voter.isWhole(left)).isTrue();
            assertThat(Voter.count(left)).isLessThanOrEqualTo(acknowledged + 1);
            return Math.max(0, acknowledged - Voter.count(left));
        }
    }
}
