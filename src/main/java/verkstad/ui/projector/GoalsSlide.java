package verkstad.ui.projector;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.GoalStatus;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.RowsInView;

/** The table of communication goals as the room reads it: one row in focus, what is missing said quietly. */
final class GoalsSlide {
    private static final double[] WIDTHS = {18, 22, 17, 13, 16, 14};
    private static final String[] COLUMNS = {"to-whom", "what", "by-whom", "when", "how", "follow-up"};

    /** What all cells of a row have between them, in em, with the type in its smallest size. */
    private static final double CELLS = 45;

    private final Texts texts;
    private final double[] widths;

    private GoalsSlide(Slide.Goals slide, Texts texts) {
        this.texts = texts;
        widths = ColumnShares.of(WIDTHS, columns(slide.rows()), GoalsSlide::share);
    }

    static Parent of(Slide.Goals slide, Texts texts) {
        return new GoalsSlide(slide, texts).screen(slide);
    }

    private List<List<String>> columns(List<Slide.GoalRow> rows) {
        return IntStream.range(0, COLUMNS.length)
                .mapToObj(i -> rows.stream()
                        .map(row -> Objects.requireNonNullElse(words(row).get(i), ""))
                        .toList())
                .toList();
    }

    /** As the cells are set: the first in bold. */
    private static double share(int column, String word) {
        var text = new Text(word);
        text.setFont(Font.font("Source Sans 3", column == 0 ? FontWeight.BOLD : FontWeight.NORMAL, 100));
        return text.getLayoutBounds().getWidth() / CELLS;
    }

    /** What stands in a row, from left to right. */
    private List<@Nullable String> words(Slide.GoalRow goal) {
        return Arrays.asList(
                goal.toWhom(), goal.what(), goal.byWhom(), GoalWords.when(goal, texts), goal.how(), goal.followUp());
    }

    private Parent screen(Slide.Goals slide) {
        var title = new Label(texts.get("communication.goals"));
        title.getStyleClass().add("slide-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        var note = new Label();
        note.getStyleClass().add("slide-mute");
        note.setMinHeight(Region.USE_PREF_SIZE);
        var rows = new RowsInView(
                IntStream.range(0, slide.rows().size())
                        .mapToObj(i -> row(slide.rows().get(i), i == slide.focus()))
                        .toList(),
                slide.focus(),
                (first, last, all) -> note.setText(
                        first == last
                                ? texts.get("communication.row", first, all)
                                : texts.get("communication.rows", first, last, all)));
        VBox.setVgrow(rows, Priority.ALWAYS);
        var lead = new Label(slide.aim() == null ? texts.get("communication.plan-prompt-goal") : slide.aim());
        lead.getStyleClass().addAll("slide-mute", "goals-lead");
        lead.setWrapText(true);
        var screen = new VBox(title, lead, header(), rows, note);
        screen.getStyleClass().addAll("projector", "slide", "goals-slide");
        return screen;
    }

    private GridPane header() {
        var header = grid();
        header.getStyleClass().add("goals-header");
        for (int i = 0; i < COLUMNS.length; i++) {
            var label = new Label(texts.get("communication.column." + COLUMNS[i]));
            label.getStyleClass().add("slide-mute");
            label.setWrapText(true);
            header.add(label, i, 0);
        }
        return header;
    }

    private GridPane row(Slide.GoalRow goal, boolean focused) {
        var row = grid();
        row.getStyleClass().add("goals-row");
        if (focused) row.getStyleClass().add("focus");
        if (goal.status() == GoalStatus.DROPPED) row.getStyleClass().add("dropped");
        var words = words(goal);
        for (int i = 0; i < COLUMNS.length - 1; i++) row.add(cell(words.get(i), i == 0 ? "strong" : "plain"), i, 0);
        var missing = texts.get("communication.gap.follow-up");
        row.add(
                goal.followUp() == null ? cell(missing, "reveal-warning-label") : cell(goal.followUp(), "plain"),
                COLUMNS.length - 1,
                0);
        return row;
    }

    private static Label cell(@Nullable String text, String style) {
        var cell = new Label(text == null ? "–" : text);
        cell.getStyleClass().add(style);
        cell.setWrapText(true);
        cell.setAlignment(Pos.TOP_LEFT);
        GridPane.setValignment(cell, VPos.TOP);
        return cell;
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("goals-grid");
        for (double width : widths) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }
}
