package verkstad.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import verkstad.model.Problem;
import verkstad.model.template.Template;

/** The user's own templates, a document each in a folder. Safe to call from any thread. */
public record TemplateFolder(Path folder) {
    private static final Logger LOG = Logger.getLogger(TemplateFolder.class.getName());
    private static final int LONGEST_NAME = 80;

    /** One of them, with its document. */
    public record Own(Path document, Template template) {}

    /** All that can be read, by name; what somebody else put there is passed over. */
    public List<Own> all() {
        if (!Files.isDirectory(folder)) return List.of();
        var own = new ArrayList<Own>();
        try (var documents = Files.newDirectoryStream(folder, "*.json")) {
            for (var document : documents) {
                try {
                    own.add(new Own(document, TemplateReader.read(document)));
                } catch (Problem e) {
                    LOG.log(Level.INFO, "not a template: {0} ({1})", new Object[] {document, e.key()});
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the templates could not be listed", e);
        }
        own.sort((a, b) -> a.template().name().compareToIgnoreCase(b.template().name()));
        return own;
    }

    /** Keeps a template beside those that are there. Answers where. */
    public Own keep(Template template) throws Problem.FileTrouble {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem.FileTrouble(e, "problem.document-unwritable", folder);
        }
        var document = free(template.name());
        TemplateWriter.write(template, document);
        return new Own(document, template);
    }

    public void remove(Own own) throws Problem.FileTrouble {
        try {
            Files.deleteIfExists(own.document());
        } catch (IOException e) {
            throw new Problem.FileTrouble(e, "problem.document-unwritable", own.document());
        }
    }

    private Path free(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N} -]", "").strip();
        var safe = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip();
        var named = safe.isEmpty() ? "template" : safe;
        var document = folder.resolve(named + ".json");
        for (int i = 2; Files.exists(document); i++) document = folder.resolve(named + " " + i + ".json");
        return document;
    }
}
