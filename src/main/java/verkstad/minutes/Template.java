package verkstad.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import verkstad.minutes.writers.DocxTemplate;
import verkstad.model.Problem;

/** An organisation's own Word template: its styles, its page, its letterhead and logo. */
public final class Template {
    /** In bytes. */
    private static final int MOST = 20 << 20;

    private final byte[] bytes;

    private Template(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The template in a file.
     *
     * @throws Problem.FileTrouble where it cannot be read
     * @throws Problem.BadInput where it is no Word document or template (.docx, .dotx), or one with macros
     */
    public static Template read(Path file) throws Problem.FileTrouble, Problem.BadInput {
        try {
            var bytes = bytes(file);
            DocxTemplate.require(bytes);
            return new Template(bytes);
        } catch (IOException e) {
            throw new Problem.FileTrouble(e, "minutes.template-unreadable", file);
        } catch (IllegalArgumentException e) {
            throw new Problem.BadInput(e, "minutes.no-template", file);
        }
    }

    private static byte[] bytes(Path file) throws IOException, Problem.BadInput {
        try (var stream = Files.newInputStream(file)) {
            if (Files.size(file) > MOST) throw new Problem.BadInput("minutes.template-large", file);
            byte[] bytes = stream.readNBytes(MOST + 1);
            if (bytes.length > MOST) throw new Problem.BadInput("minutes.template-large", file);
            return bytes;
        }
    }

    /** The template as kept with a project. */
    public static Template of(byte[] bytes) {
        return new Template(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
