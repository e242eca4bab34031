package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Problem.FileTrouble;
import verkstad.texts.Texts;

/**
 * Whatever became of a project file: a project or a plain sentence, the file as it was, and no more memory than fits.
 */
@BesideTheScreen
@Fault
class FuzzedFilesTest {
    private static final long MOST = 256L << 20;

    @TempDir
    Path folder;

    @Test
    @Timeout(1200)
    void aProjectOrASentence() throws Exception {
        var path = folder.resolve("p.verkstad");
        ProjectFile.create(path, Samples.in(Language.NB)).close();
        var whole = Files.readAllBytes(path);
        int read = 0;
        for (int seed = 0; seed < Mutation.TRIES; seed++) {
            var bytes = Mutation.of(whole, seed);
            Files.write(path, bytes);
            long before = Mutation.allocated();
            try {
                ProjectFile.project(path);
                read++;
                if (seed % 10 == 0) ProjectFile.open(path).close();
            } catch (FileTrouble e) {
                assertThat(Texts.in(Language.SV).get(e)).as("seed " + seed).contains("p.verkstad");
            }
            assertThat(Mutation.allocated() - before).as("seed " + seed).isLessThan(MOST);
            assertThat(Files.mismatch(path, Files.write(folder.resolve("same"), bytes)))
                    .as("seed " + seed)
                    .isEqualTo(-1);
        }
        assertThat(read).isLessThan(Mutation.TRIES);
        try (var left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("p.verkstad", "same");
        }
        Faults.tell("F30", "mutated project files, " + read + " of them read", Mutation.TRIES, 0);
    }
}
