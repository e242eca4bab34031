package verkstad.ui.projector;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** What was written, large enough for the room to agree to; the less there is, the larger it stands. */
final class ReadBackSlide {
    private static final int FEW_LETTERS = 160;
    private static final int SOME_LETTERS = 380;

    private ReadBackSlide() {}

    static Parent of(Slide.ReadBack slide, Texts texts) {
        var number = slide.number();
        var title = Words.of(number == null ? slide.title() : number + "  " + slide.title(), "slide-lead");
        title.getStyleClass().add("slide-mute");
        var heading = new Label(texts.word("projector.read-back", slide.what()));
        heading.getStyleClass().add("slide-title");
        var screen = new VBox(title, heading);
        screen.getStyleClass().addAll("projector", "read-back");
        if (slide.earlier() > 0) {
            screen.getChildren().add(Words.of(texts.get("projector.read-back-earlier", slide.earlier()), "slide-mute"));
        }
        screen.getChildren()
                .add(
                        slide.said().isEmpty()
                                ? Words.of(texts.get("projector.read-back-none"), "slide-mute")
                                : said(slide, texts));
        return screen;
    }

    private static GridPane said(Slide.ReadBack slide, Texts texts) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("said", size(slide));
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setFillWidth(true);
        boolean named = slide.said().stream().anyMatch(s -> s.as() != Slide.SaidAs.WORDS);
        if (named) grid.getColumnConstraints().add(new ColumnConstraints());
        grid.getColumnConstraints().add(words);
        for (var said : slide.said()) {
            var as = new Label(said.as() == Slide.SaidAs.WORDS ? "" : texts.word("projector.said", said.as()));
            as.getStyleClass().add("said-as");
            as.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(as, VPos.TOP);
            var text = Words.of(said.text(), "said-text");
            text.setMinWidth(0);
            text.setMinHeight(Region.USE_PREF_SIZE);
            var entry = new VBox(text);
            var facts = facts(said, texts);
            if (!facts.isEmpty()) entry.getChildren().add(Words.of(facts, "slide-mute"));
            if (named) grid.addRow(grid.getRowCount(), as, entry);
            else grid.addRow(grid.getRowCount(), entry);
        }
        return grid;
    }

    private static String size(Slide.ReadBack slide) {
        int letters = slide.said().stream().mapToInt(s -> s.text().length()).sum();
        return letters <= FEW_LETTERS ? "said-few" : letters <= SOME_LETTERS ? "said-some" : "said-many";
    }

    private static String facts(Slide.Said said, Texts texts) {
        var due = said.due();
        return Stream.of(said.who(), due == null ? said.when() : texts.date(due))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
