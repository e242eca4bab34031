package verkstad.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import verkstad.model.Problem;
import verkstad.model.Project;

/** Reads a whole project from a document in the exchange format, or nothing of it. */
public final class ExchangeReader {
    /** Bytes in one document. */
    private static final long LARGEST_DOCUMENT = 64L * 1024 * 1024;

    private ExchangeReader() {}

    /**
     * The project that the document holds.
     *
     * @throws Problem.BadInput with the line and column, or the JSON path, of the first thing that cannot be taken
     * @throws Problem.FileTrouble where the file is not there or cannot be read
     */
    public static Project read(Path document) throws Problem.BadInput, Problem.FileTrouble {
        return read(bytes(document));
    }

    /** The project that the document holds, given its bytes. */
    public static Project read(byte[] document) throws Problem.BadInput {
        var tree = Syntax.tree(document);
        Sizes.check(Spot.root(tree));
        Format.check(tree);
        References.check(tree);
        Rounds.check(tree);
        return ProjectJson.MAPPER.treeToValue(tree, Project.class);
    }

    private static byte[] bytes(Path document) throws Problem.BadInput, Problem.FileTrouble {
        if (!Files.exists(document)) throw new Problem.FileTrouble("problem.document-missing", document);
        if (Files.isDirectory(document)) throw new Problem.FileTrouble("problem.document-folder", document);
        try (var stream = Files.newInputStream(document)) {
            byte[] bytes = stream.readNBytes((int) LARGEST_DOCUMENT + 1);
            if (bytes.length > LARGEST_DOCUMENT) throw new Problem.BadInput("problem.document-large", document);
            return bytes;
        } catch (IOException e) {
            throw new Problem.FileTrouble(e, "problem.document-unreadable", document);
        }
    }
}
