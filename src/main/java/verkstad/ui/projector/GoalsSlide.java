package verkstad.ui.projector;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
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

/** The table of communication goals as the room reads it: one row in focus, what is missing said quietly. */
final class GoalsSlide {
    private static final double[] USUAL = {18, 22, 17, 13, 16, 14};
    private static final List<String> COLUMNS = List.of("to-whom", "what", "by-whom", "when", "how", "follow-up");

    /** On the screen each letter begins on a whole dot, which takes more than was measured in large. */
    private static final double WHOLE_DOTS = 1.02;

    private final Texts texts;
    private final DoubleFunction<double[]> shares;

    private GoalsSlide(Slide.Goals slide, Texts texts) {
        this.texts = texts;
        var header = COLUMNS.stream().map(this::header).toList();
        var rows = slide.rows().stream()
                .map(row -> words(row).stream()
                        .map(words -> Objects.requireNonNullElse(words, ""))
                        .toList());
        shares = new ColumnShares(USUAL, Stream.concat(Stream.of(header), rows).toList(), GoalsSlide::width)::of;
    }

    static Parent of(Slide.Goals slide, Texts texts) {
        return new GoalsSlide(slide, texts).screen(slide);
    }

    private String header(String column) {
        return texts.get("communication.column." + column);
    }

    /** As the cells are set, in em: the first in bold. */
    private static double width(int column, String word) {
        var text = new Text(word);
        text.setFont(Font.font("Source Sans 3", column == 0 ? FontWeight.BOLD : FontWeight.NORMAL, 100));
        return text.getLayoutBounds().getWidth() / 100 * WHOLE_DOTS;
    }

    /** What stands in a row, from left to right. */
    private List<@Nullable String> words(Slide.GoalRow goal) {
        return Arrays.asList(
                goal.toWhom(),
                goal.what(),
                GoalWords.runOn(goal.byWhom()),
                GoalWords.when(goal, texts),
                GoalWords.runOn(goal.how()),
                GoalWords.runOn(goal.followUp()));
    }

    private Parent screen(Slide.Goals slide) {
        var note = new Label();
        note.getStyleClass().add("slide-mute");
        note.setMinWidth(Region.USE_PREF_SIZE);
        var rows = new PagedRows(
                IntStream.range(0, slide.rows().size())
                        .mapToObj(i -> row(slide.rows().get(i), i == slide.focus()))
                        .toList(),
                slide.focus(),
                note,
                (first, last, shown) -> first == last
                        ? texts.get("communication.row", slide.from() + first, slide.all())
                        : texts.get("communication.rows", slide.from() + first, slide.from() + last, slide.all()));
        VBox.setVgrow(rows, Priority.ALWAYS);
        var screen = new VBox(head(slide.aim(), note), headers(), slide.rows().isEmpty() ? none() : rows);
        screen.getStyleClass().addAll("projector", "slide", "goals-slide");
        return screen;
    }

    private Label none() {
        var none = new Label(texts.get("communication.no-goals"));
        none.getStyleClass().addAll("slide-mute", "goals-none");
        return none;
    }

    /** What this is and what it is to reach, and where in it we are: in one line, since the rows need the height. */
    private HBox head(@Nullable String aim, Label note) {
        var title = new Label(texts.get("communication.goals"));
        title.getStyleClass().addAll("slide-title", "goals-title");
        title.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var lead = new Label(aim == null ? texts.get("communication.plan-prompt-goal") : aim);
        lead.getStyleClass().addAll("slide-mute", "goals-lead");
        lead.setWrapText(true);
        lead.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        var head = new HBox(title, lead, note);
        head.getStyleClass().add("goals-head");
        return head;
    }

    private TableRow headers() {
        var headers = new TableRow(
                COLUMNS.stream().map(c -> cell(header(c), "slide-mute")).toList(), shares);
        headers.getStyleClass().add("goals-header");
        headers.setMinHeight(Region.USE_PREF_SIZE);
        return headers;
    }

    private TableRow row(Slide.GoalRow goal, boolean focused) {
        var words = words(goal);
        var missing = texts.get("communication.gap.follow-up");
        var cells = IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> i == COLUMNS.size() - 1 && goal.followUp() == null
                        ? cell(missing, "reveal-warning-label")
                        : cell(words.get(i), i == 0 ? "strong" : "plain"))
                .toList();
        var row = new TableRow(cells, shares);
        row.getStyleClass().add("goals-row");
        if (focused) row.getStyleClass().add("focus");
        if (goal.status() == GoalStatus.DROPPED) row.getStyleClass().add("dropped");
        return row;
    }

    private static Label cell(@Nullable String text, String style) {
        var cell = new Label(text == null ? "–" : text);
        cell.getStyleClass().add(style);
        cell.setWrapText(true);
        cell.setAlignment(Pos.TOP_LEFT);
        return cell;
    }
}
