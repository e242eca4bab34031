package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static verkstad.storage.BadFileTest.trouble;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;

/** The computer sleeps in mid-vote: the process stands still, and goes on as if nothing had been. */
@BesideTheScreen
@Fault
class StoppedTest {
    private static final int SLEEPS = 10;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("p.verkstad");
        ProjectFile.create(path, Voter.project()).close();
    }

    @Test
    void whoSleepsKeepsTheFileAndVotesNobodyTwice() throws Exception {
        if (!Disk.ran("kill", "-0", String.valueOf(ProcessHandle.current().pid()))) {
            Faults.skip("F22", "put to sleep in mid-vote", "no signals to stop a process");
            return;
        }
        int votes = 100;
        try (var child = Child.start(Voter.class, folder, path.toString(), String.valueOf(votes))) {
            assertThat(child.next()).isEqualTo("ACK 1");
            for (int sleep = 0; sleep < SLEEPS; sleep++) {
                child.signal("STOP");
                assertThat(trouble(() -> ProjectFile.open(path)).key()).isEqualTo("problem.file-in-use");
                child.signal("CONT");
                assertThat(child.next()).startsWith("ACK ");
            }
            assertThat(Voter.acknowledged(child.toItsEnd())).isEqualTo(votes);
        }
        var left = ProjectFile.project(path);
        assertThat(Voter.count(left)).isEqualTo(votes);
        assertThat(Voter.isWhole(left)).isTrue();
        Faults.tell("F22", "put to sleep in mid-vote, and asked for by another", SLEEPS, 0);
    }

    /** A lock that is held by nobody is no lock: whoever comes next needs to remove nothing. */
    @Test
    void whoIsKilledLeavesTheFileToTheNext() throws Exception {
        int kills = 5;
        int saved = 0;
        for (int kill = 0; kill < kills; kill++) {
            try (var first = Child.start(Voter.class, folder, path.toString(), "60")) {
                assertThat(first.next()).startsWith("ACK ");
                assertThat(trouble(() -> ProjectFile.open(path)).key()).isEqualTo("problem.file-in-use");
                saved = Math.max(saved, Voter.acknowledged(first.kill()));
            }
            assertThat(Files.exists(folder.resolve("p.verkstad.lock"))).isTrue();
            try (var second = ProjectFile.open(path)) {
                assertThat(second.interrupted()).isPresent();
                assertThat(Voter.count(second.read())).isGreaterThanOrEqualTo(saved);
            }
        }
        Faults.tell("F13", "killed while another waits: the other takes over", kills, 0);
    }
}
