package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.risk.Accepted;
import verkstad.model.risk.RiskKind;
import verkstad.model.risk.RiskNote;
import verkstad.model.risk.RiskStatus;
import verkstad.model.risk.RoundKind;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** The register at work: the editor with its history, filters, the rule's editor, and a merge. */
class RegisterGalleryTest {
    @TempDir
    Path folder;

    @Test
    void theRegisterAtWorkIsPictured() {
        picture("register-editor", page -> page.table().getSelectionModel().select(0));
        picture("register-answered", page -> page.table().getSelectionModel().select(2));
        picture("register-split", page -> {
            page.table().getSelectionModel().select(1);
            press(page, KeyCode.D);
        });
        picture("register-merge", page -> {
            page.table().getSelectionModel().select(1);
            press(page, KeyCode.M);
        });
        picture(
                "register-rule",
                page -> find(page, "rule-change", ToggleButton.class).setSelected(true));
        for (var filter : RegisterFilter.values()) {
            picture(
                    "register-filter-" + filter.code(),
                    page -> find(page, "filter-" + filter.code(), ToggleButton.class)
                            .setSelected(true));
        }
        picture(
                "register-search",
                page -> find(page, "register-search", TextField.class).setText("kommunerna"));
        picture(
                "register-nothing",
                page -> find(page, "register-search", TextField.class).setText("finns inte"));
        assertThat(Gallery.has("register-merge-centre-light-sv.png")).isTrue();
    }

    private void picture(String name, Consumer<RegisterPage> steps) {
        picture(name, Size.CENTRE, Look.LIGHT, Language.SV, steps);
        picture(name, Size.CENTRE, Look.DARK, Language.NB, steps);
        picture(name, Size.PROJECTOR, Look.LIGHT, Language.EN, steps);
    }

    private void picture(String name, Size size, Look look, Language language, Consumer<RegisterPage> steps) {
        Gallery.picture(name, size, look, language, texts -> {
            var page = page(SessionSample.workspace(folder, project()), texts);
            steps.accept(page);
            return page;
        });
        Fx.run(() -> {});
    }

    private static RegisterPage page(Workspace workspace, Texts texts) {
        return new RegisterPage(
                workspace, texts, "s1", new RegisterPage.Ways(() -> {}, round -> {}, round -> {}, round -> {}));
    }

    private static void press(RegisterPage page, KeyCode code) {
        page.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    private static <T> T find(Parent parent, String id, Class<T> type) {
        return type.cast(parent.lookup("#" + id));
    }

    /** Eight risks after two rounds and one over what is left; some answered, closed, an issue. */
    private static Project project() {
        var project = RiskSample.project(8);
        var first = project.sessions().getFirst();
        var earlier = first.withId("s0").withTitle("Uppstart").withDate(LocalDate.of(2026, 3, 12));
        project = project.withSessions(List.of(earlier, first));
        for (int[][] slips : List.of(
                new int[][] {{4, 4}, {2, 3}, {3, 3}, {1, 5}, {2, 2}},
                new int[][] {{5, 4}, {3, 3}, {3, 4}, {1, 4}, {1, 2}},
                new int[][] {{2, 3}, {2, 3}, {2, 2}, {1, 4}, {1, 2}})) {
            project = RiskSample.withRound(project, RoundState.REVEALED, Secrecy.SECRET, slips, slips);
        }
        var register = project.risksOrEmpty();
        var rounds = register.rounds();
        rounds = Lists.replaced(rounds, 0, rounds.get(0).withSession("s0"));
        rounds = Lists.replaced(rounds, 2, rounds.get(2).withKind(RoundKind.RESIDUAL));
        var items = register.items();
        items = Lists.worked(
                items,
                0,
                r -> r.withOwner("Sanna Lind")
                        .withNotes(List.of(new RiskNote(
                                "s0", "Uppdraget ses över i budgeten.", "Några såg det som redan avgjort."))));
        items = Lists.worked(
                items,
                2,
                r -> r.withMeasures(Lists.worked(r.measures(), 0, m -> m.withDue(LocalDate.of(2026, 12, 1)))));
        items = Lists.worked(items, 3, r -> r.withKind(RiskKind.ISSUE));
        items = Lists.worked(items, 4, r -> r.withStatus(RiskStatus.CLOSED));
        items = Lists.worked(items, 6, r -> r.withAccepted(new Accepted("Ligger utanför uppdraget", "styrgruppen")));
        return project.withRisks(register.withItems(items).withRounds(rounds));
    }
}
