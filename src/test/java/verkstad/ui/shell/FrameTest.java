package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.exchange.Samples;
import verkstad.exchange.TemplateFolder;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.ui.Fx;
import verkstad.ui.controls.Facilitator;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/** What always stands around the work: it shares the room there is. */
class FrameTest {
    private static final int LAPTOP = 1366;
    private static final int SCALED = 960;
    private static final int WIDE = 1920;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theProjectIsNamedInFull(Language language) {
        assertThat(Fx.call(() -> isWhole(cockpit(Samples.in(language), language, SCALED), "#top-project")))
                .isTrue();
        var laptop = Fx.call(() -> cockpit(Samples.in(language), language, LAPTOP));
        assertThat(isWhole(laptop, "#top-project")).isTrue();
        assertThat(isWhole(laptop, "#top-session")).isTrue();
        assertThat(laptop.lookup("#more").isVisible()).isFalse();
    }

    @Test
    void theKeysStandOnTheCommandsWhereThereIsRoom() {
        var wide = Fx.call(() -> cockpit(Samples.in(Language.SV), Language.SV, WIDE));
        assertThat(display(wide, "#undo")).isEqualTo(ContentDisplay.RIGHT);
        var narrow = Fx.call(() -> cockpit(Samples.in(Language.SV), Language.SV, SCALED));
        assertThat(display(narrow, "#project")).isEqualTo(ContentDisplay.TEXT_ONLY);
    }

    @Test
    void theSideBarTakesItsShareOfAWideWindow() {
        var laptop = Fx.call(() -> cockpit(Samples.in(Language.SV), Language.SV, LAPTOP));
        var wide = Fx.call(() -> cockpit(Samples.in(Language.SV), Language.SV, WIDE));
        assertThat(width(wide, ".side-bar")).isGreaterThan(width(laptop, ".side-bar") + 80);
    }

    @Test
    void theFirstSessionHasAButtonOfItsOwn() {
        var empty = Project.empty("Nytt", Language.SV);
        assertThat(Fx.call(() -> cockpit(empty, Language.SV, LAPTOP)).lookup("#add-session"))
                .isNotNull();
    }

    @Test
    void theHelpIsInSight() {
        var scene = Fx.call(() -> cockpit(Samples.in(Language.EN), Language.EN, LAPTOP));
        Fx.run(() -> ((Button) scene.lookup("#help-open")).fire());
        assertThat(scene.lookup("#sheet-close")).isNotNull();
    }

    private Scene cockpit(Project project, Language language, int width) {
        var texts = Texts.in(language);
        var workspace = SessionSample.workspace(folder, project);
        var background = new Background(Runnable::run, Runnable::run);
        var papers = new Papers(workspace, texts, new NoQuestions(), background, (file, subject) -> false);
        var own = new TemplateFolder(folder.resolve("templates"));
        var templates = new Templates(new Stage(), texts, new NoQuestions(), background, own);
        var file = new MenuButton(texts.get("shell.file"));
        file.setMinWidth(Region.USE_PREF_SIZE);
        var loans = new Cockpit.Loans(new Facilitator(), file, papers, templates);
        var scene = new Scene(new Cockpit(workspace, texts, Presentation.in(Look.LIGHT), loans), width, 768);
        Look.LIGHT.dress(scene);
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }

    private static boolean isWhole(Scene scene, String id) {
        var label = (Label) scene.lookup(id);
        return label.getWidth() >= label.prefWidth(-1) - 0.5;
    }

    private static ContentDisplay display(Scene scene, String id) {
        return ((Button) scene.lookup(id)).getContentDisplay();
    }

    private static double width(Scene scene, String selector) {
        Node node = scene.lookup(selector);
        return node.getLayoutBounds().getWidth();
    }
}
