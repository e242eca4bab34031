package verkstad.ui.communication;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import verkstad.model.communication.Deadline;
import verkstad.model.communication.Gap;
import verkstad.texts.Texts;
import verkstad.ui.communication.Line.Row;

/** One cell: its text, and under it what is worth a thought. */
final class GoalCell extends VBox {
    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("cell-focus");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("cell-chosen");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final GoalColumn column;
    private final GoalCells cells;
    private final Texts texts;
    private final Label words = new Label();
    private final Label thought = new Label();

    GoalCell(GoalColumn column, GoalCells cells, Texts texts) {
        this.column = column;
        this.cells = cells;
        this.texts = texts;
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("sheet-words");
        if (!column.isOwn()) words.getStyleClass().add("sheet-typed");
        if (column == GoalColumn.TO_WHOM) words.getStyleClass().add("strong");
        thought.setWrapText(true);
        thought.setMinHeight(USE_PREF_SIZE);
        thought.getStyleClass().add("sheet-thought");
        for (var label : new Label[] {words, thought}) {
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        setMaxHeight(Double.MAX_VALUE);
        getStyleClass().add("sheet-cell");
        getChildren().addAll(words, thought);
    }

    GoalColumn column() {
        return column;
    }

    void show(Row row) {
        setId("goal-" + column.code() + "-" + row.place());
        boolean invites = row.isNew() && column == GoalColumn.TO_WHOM;
        words.setText(invites ? texts.get("communication.goal-next") : cells.text(row.goal(), column));
        words.pseudoClassStateChanged(PseudoClass.getPseudoClass("invites"), invites);
        thought.setText(thought(row));
        words.pseudoClassStateChanged(LATE, column == GoalColumn.DUE && row.deadline() == Deadline.OVERDUE);
    }

    void mark(boolean focus, boolean chosen) {
        pseudoClassStateChanged(FOCUS, focus);
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** What a screen reader says of it: the column's name, the text, and what is worth a thought. */
    String spoken() {
        return Stream.of(texts.word("communication.column", column), words.getText(), thought.getText())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private String thought(Row row) {
        var gap = row.gaps().stream().filter(g -> column(g) == column).findFirst();
        return gap.map(g -> texts.word("communication.gap", g))
                .or(() -> near(row))
                .orElse("");
    }

    private Optional<String> near(Row row) {
        var deadline = row.deadline();
        var at = row.goal().due() == null ? GoalColumn.WHEN : GoalColumn.DUE;
        if (column != at || deadline == null || !Deadline.isNear(deadline)) return Optional.empty();
        return Optional.of(texts.word("communication.deadline", deadline));
    }

    /** Where a gap shows. */
    static GoalColumn column(Gap gap) {
        return switch (gap) {
            case NOBODY, AUDIENCE -> GoalColumn.TO_WHOM;
            case SENDER -> GoalColumn.BY_WHOM;
            case FOLLOW_UP, SIGN -> GoalColumn.FOLLOW_UP;
        };
    }
}
