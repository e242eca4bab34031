package verkstad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import verkstad.minutes.MinutesWriter;
import verkstad.model.Problem;
import verkstad.model.Project;

/** The minutes of the last session as a Word document, whole on the disk. */
@Figure(
        value = "Minutes as DOCX",
        reference = "bare POI document, one paragraph and one table",
        // Styles, numbering, header, footer and all the text, and the file is forced to the disk.
        goal = 5)
public class MinutesAsDocx extends InProcess {
    private Project project;
    private Path folder;

    @Setup
    public void read() throws Exception {
        project = Input.project();
        folder = Input.folder(MinutesAsDocx.class);
    }

    @Benchmark
    public void verkstad() throws Problem.BadInput, Problem.FileTrouble {
        MinutesWriter.write(project, project.sessions().getLast().id(), folder.resolve("minutes.docx"));
    }

    @Benchmark
    public void reference() throws IOException {
        try (var docx = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve("bare.docx"))) {
            docx.createParagraph().createRun().setText("Mötesanteckningar");
            docx.createTable(2, 2).getRow(0).getCell(0).setText("Beslut");
            docx.write(out);
        }
    }
}
