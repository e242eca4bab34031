package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.model.Problem;
import verkstad.model.Project;

/** Files: their endings, and what goes wrong. */
class MinutesWriterTest {
    private static final Project PROJECT = Projects.with(Projects.session());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"m.docx", "m.pdf", "m.md", "M.DOCX", "årsmöte 1.Pdf", ".md"})
    void endingsNameFormats(String name) throws Exception {
        var out = folder.resolve(name);
        assertThat(MinutesWriter.canWrite(out)).isTrue();
        MinutesWriter.write(PROJECT, "s1", out);
        assertThat(out).isNotEmptyFile();
        assertAlone(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "m.txt", "m.doc", "docx", "m.pdf.bak", "m.md "})
    void otherEndingsAreBadInput(String name) throws Exception {
        var out = folder.resolve(name);
        assertThat(MinutesWriter.canWrite(out)).isFalse();
        assertProblem(Problem.BadInput.class, "minutes.no-format", () -> MinutesWriter.write(PROJECT, "s1", out));
        assertAlone(0);
    }

    @Test
    void anUnknownSessionIsBadInput() throws Exception {
        var out = folder.resolve("m.pdf");
        assertProblem(Problem.BadInput.class, "minutes.no-session", () -> MinutesWriter.write(PROJECT, "s9", out));
        assertAlone(0);
    }

    @Test
    void aMissingFolderIsNotMade() {
        var out = folder.resolve("saknas").resolve("m.docx");
        assertProblem(
                Problem.FileTrouble.class, "problem.folder-missing", () -> MinutesWriter.write(PROJECT, "s1", out));
        assertThat(out.getParent()).doesNotExist();
    }

    @Test
    void aFolderInTheFilesPlaceStays() throws Exception {
        var out = Files.createDirectory(folder.resolve("m.md"));
        assertProblem(
                Problem.FileTrouble.class, "problem.document-folder", () -> MinutesWriter.write(PROJECT, "s1", out));
        assertThat(out).isEmptyDirectory();
        assertAlone(1);
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws Exception {
        // A name longer than file systems bear: refused at the last step, even for those who may write anywhere.
        var out = folder.resolve("m".repeat(300) + ".pdf");
        assertProblem(
                Problem.FileTrouble.class, "problem.document-name-long", () -> MinutesWriter.write(PROJECT, "s1", out));
        assertAlone(0);
    }

    @Test
    void aFileThatWasThereIsReplacedWholeOrStays() throws Exception {
        var out = Files.writeString(folder.resolve("m.md"), "gammalt");
        assertProblem(Problem.BadInput.class, "minutes.no-session", () -> MinutesWriter.write(PROJECT, "s9", out));
        assertThat(out).hasContent("gammalt");
        MinutesWriter.write(PROJECT, "s1", out);
        assertThat(out).content().startsWith("# Mötesanteckningar\n");
        assertAlone(1);
    }

    private void assertAlone(int files) throws Exception {
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(files);
        }
    }

    private static void assertProblem(Class<? extends Problem> kind, String key, ThrowingCallable writing) {
        assertThatThrownBy(writing)
                .isInstanceOf(kind)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .extracting(Problem::key)
                .isEqualTo(key);
    }
}
