package verkstad.model.template;

import java.util.List;

/** A board's question, and the titles of its columns. */
public record TemplateBoard(String id, String question, List<String> columns) {
    public TemplateBoard {
        columns = List.copyOf(columns);
    }
}
