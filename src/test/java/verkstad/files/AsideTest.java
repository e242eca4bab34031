package verkstad.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.Main;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.storage.Child;
import verkstad.storage.ProjectFile;

/** Programs that are told to end while they write, as Ctrl+C does: nothing of it is left. */
class AsideTest {
    private static final int INTERRUPTED = 128;

    @TempDir
    private Path folder;

    @TempDir
    private Path leftBehind;

    @Test
    void whatIsBeingWrittenIsTakenAway() throws Exception {
        var out = folder.resolve("ut.pdf");
        Files.writeString(out, "det förra");
        try (var child = Child.start(Halfway.class, leftBehind, out.toString())) {
            assertThat(child.next()).isEqualTo("halfway");
            assertThat(names()).hasSize(2);
            assertThat(child.stop()).isGreaterThan(INTERRUPTED);
        }
        assertThat(names()).containsExactly("ut.pdf");
        assertThat(out).hasContent("det förra");
    }

    @Test
    void minutesThatAreStoppedLeaveNoFile() throws Exception {
        var file = folder.resolve("prov.verkstad");
        ProjectFile.create(file, Samples.in(Language.SV)).close();
        var out = folder.resolve("ut.pdf").toString();
        try (var child = Child.start(Main.class, leftBehind, "minutes", file.toString(), out, "--progress")) {
            assertThat(child.next()).isEqualTo("ut.pdf 0 %");
            assertThat(child.stop()).isGreaterThan(INTERRUPTED);
        }
        assertThat(names()).containsExactly("prov.verkstad");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    /** A program that has begun to write a file and does not come to its end. */
    static final class Halfway {
        private Halfway() {}

        public static void main(String[] arguments) throws IOException {
            Files.writeString(Aside.begin(Path.of(arguments[0])), "half a file");
            System.out.println("halfway");
            System.out.flush();
            System.in.read();
        }
    }
}
