package verkstad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;
import verkstad.model.Language;
import verkstad.model.Problem.BadInput;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.Mutation;

/** Whatever became of a document: a project, or a sentence with the place in it, and no more memory than fits. */
@BesideTheScreen
@Fault
class FuzzedDocumentsTest {
    private static final long MOST = 512L << 20;

    @TempDir
    Path folder;

    @Test
    @Timeout(1200)
    void aProjectOrASentence() throws Exception {
        var document = folder.resolve("p.json");
        ExchangeWriter.write(Samples.in(Language.SV), document);
        var whole = Files.readAllBytes(document);
        int read = 0;
        for (int seed = 0; seed < Mutation.TRIES; seed++) {
            var bytes = Mutation.of(whole, seed);
            var given = bytes.clone();
            long before = Mutation.allocated();
            try {
                ExchangeReader.read(given);
                read++;
            } catch (BadInput e) {
                assertThat(e.key()).startsWith("problem.");
            }
            assertThat(Mutation.allocated() - before).as("seed " + seed).isLessThan(MOST);
            assertThat(given).isEqualTo(bytes);
        }
        assertThat(read).isLessThan(Mutation.TRIES);
        Faults.tell("F30", "mutated documents, " + read + " of them read", Mutation.TRIES, 0);
    }
}
