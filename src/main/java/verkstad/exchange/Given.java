package verkstad.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import verkstad.model.Problem;

/** The bytes of a document that somebody hands us: so many at most. */
final class Given {
    private Given() {}

    /** @param tooLarge the sentence for a larger document, whose gap is the document */
    static byte[] bytes(Path document, int most, String tooLarge) throws Problem.BadInput, Problem.FileTrouble {
        if (!Files.exists(document)) throw new Problem.FileTrouble("problem.document-missing", document);
        if (Files.isDirectory(document)) throw new Problem.FileTrouble("problem.document-folder", document);
        try (var stream = Files.newInputStream(document)) {
            if (Files.size(document) > most) throw new Problem.BadInput(tooLarge, document);
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) throw new Problem.BadInput(tooLarge, document);
            return bytes;
        } catch (IOException e) {
            throw new Problem.FileTrouble(e, "problem.document-unreadable", document);
        }
    }
}
