package verkstad.ui.projector;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** Which project and session this is, while people come in. */
final class CoverSlide {
    private CoverSlide() {}

    static Parent of(Slide.Cover slide, Texts texts) {
        var project = Words.of(slide.project(), "slide-lead");
        var bar = new Region();
        bar.getStyleClass().add("cover-bar");
        var session = Words.of(slide.session(), "cover-session");
        var cover = new VBox(project, bar, session);
        cover.getStyleClass().addAll("projector", "cover");
        var called = slide.called();
        if (called != null && !called.equals(slide.session()))
            cover.getChildren().add(Words.of(called, "cover-facts"));
        var facts = facts(slide, texts);
        if (!facts.isEmpty()) cover.getChildren().add(Words.of(facts, "cover-facts"));
        return cover;
    }

    private static String facts(Slide.Cover slide, Texts texts) {
        var date = slide.date();
        return Stream.of(date == null ? null : texts.date(date), slide.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
