package verkstad.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import verkstad.files.WholeFile;
import verkstad.model.Problem;
import verkstad.model.template.Template;

/** Writes a template as a document to share; the same template always the same bytes. */
public final class TemplateWriter {
    private TemplateWriter() {}

    /** Writes the document aside and then into its place, so that never half of it is there. */
    public static void write(Template template, Path document) throws Problem.FileTrouble {
        WholeFile.write(
                document, ExchangeWriter.text(TemplateReader.FORMAT, template).getBytes(StandardCharsets.UTF_8));
    }
}
