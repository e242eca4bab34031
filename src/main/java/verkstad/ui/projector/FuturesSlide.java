package verkstad.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.model.futures.Stage;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** What there is to see of a futures workshop's phases; each but the rules themselves ends in a line of its rule. */
final class FuturesSlide {
    /** Sizes of type, each with a style class of its own. */
    private static final int SIZES = 4;

    private final Texts texts;

    private FuturesSlide(Texts texts) {
        this.texts = texts;
    }

    static Parent of(Slide.OfFutures slide, Texts texts) {
        var futures = new FuturesSlide(texts);
        return switch (slide) {
            case Slide.Rules s -> RulesSlide.of(s, texts);
            case Slide.CritiqueNotes s -> futures.under(s.stage(), NotesSlide.critique(s, texts));
            case Slide.OneWish s -> futures.over(s.stage(), texts.get("futures.wishes-line"), futures.wish(s));
            case Slide.Scenario s -> futures.under(s.stage(), scenario(s));
            case Slide.Road s -> futures.under(s.stage(), NotesSlide.road(s, texts));
            case Slide.Years s -> futures.under(s.stage(), YearsSlide.of(s, texts));
            case Slide.Message s -> futures.under(s.stage(), MessageSlide.of(s, texts));
            case Slide.ParkingLot s -> futures.under(s.stage(), NotesSlide.parked(s, texts));
        };
    }

    private Parent under(Stage stage, Region content) {
        return over(stage, texts.word("futures.rule-line", stage), content);
    }

    private Parent over(Stage stage, String rules, Region content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        var name = new Label(texts.word("futures.stage", stage));
        name.getStyleClass().add("stage-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var rule = new Label(rules);
        rule.getStyleClass().add("slide-mute");
        var line = new HBox(name, rule);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("stage-line");
        var screen = new VBox(content, line);
        screen.getStyleClass().addAll("projector", "slide", "futures-slide");
        return screen;
    }

    private Region wish(Slide.OneWish slide) {
        return largest(size -> wish(slide, size));
    }

    private Region wish(Slide.OneWish slide, int size) {
        var count = texts.get(
                "futures.wish-of", slide.place().number(), slide.place().of());
        var wish = slide.wish();
        var parts = new ArrayList<Node>(List.of(
                Words.of(count, "slide-mute"),
                Words.of(slide.note(), "wish-note"),
                Words.of(texts.get("futures.wish-question"), "wish-question")));
        if (wish != null) parts.add(Words.of(wish, "wish-words"));
        return column(parts, "wish-slide", "wish-" + size);
    }

    private static Region scenario(Slide.Scenario slide) {
        return largest(size -> scenario(slide, size));
    }

    private static Region scenario(Slide.Scenario slide, int size) {
        var parts = new ArrayList<Node>();
        var year = slide.year();
        if (year != null) parts.add(Words.of(year.toString(), "scenario-year"));
        parts.add(Words.of(slide.text(), "scenario-words"));
        return column(parts, "scenario-slide", "scenario-" + size);
    }

    private static Region largest(IntFunction<Region> inSize) {
        return new LargestWhole(IntStream.range(0, SIZES).mapToObj(inSize).toList());
    }

    private static Region column(List<Node> parts, String... styles) {
        var column = new VBox();
        column.getChildren().addAll(parts);
        column.getStyleClass().addAll(styles);
        return column;
    }

    /** The four stages, the one at hand marked. */
    static Region stages(Stage at, Texts texts) {
        var row = new HBox();
        row.getStyleClass().add("stages");
        Stage.DAY.forEach(stage -> {
            var label = new Label(texts.word("futures.stage", stage));
            label.getStyleClass().add(stage == at ? "stage-at" : "stage-other");
            label.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(label);
        });
        return row;
    }
}
