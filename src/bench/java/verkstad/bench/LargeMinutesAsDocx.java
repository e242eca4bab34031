package verkstad.bench;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import verkstad.minutes.MinutesWriter;
import verkstad.storage.ProjectFile;

/** Very long minutes as a Word document, by the packaged program in a heap of 512 MB, from file to file. */
@Figure(
        value = "Long minutes as DOCX",
        reference = "pandoc, the same content from Markdown, whole process",
        needs = "pandoc",
        goal = 1)
public class LargeMinutesAsDocx extends WholeProcess {
    private Path folder;

    @Setup
    public void write() throws Exception {
        folder = Input.folder(LargeMinutesAsDocx.class);
        var project = LargeMinutes.project();
        ProjectFile.create(folder.resolve("long.verkstad"), project).close();
        MinutesWriter.write(project, "s1", folder.resolve("long.md"));
    }

    @Benchmark
    public void verkstad() throws Exception {
        Run.verkstad(folder, "minutes", "long.verkstad", "long.docx");
    }

    @Benchmark
    public void reference() throws Exception {
        Run.command(folder, "pandoc", "-f", "gfm", "-o", "reference.docx", "long.md");
    }
}
