package verkstad.exchange;

import java.nio.file.Path;
import verkstad.model.Problem;
import verkstad.model.Project;

/** Reads a whole project from a document in the exchange format, or nothing of it. */
public final class ExchangeReader {
    /** Bytes in one document. */
    private static final int LARGEST_DOCUMENT = 64 * 1024 * 1024;

    private ExchangeReader() {}

    /**
     * The project that the document holds.
     *
     * @throws Problem.BadInput with the line and column, or the JSON path, of the first thing that cannot be taken
     * @throws Problem.FileTrouble where the file is not there or cannot be read
     */
    public static Project read(Path document) throws Problem.BadInput, Problem.FileTrouble {
        return read(Given.bytes(document, LARGEST_DOCUMENT, "problem.document-large"));
    }

    /** The project that the document holds, given its bytes. */
    public static Project read(byte[] document) throws Problem.BadInput {
        var tree = Syntax.tree(document);
        Sizes.check(Spot.root(tree));
        Format.PROJECT.check(tree);
        References.check(tree);
        Rounds.check(tree);
        return ProjectJson.MAPPER.treeToValue(tree, Project.class);
    }
}
