package verkstad.exchange;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verkstad.model.Problem;
import verkstad.model.template.Template;

/** Reads a template that somebody shares, or nothing of it. */
public final class TemplateReader {
    static final Format FORMAT = new Format("verkstad-template", "template.schema.json");

    /** Bytes in one template. */
    private static final int LARGEST = 1024 * 1024;

    private TemplateReader() {}

    /**
     * The template that the document holds.
     *
     * @throws Problem.BadInput with the line and column, or the JSON path, of the first thing that cannot be taken
     * @throws Problem.FileTrouble where the file is not there or cannot be read
     */
    public static Template read(Path document) throws Problem.BadInput, Problem.FileTrouble {
        return read(Given.bytes(document, LARGEST, "problem.template-large"));
    }

    /** The template that the document holds, given its bytes. */
    public static Template read(byte[] document) throws Problem.BadInput {
        var tree = Syntax.tree(document);
        var root = Spot.root(tree);
        Sizes.check(root);
        FORMAT.check(tree);
        checkIds(root);
        checkActivities(root);
        return ProjectJson.MAPPER.treeToValue(tree, Template.class);
    }

    private static void checkIds(Spot root) throws Problem.BadInput {
        var seen = new HashSet<String>();
        var ids = Stream.concat(root.all("boards.*.id"), root.all("futures.*.id"));
        refuseFirst("problem.json-doubled-id", ids.filter(id -> !seen.add(id.text())));
    }

    private static void checkActivities(Spot root) throws Problem.BadInput {
        var kinds = Stream.of("board", "futures").toList();
        for (var activity : root.all("agenda.*.activity").toList()) {
            var kind = activity.property("kind").text();
            var ids = root.all(kind.equals("board") ? "boards.*.id" : "futures.*.id")
                    .map(Spot::text)
                    .collect(Collectors.toSet());
            refuseFirst(
                    "problem.json-reference",
                    activity.all("of").filter(of -> !kinds.contains(kind) || !ids.contains(of.text())));
        }
    }

    private static void refuseFirst(String key, Stream<Spot> wrong) throws Problem.BadInput {
        var first = wrong.findFirst();
        if (first.isPresent()) {
            throw new Problem.BadInput(
                    key, first.get().path(), Quoted.of(first.get().text()));
        }
    }
}
