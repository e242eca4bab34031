package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.session.Activity;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItemBuilder;
import verkstad.model.session.ItemKind;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.NoTakeover;
import verkstad.ui.WorkspaceGallery;
import verkstad.ui.controls.Pin;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** A round before it starts, and from the facilitator's side while it goes on. */
class RoundGalleryTest {
    @TempDir
    Path folder;

    @Test
    void theSheetsTimeIsPictured() {
        var fresh = planned(RiskSample.project(20), 15);
        gallery().everywhere("round-sheet-too-long", half(fresh), this::sheet);
        gallery().everywhere("round-sheet-fits", planned(RiskSample.project(5), 20), this::sheet);
        var few = planned(RiskSample.project(5), 20);
        gallery().everywhere("round-sheet-traces", few, (w, texts) -> pressed(sheet(w, texts), "round-traces"));
        gallery().everywhere("round-sheet-pin", few, (w, texts) -> pressed(sheet(w, texts), "round-pin"));
        gallery().everywhere("round-sheet-pin-set", few, (w, texts) -> {
            var pin = new SimpleObjectProperty<>(Pin.of("2580"));
            var model = new RoundSheetViewModel(w, "s1", null);
            return pressed(new RoundSheet(model, texts, pin, started -> {}, () -> {}), "round-pin");
        });
        gallery().everywhere("round-sheet-hands", half(fresh), (workspace, texts) -> {
            var model = new RoundSheetViewModel(workspace, "s1", null);
            for (int i = 1; i < 20; i += 2) model.cutOff().hands("R" + i).set(i * 7 % 23);
            model.cutOff().asked().set(true);
            return sheet(model, texts);
        });
        gallery()
                .everywhere(
                        "round-sheet-again",
                        RevealSample.voted(5, 6),
                        (workspace, texts) -> sheet(new RoundSheetViewModel(workspace, "s1", "o1"), texts));
        assertThat(Gallery.has("round-sheet-fits-centre-light-sv.png")).isTrue();
    }

    @Test
    void theDeskIsPictured() {
        var named = RiskSample.withRound(
                RiskSample.project(12), RoundState.OPEN, Secrecy.SECRET, new int[][] {{2, 2}}, new int[][] {{3, 3}});
        gallery().everywhere("round-desk", named, this::desk);
        gallery().everywhere("round-desk-keyed", named, (workspace, texts) -> {
            var model = new RoundDeskViewModel(workspace, "o1", FXCollections.observableArrayList());
            model.paper().likelihood().get(4).set("2");
            model.paper().impact().get(3).set("2");
            model.paper().count();
            model.paper().risk().set("R1");
            model.paper().likelihood().get(1).set("2");
            model.paper().likelihood().get(2).set("1");
            model.paper().impact().get(3).set("2");
            model.paper().pairs().set("43");
            return new RoundDesk(model, texts, () -> {});
        });
        gallery().everywhere("round-desk-seats", RoundDeskViewModelTest.seats(9), this::desk);
        gallery().everywhere("round-strip", named, (workspace, texts) -> {
            var view = RiskView.centre(workspace, texts, new NoTakeover(), "s1").view();
            ((Button) view.lookup("#round-reveal")).fire();
            return view;
        });
    }

    @Test
    void toOpenTheDeskChangesNothing() {
        var project = RoundDeskViewModelTest.seats(9);
        try (var workspace = SessionSample.workspace(folder, project)) {
            Fx.run(() -> new RoundDesk(
                            new RoundDeskViewModel(workspace, "o1", FXCollections.observableArrayList()),
                            Texts.in(Language.SV),
                            () -> {})
                    .close());
            assertThat(workspace.project().get()).isEqualTo(project);
        }
    }

    @Test
    void theBallotOfAFewIsPictured() {
        gallery().everywhere("vote-ballot-few", RoundDeskViewModelTest.seats(3), (workspace, texts) -> {
            var voting = new VotingViewModel(workspace, "o1");
            voting.sitDown();
            return new VotingView(voting, texts, new NoTakeover());
        });
    }

    /** The project with this many minutes for the risks on the agenda. */
    static Project planned(Project project, int minutes) {
        var item = AgendaItemBuilder.builder()
                .id("a9")
                .title("Riskerna")
                .kind(ItemKind.WORK)
                .minutes(minutes)
                .activity(new Activity(ActivityKind.RISKS, null))
                .build();
        return project.withSessions(List.of(project.sessions().getFirst().withAgenda(List.of(item))));
    }

    /** The project with a shown round on the first risks only. */
    private static Project half(Project project) {
        var voted = RiskSample.withRound(project, RoundState.REVEALED, Secrecy.SECRET, new int[][] {{2, 2}});
        var register = voted.risksOrEmpty();
        var round = register.rounds().getFirst();
        var first = round.risks().subList(0, 14);
        return voted.withRisks(register.withRounds(List.of(round.withRisks(first)
                .withTallies(round.tallies().stream()
                        .filter(t -> first.contains(t.risk()))
                        .toList()))));
    }

    private Parent sheet(Workspace workspace, Texts texts) {
        return sheet(new RoundSheetViewModel(workspace, "s1", null), texts);
    }

    private Parent sheet(RoundSheetViewModel model, Texts texts) {
        return new RoundSheet(model, texts, new SimpleObjectProperty<>(), started -> {}, () -> {});
    }

    /** The view after a press on a link in it; what a scroll pane holds is found once it is drawn. */
    private static Parent pressed(Parent view, String link) {
        var drawn = new StackPane(view);
        new Scene(drawn).getRoot().applyCss();
        drawn.layout();
        ((Hyperlink) view.lookup("#" + link)).fire();
        drawn.getChildren().clear();
        view.relocate(0, 0);
        return view;
    }

    private Parent desk(Workspace workspace, Texts texts) {
        return new RoundDesk(
                new RoundDeskViewModel(workspace, "o1", FXCollections.observableArrayList()), texts, () -> {});
    }

    private WorkspaceGallery gallery() {
        return new WorkspaceGallery(folder);
    }
}
