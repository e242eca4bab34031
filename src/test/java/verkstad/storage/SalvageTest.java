package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static verkstad.storage.BadFileTest.trouble;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Contents;
import verkstad.model.Language;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;

/** What is readable of a damaged file is saved, and the damaged file stays as it is. */
@Fault
class SalvageTest {
    private static final Project SAMPLE = Samples.in(Language.SV);

    /** Every page and many files in the whole fault suite, some in a test run. */
    private static final int KILLS = Integer.getInteger("verkstad.kills", 20);

    private static final int PAGES_APART = KILLS < 1000 ? 8 : 1;

    @TempDir
    Path folder;

    private Path path;
    private Path saved;
    private byte[] whole;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("p.verkstad");
        saved = folder.resolve("saved.verkstad");
        ProjectFile.create(path, SAMPLE).close();
        whole = Files.readAllBytes(path);
    }

    @Test
    void ofAWholeFileAllIsSaved() throws Exception {
        var found = Salvage.save(path, saved);
        assertThat(found.broken()).isEmpty();
        assertThat(found.dropped()).isZero();
        assertThat(ProjectFile.project(saved)).isEqualTo(SAMPLE);
    }

    @Test
    void ofAFileWithoutItsHeadAllIsSaved() throws Exception {
        damage(0, new byte[100]);
        assertThat(Salvage.save(path, saved).contents()).isEqualTo(Contents.of(SAMPLE));
        assertThat(ProjectFile.project(saved)).isEqualTo(SAMPLE);
        Files.delete(saved);
        damage(0, new byte[4096]);
        Salvage.save(path, saved);
        assertThat(ProjectFile.project(saved)).isEqualTo(SAMPLE);
    }

    /** A page holds one table or a part of one: what all the others hold is there. */
    @Test
    void ofAFileWithOnePageLostAllElseIsSaved() throws Exception {
        int all = rows(SAMPLE);
        int tried = 0;
        for (int page = 1; page < whole.length / 4096; page += PAGES_APART) {
            var noise = new byte[4096];
            new Random(page).nextBytes(noise);
            damage(page * 4096, noise);
            Files.deleteIfExists(saved);
            var found = Salvage.save(path, saved);
            assertThat(rows(ProjectFile.project(saved))).as("page " + page).isGreaterThan(all / 3);
            if (!ProjectFile.project(saved).equals(SAMPLE)) {
                assertThat(found.broken().size() + found.dropped()).isPositive();
            }
            tried++;
        }
        Faults.tell("F17", "salvage with one page lost", tried, 0);
    }

    @Test
    void ofAFileThatIsCutOffTheBeginningIsSaved() throws Exception {
        Files.write(path, java.util.Arrays.copyOf(whole, whole.length / 2));
        var found = Salvage.save(path, saved);
        assertThat(found.broken()).isNotEmpty();
        assertThat(ProjectFile.check(saved)).isEqualTo(found.contents());
    }

    @Test
    void whatHoldsNothingOfOursIsNotSalvaged() throws Exception {
        Files.writeString(path, "Kära dagbok. ".repeat(2000));
        assertThat(trouble(() -> Salvage.save(path, saved)).key()).isEqualTo("problem.nothing-to-salvage");
        assertThat(saved).doesNotExist();
        Files.write(path, new byte[0]);
        assertThat(trouble(() -> Salvage.save(path, saved)).key()).isEqualTo("problem.nothing-to-salvage");
        assertThat(trouble(() -> Salvage.save(folder.resolve("x"), saved)).key())
                .isEqualTo("problem.file-missing");
    }

    /** Whatever bits are turned over: a plain word, never a crash, never a change, and a new file that is whole. */
    @Test
    void filesWithDamagedBytes() throws Exception {
        var random = new Random(7);
        int tried = Math.min(500, KILLS * 4);
        for (int i = 0; i < tried; i++) {
            var bytes = whole.clone();
            for (int n = random.nextInt(1, 20); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(path, bytes);
            try {
                ProjectFile.check(path);
            } catch (FileTrouble e) {
                assertThat(e.key()).startsWith("problem.file-");
            }
            if (i % 10 == 0) {
                Files.deleteIfExists(saved);
                Salvage.save(path, saved);
                ProjectFile.check(saved);
            }
            assertThat(path).hasBinaryContent(bytes);
        }
        Faults.tell("F17", "bytes turned over at random, every tenth salvaged", tried, 0);
    }

    private void damage(int at, byte[] by) throws Exception {
        Files.write(path, ByteBuffer.wrap(whole.clone()).put(at, by).array());
    }

    private static int rows(Project project) throws Exception {
        int[] count = {0};
        new Difference(new Rows() {
                    @Override
                    public void insert(Table<?> table, java.util.List<Object> row) {
                        count[0]++;
                    }

                    @Override
                    public void update(Table<?> table, java.util.List<Object> row) {}

                    @Override
                    public void delete(Table<?> table, java.util.List<Object> row) {}
                })
                .between(null, project);
        return count[0];
    }
}
