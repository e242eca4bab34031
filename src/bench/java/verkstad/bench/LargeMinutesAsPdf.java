package verkstad.bench;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import verkstad.storage.ProjectFile;

/** Very long minutes as an accessible PDF, by the packaged program in a heap of 512 MB, from file to file. */
@Figure(value = "Long minutes as PDF", reference = "the same minutes as DOCX, whole process", goal = 3)
public class LargeMinutesAsPdf extends WholeProcess {
    private Path folder;

    @Setup
    public void write() throws Exception {
        folder = Input.folder(LargeMinutesAsPdf.class);
        ProjectFile.create(folder.resolve("long.verkstad"), LargeMinutes.project())
                .close();
    }

    @Benchmark
    public void verkstad() throws Exception {
        Run.verkstad(folder, "minutes", "long.verkstad", "long.pdf");
    }

    @Benchmark
    public void reference() throws Exception {
        Run.verkstad(folder, "minutes", "long.verkstad", "long.docx");
    }
}
