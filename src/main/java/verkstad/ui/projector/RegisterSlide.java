package verkstad.ui.projector;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.RiskLine;
import verkstad.ui.controls.RowsInView;

/** The open risks with their results: as many as are shown whole, around the chosen one, and which they are. */
final class RegisterSlide {
    /** With more risks than this, each has one line. */
    private static final int ROOMY = 8;

    /** The sizes of type are counted from 0, the largest, to this. */
    private static final int SMALLEST = 3;

    private RegisterSlide() {}

    static Parent of(Slide.Register slide, Texts texts) {
        var title = new Label(texts.get("risk.title"));
        title.getStyleClass().add("slide-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        var list = slide.rows().isEmpty() ? Words.quiet(texts.get("risk.none-yet")) : list(slide, texts);
        VBox.setVgrow(list, Priority.ALWAYS);
        var screen = new VBox(title, list);
        if (slide.waiting() != null) screen.getChildren().add(1, waiting(slide.waiting(), texts));
        screen.getStyleClass().addAll("projector", "slide");
        return screen;
    }

    /** All of them with air between, in type as large as there is room for. */
    private static Region list(Slide.Register slide, Texts texts) {
        boolean roomy = slide.rows().size() <= ROOMY;
        var more = Words.quiet("");
        var rows = new RowsInView(
                slide.rows().stream().map(r -> line(r, roomy, texts)).toList(),
                slide.focus(),
                more,
                (first, last, all) -> first == 1
                        ? texts.get("risk.reveal-more", all - last)
                        : texts.get("risk.in-view", first, last, all));
        VBox.setVgrow(rows, Priority.ALWAYS);
        var part = new VBox(rows, more);
        part.getStyleClass().add("register-part");
        if (!roomy) return part;
        return new LargestWhole(Stream.concat(
                        IntStream.rangeClosed(0, SMALLEST).mapToObj(size -> airy(slide, size, texts)), Stream.of(part))
                .toList());
    }

    private static Region airy(Slide.Register slide, int size, Texts texts) {
        var airy = new VBox();
        airy.getStyleClass().addAll("reveal-lines", "airy", "register-lines", "register-" + size);
        slide.rows().forEach(r -> airy.getChildren().add(line(r, true, texts)));
        return airy;
    }

    private static Label waiting(int demands, Texts texts) {
        var waiting = new Label(texts.get("risk.waiting", demands));
        waiting.setId("slide-waiting");
        waiting.getStyleClass().add("reveal-warning-label");
        waiting.setMinHeight(Region.USE_PREF_SIZE);
        return waiting;
    }

    private static Region line(Slide.RiskRow risk, boolean roomy, Texts texts) {
        var threat = new Label(risk.threat());
        threat.getStyleClass().add("register-threat");
        threat.setWrapText(roomy);
        threat.setMinHeight(Region.USE_PREF_SIZE);
        threat.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(threat, Priority.ALWAYS);
        var words = new HBox(threat);
        words.getStyleClass().add("register-line");
        if (risk.demand().isDemanded()) {
            var demand = new Label(texts.get("risk.measure-demanded"));
            demand.getStyleClass().add("reveal-warning-label");
            demand.setMinWidth(Region.USE_PREF_SIZE);
            words.getChildren().add(demand);
        }
        return RiskLine.of(risk, words, roomy, texts);
    }
}
