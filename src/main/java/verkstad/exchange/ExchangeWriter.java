package verkstad.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;
import verkstad.files.WholeFile;
import verkstad.model.Problem;
import verkstad.model.Project;

/**
 * Writes a whole project as a document in the exchange format: UTF-8, indented by two spaces, the same project always
 * the same bytes.
 */
public final class ExchangeWriter {
    private static final ObjectWriter WRITER = ProjectJson.MAPPER.writer().with(printer());

    private ExchangeWriter() {}

    /** Writes the document aside and then into its place, so that never half of it is there. */
    public static void write(Project project, Path document) throws Problem.FileTrouble {
        WholeFile.write(document, text(project).getBytes(StandardCharsets.UTF_8));
    }

    /** The document, with a line feed at its end. */
    public static String text(Project project) {
        return text(Format.PROJECT, project);
    }

    static String text(Format format, Object value) {
        ObjectNode document = ProjectJson.MAPPER.createObjectNode();
        document.put("format", format.title());
        document.put("version", Format.VERSION);
        document.setAll((ObjectNode) ProjectJson.MAPPER.valueToTree(value));
        return WRITER.writeValueAsString(document) + "\n";
    }

    private static DefaultPrettyPrinter printer() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
