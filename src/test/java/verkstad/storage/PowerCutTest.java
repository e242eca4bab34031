package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;

/**
 * The power goes in the middle of a vote: what is left is what was synced. The same is done to a file that is kept as
 * is usual elsewhere, which must lose votes; else this would show nothing.
 */
@BesideTheScreen
@Fault
@Tag("faults")
class PowerCutTest {
    private static final int CUTS = 12;

    @TempDir
    Path folder;

    private Path shim;
    private final Random random = new Random();

    @BeforeEach
    void compile() throws Exception {
        shim = folder.resolve("powercut.so");
        boolean compiled =
                ran("gcc", "-shared", "-fPIC", "-O1", "-o", shim.toString(), "src/test/c/powercut.c", "-ldl");
        if (!compiled) Faults.skip("F3", "power cut", "no gcc");
        assumeThat(compiled).as("gcc").isTrue();
    }

    @Test
    void noVoteThatWasReceivedIsLost() throws Exception {
        int acknowledged = 0;
        int lost = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            var disk = Files.createDirectory(folder.resolve("disk" + cut));
            int acks = cut("p" + cut, disk);
            try (var file = ProjectFile.open(disk.resolve("p.verkstad"))) {
                var left = file.read();
                assertThat(Voter.isWhole(left)).isTrue();
                acknowledged += acks;
                lost += Math.max(0, acks - Voter.count(left));
            }
        }
        Faults.tell("F3", "votes received before " + CUTS + " power cuts", acknowledged, lost);
        assertThat(lost).isZero();
        assertThat(acknowledged).isGreaterThan(CUTS);
    }

    @Test
    void keptCarelesslyVotesAreLost() throws Exception {
        int acknowledged = 0;
        int lost = 0;
        for (int cut = 0; cut < CUTS / 2; cut++) {
            var disk = Files.createDirectory(folder.resolve("disk" + cut));
            int acks = cut("c" + cut, disk, "carelessly");
            var left = Dump.column(disk.resolve("p.verkstad"), "select title from project");
            acknowledged += acks;
            lost += Math.max(0, acks - Integer.parseInt(left.getFirst()));
        }
        Faults.tell("F3", "the same kept in WAL, NORMAL: must lose", acknowledged, lost);
        assertThat(lost).as("a harness that loses nothing shows nothing").isPositive();
    }

    /** How many votes were received when the power went. */
    private int cut(String name, Path disk, String... how) throws Exception {
        var live = Files.createDirectory(folder.resolve(name));
        var path = live.resolve("p.verkstad");
        ProjectFile.create(path, Voter.project()).close();
        Files.copy(path, disk.resolve("p.verkstad"));
        var around = new Child.Around(
                List.of(),
                StartCache.NONE,
                Map.of(
                        "LD_PRELOAD", shim.toString(),
                        "POWERCUT_DIR", live.toString(),
                        "POWERCUT_DISK", disk.toString()));
        var arguments = new ArrayList<>(List.of(path.toString(), "390"));
        arguments.addAll(List.of(how));
        var lines = new ArrayList<String>();
        try (var child = Child.start(around, Voter.class, folder, arguments.toArray(String[]::new))) {
            for (int n = random.nextInt(1, 120); n > 0; n--) lines.add(String.valueOf(child.next()));
            for (int n = random.nextInt(300_000); n > 0; n--) Thread.onSpinWait();
            lines.addAll(child.kill());
        }
        return Voter.acknowledged(lines);
    }

    private static boolean ran(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
