package verkstad.ui.projector;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** The agenda item at hand, large: where we are, and of how many. */
final class ItemSlide {
    private ItemSlide() {}

    static Parent of(Slide.Item slide, Texts texts) {
        var point = slide.point();
        var place = Words.of(
                texts.get("session.item-of", Integer.toString(point.number()), Integer.toString(slide.of())),
                "slide-lead");
        place.getStyleClass().add("slide-mute");
        var whole =
                new VBox(place, Words.of(point.title(), "cover-session"), Words.of(facts(point, texts), "cover-facts"));
        whole.getStyleClass().addAll("projector", "cover");
        var then = slide.then();
        if (then != null) {
            var next = Words.of(texts.get("projector.then", then), "item-then");
            next.getStyleClass().add("slide-mute");
            whole.getChildren().add(next);
        }
        return whole;
    }

    private static String facts(Slide.Point point, Texts texts) {
        var minutes = point.minutes();
        return Stream.of(
                        texts.word("model.item-kind", point.kind()),
                        point.responsible(),
                        minutes == null ? null : texts.get("session.minutes-planned", minutes.toString()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
