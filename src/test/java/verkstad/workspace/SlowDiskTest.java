package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.storage.Child;
import verkstad.storage.Disk;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;

/** A disk that takes its time for each sync: it is told that it saves, and nothing is shown before it is there. */
@Fault
@Tag("faults")
class SlowDiskTest {
    @TempDir
    Path folder;

    /** Votes once, and tells what the screen shows, in order; what it shows meanwhile it looks at again and again. */
    static final class Laptop {
        public static void main(String[] arguments) throws Exception {
            var storage = Executors.newSingleThreadExecutor();
            var fx = Executors.newSingleThreadExecutor();
            var workspace = new Projects(storage, fx, Clock.systemUTC()).open(Path.of(arguments[0]));
            fx.submit(() -> {
                        workspace
                                .saved()
                                .subscribe(state ->
                                        System.out.println(state.getClass().getSimpleName()));
                        SecretVote.vote(workspace, "v1");
                        return true;
                    })
                    .get();
            int looks = 0;
            while (fx.submit(() -> workspace.saved().get()).get() instanceof SaveState.Saving) {
                if (fx.submit(() -> SecretVote.voted(workspace.project().get()).isEmpty())
                        .get()) looks++;
            }
            System.out.println("LOOKS " + looks);
            fx.submit(workspace::close).get();
            storage.shutdown();
            fx.shutdown();
        }
    }

    @Test
    void theScreenGoesOnAndSaysThatItSaves() throws Exception {
        assumeStrace();
        var path = folder.resolve("p.verkstad");
        ProjectFile.create(path, SecretVote.project()).close();
        var slow = new String[] {
            "strace",
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-P",
            path.toString(),
            "-P",
            path + "-journal",
            "-P",
            folder.toString(),
            "-e",
            "trace=fsync",
            "-e",
            "inject=fsync:delay_enter=400000"
        };
        try (var child = Child.start(slow, Laptop.class, folder, path.toString())) {
            var said = child.toItsEnd();
            assertThat(said).hasSizeGreaterThanOrEqualTo(4);
            assertThat(said.subList(0, 3)).containsExactly("Saved", "Saving", "Saved");
            int looks = Integer.parseInt(said.get(3).substring("LOOKS ".length()));
            assertThat(looks)
                    .as("answers of the screen while the disk was slow")
                    .isGreaterThan(20);
            Faults.tell("F24", "answers of the screen while a sync took 0.4 s", looks, 0);
        }
        assertThat(SecretVote.voted(ProjectFile.project(path))).containsExactly("v1");
    }

    private static void assumeStrace() throws InterruptedException {
        boolean there = Disk.ran("strace", "-qq", "-o", "/dev/null", "true");
        if (!there) Faults.skip("F24", "a slow disk", "no strace, or not allowed to trace");
        assumeTrue(there, "strace");
    }
}
