package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.NoTakeover;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** The register by keyboard alone. */
class RegisterKeysTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private RegisterPage page;
    private Scene scene;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            workspace = SessionSample.workspace(folder, RiskSample.project(5));
            page = new RegisterPage(
                    workspace,
                    Texts.in(Language.SV),
                    "s1",
                    new RegisterPage.Ways(() -> {}, round -> {}, round -> {}, round -> {}));
            scene = new Scene(page, 1118, 660);
            Look.LIGHT.dress(scene);
            page.applyCss();
            page.layout();
            page.table().requestFocus();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            page.close();
            workspace.close();
        });
    }

    @Test
    void insertAddsARiskAndLeadsToItsWords() {
        key(KeyCode.INSERT);
        assertThat(ids()).endsWith("R6");
        assertThat(focus()).isEqualTo("risk-threat");
        key(KeyCode.DELETE);
        key(KeyCode.INSERT);
        assertThat(ids()).as("keys in a field mean what they mean there").hasSize(6);
    }

    @Test
    void theChosenRiskIsSplitAndMergedBack() {
        select("R2");
        key(KeyCode.D, KeyCode.CONTROL);
        assertThat(ids()).containsExactly("R1", "R2", "R6", "R3", "R4", "R5");
        assertThat(focus()).isEqualTo("risk-threat");
        key(KeyCode.M, KeyCode.CONTROL);
        assertThat(focus()).isEqualTo("merge-with");
        key(KeyCode.ESCAPE);
        assertThat(focus()).isEqualTo("register");
        key(KeyCode.M, KeyCode.CONTROL);
        key(KeyCode.ENTER);
        assertThat(ids()).as("R6 into R1, the first to choose").containsExactly("R1", "R2", "R3", "R4", "R5");
        assertThat(chosen()).isEqualTo("R1");
        assertThat(focus()).isEqualTo("register");
    }

    @Test
    void whatIsUnansweredStaysOpenAndWhatIsNotIsClosedAndReopened() {
        select("R1");
        key(KeyCode.E, KeyCode.CONTROL);
        assertThat(risk("R1").isClosed()).isFalse();
        assertThat(workspace.refusal().get().key()).isEqualTo("problem.risk-unanswered");
        select("R5");
        key(KeyCode.E, KeyCode.CONTROL);
        assertThat(risk("R5").isClosed()).isTrue();
        assertThat(chosen()).as("it stays in sight").isEqualTo("R5");
        key(KeyCode.E, KeyCode.CONTROL);
        assertThat(risk("R5").isClosed()).isFalse();
    }

    @Test
    void theEditorStaysWhileItsRiskIsEdited() {
        select("R2");
        var editor = Fx.call(() -> page.lookup("#risk-editor"));
        Fx.run(() -> new EditedRisk(workspace, "R2").edit(r -> r.withThreat("Annat")));
        assertThat(chosen()).isEqualTo("R2");
        assertThat(Fx.call(() -> page.lookup("#risk-editor"))).isSameAs(editor);
    }

    @Test
    void aRiskIsMarkedAsAnIssueMovedAndRemoved() {
        select("R3");
        key(KeyCode.I, KeyCode.CONTROL);
        assertThat(risk("R3").isIssue()).isTrue();
        key(KeyCode.I, KeyCode.CONTROL);
        assertThat(risk("R3").isIssue()).isFalse();
        key(KeyCode.UP, KeyCode.ALT);
        assertThat(ids()).containsExactly("R1", "R3", "R2", "R4", "R5");
        assertThat(chosen()).isEqualTo("R3");
        key(KeyCode.DELETE);
        assertThat(ids()).containsExactly("R1", "R2", "R4", "R5");
    }

    @Test
    void theSearchIsReachedAndLeft() {
        key(KeyCode.F, KeyCode.CONTROL);
        assertThat(focus()).isEqualTo("register-search");
        Fx.run(() -> ((TextField) scene.getFocusOwner()).setText("R4"));
        assertThat(shown()).containsExactly("R4");
        key(KeyCode.ESCAPE);
        assertThat(focus()).isEqualTo("register");
        assertThat(shown()).hasSize(5);
    }

    @Test
    void theProjectorKeepsTheChosenRiskInView() {
        Fx.run(() -> {
            var centre = RiskView.centre(workspace, Texts.in(Language.SV), new NoTakeover(), "s1");
            ((TableView<?>) shownIn(centre.view(), "register"))
                    .getSelectionModel()
                    .select(3);
            assertThat(centre.show().getValue()).isEqualTo(new Show.Register(false, "R4"));
            centre.closing().run();
        });
    }

    @Test
    void whatEndsARoundIsAskedAboutAndASecondClickCallsItOff() {
        var voting = RiskSample.withRound(RiskSample.project(2), RoundState.OPEN, Secrecy.SECRET, new int[][] {{2, 3}});
        Fx.run(() -> {
            var workspace = SessionSample.workspace(folder, voting);
            var centre = RiskView.centre(workspace, Texts.in(Language.SV), new NoTakeover(), "s1");
            var before = workspace.project().get();
            for (var way : List.of("round-discard", "round-reveal")) {
                var button = (Button) shownIn(centre.view(), way);
                button.fire();
                button.fire();
                assertThat(centre.view().getScene().getFocusOwner().getId()).isEqualTo("confirm-no");
                ((Button) shownIn(centre.view(), "confirm-no")).fire();
                assertThat(workspace.project().get()).isSameAs(before);
            }
            ((Button) shownIn(centre.view(), "round-discard")).fire();
            ((Button) shownIn(centre.view(), "confirm-yes")).fire();
            assertThat(workspace.project().get().risksOrEmpty().rounds()).isEmpty();
            centre.closing().run();
            workspace.close();
        });
    }

    /** Laid out in a scene of its own. FX thread. */
    private static Node shownIn(Parent view, String id) {
        if (view.getScene() == null) Look.LIGHT.dress(new Scene(view, 1118, 660));
        view.applyCss();
        view.layout();
        return view.lookup("#" + id);
    }

    private void select(String id) {
        Fx.run(() -> {
            page.table().getItems().stream()
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .ifPresent(l -> page.table().getSelectionModel().select(l));
            page.table().requestFocus();
        });
    }

    private void key(KeyCode key, KeyCode... held) {
        var all = Arrays.asList(held);
        Fx.run(() -> Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        key,
                        false,
                        all.contains(KeyCode.CONTROL),
                        all.contains(KeyCode.ALT),
                        false)));
    }

    private String focus() {
        return Fx.call(() -> {
            Fx.frame();
            return scene.getFocusOwner().getId();
        });
    }

    private String chosen() {
        return Fx.call(() -> page.table().getSelectionModel().getSelectedItem().id());
    }

    private List<String> shown() {
        return Fx.call(() -> page.table().getItems().stream().map(r -> r.id()).toList());
    }

    private Risk risk(String id) {
        return workspace.project().get().risksOrEmpty().risk(id).orElseThrow();
    }

    private List<String> ids() {
        return workspace.project().get().risksOrEmpty().items().stream()
                .map(Risk::id)
                .toList();
    }
}
