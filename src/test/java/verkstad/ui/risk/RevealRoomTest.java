package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.projector.ProjectorView;
import verkstad.ui.theme.Look;

/** No risk of a page is left off it: the next page begins after it, so that nobody would see it. */
class RevealRoomTest {
    /** The most words that can stand under each of five risks. */
    private static final int[][][] NOBODYS_OWN = {
        {{4, 1}, {2, 2}}, {{1, 4}, {2, 3}}, {{2, 2}, {1, 3}}, {{2, 3}, {2, 2}},
    };

    @ParameterizedTest
    @EnumSource
    void everyRiskOfAPageIsOnIt(Language language) {
        var once = RiskSample.withRound(RiskSample.project(5), RoundState.REVEALED, Secrecy.SECRET, NOBODYS_OWN);
        for (var show : List.of(new Show.Reveal("o1"), new Show.Results("o1", 0), new Show.Distributions("o1", 0))) {
            isWhole(once, show, language);
        }
        isWhole(RevealSample.twice(5, 3), new Show.Comparison("o2", 0), language);
    }

    private static void isWhole(Project project, Show show, Language language) {
        for (int height : List.of(540, 768, 1080)) {
            assertThat(shown(project, show, language, height))
                    .as(show + " at " + height)
                    .containsExactlyInAnyOrder("R1", "R2", "R3", "R4", "R5");
        }
    }

    private static Set<String> shown(Project project, Show show, Language language, int height) {
        var slide = ProjectorModel.slide(project, show);
        return Fx.call(() -> {
            var view = new ProjectorView(new SimpleObjectProperty<>(slide), Texts.in(language));
            var scene = new Scene(view, height * 16.0 / 9, height);
            Look.LIGHT.dress(scene);
            for (int pass = 0; pass < 2; pass++) {
                view.applyCss();
                view.layout();
            }
            return view.lookupAll(".reveal-id").stream()
                    .filter(RevealRoomTest::isSeen)
                    .map(id -> ((Label) id).getText())
                    .collect(Collectors.toSet());
        });
    }

    private static boolean isSeen(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) return false;
        }
        return true;
    }
}
