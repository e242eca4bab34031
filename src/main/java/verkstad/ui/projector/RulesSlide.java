package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** The rules of the phase at hand, few and large, in words that everybody understands. */
final class RulesSlide {
    private static final int RULES = 3;

    private RulesSlide() {}

    static Parent of(Slide.Rules slide, Texts texts) {
        var rules = new VBox();
        rules.getStyleClass().add("stage-rules");
        for (int i = 1; i <= RULES; i++) {
            var key = "futures.rule." + slide.stage().code() + "." + i;
            rules.getChildren().add(Words.of(texts.get(key), "stage-rule"));
        }
        var screen = new VBox(
                FuturesSlide.stages(slide.stage(), texts),
                Words.of(texts.word("futures.stage-question", slide.stage()), "stage-question"),
                rules);
        screen.getStyleClass().addAll("projector", "slide", "rules-slide");
        return screen;
    }
}
