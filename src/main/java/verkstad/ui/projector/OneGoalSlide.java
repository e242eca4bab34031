package verkstad.ui.projector;

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
import org.jspecify.annotations.Nullable;
import verkstad.projector.Slide;
import verkstad.projector.Slide.GoalRow;
import verkstad.texts.Texts;
import verkstad.ui.controls.FirstThatFits;

/** One communication goal, as large as it can be: to whom, what, and under it the rest in four columns. */
final class OneGoalSlide {
    /** Sizes of type, each with a style class of its own. */
    private static final int SIZES = 6;

    private final Texts texts;

    private OneGoalSlide(Texts texts) {
        this.texts = texts;
    }

    static Parent of(Slide.OneGoal slide, Texts texts) {
        return new OneGoalSlide(texts).screen(slide);
    }

    private Parent screen(Slide.OneGoal slide) {
        var goal = slide.row();
        var screen = new VBox();
        screen.getStyleClass().addAll("projector", "slide", "one-goal");
        if (goal == null) {
            screen.getChildren().add(mute(texts.get("communication.no-goals")));
            return screen;
        }
        var fitted = new FirstThatFits(
                IntStream.range(0, SIZES).mapToObj(size -> body(goal, size)).toList());
        VBox.setVgrow(fitted, Priority.ALWAYS);
        var place = texts.get(
                "communication.goal-number",
                slide.place().number(),
                slide.place().of());
        screen.getChildren().addAll(mute(place), fitted);
        return screen;
    }

    private Region body(GoalRow goal, int size) {
        var body = new VBox(
                words(goal.toWhom(), "one-goal-audience"),
                words(goal.what(), "one-goal-message"),
                space(),
                facts(goal));
        body.getStyleClass().addAll("one-goal-body", "one-goal-" + size);
        return body;
    }

    private GridPane facts(GoalRow goal) {
        var facts = new GridPane();
        facts.getStyleClass().add("one-goal-facts");
        fact(facts, "by-whom", words(goal.byWhom(), "plain"));
        fact(facts, "when", words(GoalWords.when(goal, texts), "plain"));
        fact(facts, "how", words(goal.how(), "plain"));
        fact(
                facts,
                "follow-up",
                goal.followUp() == null
                        ? words(texts.get("communication.gap.follow-up"), "reveal-warning-label")
                        : words(goal.followUp(), "plain"));
        return facts;
    }

    private void fact(GridPane facts, String name, Label words) {
        var column = new ColumnConstraints();
        column.setPercentWidth(25);
        facts.getColumnConstraints().add(column);
        GridPane.setValignment(words, VPos.TOP);
        facts.addColumn(
                facts.getColumnConstraints().size() - 1, mute(texts.get("communication.column." + name)), words);
    }

    private static Label mute(String text) {
        return words(text, "slide-mute");
    }

    private static Label words(@Nullable String text, String style) {
        var label = new Label(text == null || text.isBlank() ? "–" : text);
        label.setWrapText(true);
        label.setAlignment(Pos.TOP_LEFT);
        label.getStyleClass().add(style);
        return label;
    }

    private static Region space() {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }
}
