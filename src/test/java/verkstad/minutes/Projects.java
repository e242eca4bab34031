package verkstad.minutes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import verkstad.exchange.ExchangeReader;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Column;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Picture;
import verkstad.minutes.Block.Table;
import verkstad.model.Problem;
import verkstad.model.Project;

/** Projects told in the exchange format, and what their minutes say. */
final class Projects {
    private Projects() {}

    /** A project in Swedish with these parts beside its head, each as {@code "name": value}. */
    static Project with(String... parts) {
        return in("sv", parts);
    }

    static Project in(String language, String... parts) {
        var head = """
            "format": "verkstad-project", "version": 1, "project": {"title": "Uppdrag", "language": "%s"}\
            """;
        return of("{"
                + String.join(
                        ", ",
                        Stream.concat(Stream.of(head.formatted(language)), Stream.of(parts))
                                .toList()) + "}");
    }

    static Project of(String json) {
        try {
            return ExchangeReader.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (Problem.BadInput e) {
            throw new AssertionError(json, e);
        }
    }

    /** One session, s1, with these parts. */
    static String session(String... parts) {
        var all = Stream.concat(Stream.of("\"id\": \"s1\", \"title\": \"Mötet\""), Stream.of(parts));
        return "\"sessions\": [{" + String.join(", ", all.toList()) + "}]";
    }

    /** The minutes of the first session. */
    static Document minutes(Project project) {
        return Minutes.of(project, project.sessions().getFirst().id());
    }

    static <T extends Block> List<T> blocks(Document document, Class<T> kind) {
        return document.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static List<String> headings(Document document) {
        return blocks(document, Heading.class).stream().map(Heading::text).toList();
    }

    static Table table(Document document, String caption) {
        return document.blocks().stream()
                .flatMap(b -> switch (b) {
                    case Table t -> Stream.of(t);
                    case Picture p -> Stream.of(p.map());
                    default -> Stream.<Table>empty();
                })
                .filter(t -> t.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    static List<String> header(Table table) {
        return table.columns().stream().map(Column::header).toList();
    }

    static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(r -> r.stream().map(Cell::text).toList())
                .toList();
    }
}
