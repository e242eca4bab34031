package verkstad.ui.projector;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.Dots;
import verkstad.ui.controls.FirstThatFits;

/** What the dots came to: the most first, each as dots and as a number; what has the same shares its rank. */
final class DotsSlide {
    /** Fewer characters have room for all their lines beside five others'; longer texts end in dots. */
    private static final int SHORT = 110;

    /** More dots than this on one thing leave large words no room beside them. */
    private static final int FEW = 10;

    /** Sizes of type of the style sheet, from 0, the largest. */
    private static final int CROWDED = 2;

    private static final int SMALLEST = 3;

    private DotsSlide() {}

    static Parent of(Slide.DotRanking slide, Texts texts) {
        var kind = texts.get("dots.open-" + slide.kind().code());
        var title = Words.of(slide.title().isBlank() ? kind : slide.title(), "slide-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxHeight(Region.USE_PREF_SIZE);
        boolean crowded = slide.rows().stream().anyMatch(row -> row.dots() > FEW);
        var rows = new FirstThatFits(IntStream.rangeClosed(crowded ? CROWDED : 0, SMALLEST)
                .mapToObj(size -> rows(slide, size, texts))
                .toList());
        VBox.setVgrow(rows, Priority.ALWAYS);
        var screen = new VBox(title, rows, foot(slide, texts));
        screen.getStyleClass().addAll("projector", "slide");
        return screen;
    }

    private static VBox rows(Slide.DotRanking slide, int size, Texts texts) {
        var rows = new VBox();
        rows.getStyleClass().addAll("dot-rows", "dot-rows-" + size);
        for (var row : slide.rows()) rows.getChildren().add(row(row, texts));
        return rows;
    }

    private static Node row(Slide.DotRow row, Texts texts) {
        var rank = new Label(texts.get(row.shared() ? "dots.rank-shared" : "dots.rank", row.rank()));
        rank.getStyleClass().add("dot-rank");
        rank.setMinWidth(Region.USE_PREF_SIZE);
        var words = Words.of(row.text(), "dot-words");
        words.setMaxWidth(Double.MAX_VALUE);
        if (row.text().length() < SHORT) words.setMinHeight(Region.USE_PREF_SIZE);
        var said = new VBox(words);
        said.getStyleClass().add("dot-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        if (row.under() != null) said.getChildren().add(Words.of(row.under(), "dot-under"));
        var number = new Label(Integer.toString(row.dots()));
        number.getStyleClass().add("dot-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(rank, said, new Dots(row.dots()), number);
        line.getStyleClass().add("dot-row");
        return line;
    }

    private static Node foot(Slide.DotRanking slide, Texts texts) {
        var foot = new VBox();
        foot.getStyleClass().add("dot-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        if (slide.rows().isEmpty()) {
            foot.getChildren().add(Words.quiet(texts.get("dots.nothing-yet")));
        } else if (slide.without() > 0) {
            foot.getChildren().add(Words.quiet(texts.get("dots.without", slide.without())));
        }
        if (slide.page().of() > 1) {
            foot.getChildren()
                    .add(Words.quiet(texts.get(
                            "dots.page", slide.page().number(), slide.page().of())));
        }
        return foot;
    }
}
