package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.NoTakeover;
import verkstad.ui.WorkspaceGallery;
import verkstad.ui.controls.Pin;
import verkstad.ui.projector.ProjectorView;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** The register, every step of a vote, and the reveal, in the cockpit and on the projector. */
class RiskGalleryTest {
    @TempDir
    Path folder;

    @Test
    void theRegisterIsPictured() {
        for (int risks : List.of(0, 5, 40))
            gallery().everywhere("risks-" + risks, RiskSample.project(risks), (w, t) -> view(w, t));
        gallery().everywhere("risks-editor", RiskSample.project(5), (w, t) -> {
            var view = view(w, t);
            table(view).getSelectionModel().select(2);
            return view;
        });
        assertThat(Gallery.has("risks-5-centre-light-sv.png")).isTrue();
    }

    @Test
    void theSheetIsPictured() {
        gallery().everywhere("round-sheet", RiskSample.project(20), this::sheet);
        var nobody = RiskSample.project(5).withSessions(List.of());
        gallery().everywhere("round-sheet-seats", nobody, this::sheet);
    }

    @Test
    void theVoteIsPictured() {
        var project = RiskSample.withRound(
                RiskSample.project(5), RoundState.OPEN, Secrecy.SECRET, new int[][] {{2, 2}}, new int[][] {{3, 3}});
        vote("vote-curtain", project, v -> {});
        vote("vote-names", project, VotingViewModel::sitDown);
        vote("vote-ballot", project, v -> begin(v, "p3"));
        vote("vote-ballot-scored", project, v -> {
            begin(v, "p3");
            for (int risk = 0; risk < 3; risk++) answer(v, 3, 4);
            v.score(4);
        });
        vote("vote-review", project, v -> {
            begin(v, "p3");
            for (int risk = 0; risk < 4; risk++) answer(v, 1 + risk, 5 - risk);
            v.abstain();
            v.next();
        });
        vote("vote-names-40", crowd(project), VotingViewModel::sitDown);
    }

    @Test
    void theWayBackIsPictured() {
        var project = RiskSample.withRound(RiskSample.project(2), RoundState.OPEN, Secrecy.SECRET);
        BiFunction<Workspace, Texts, Parent> view = (workspace, texts) -> {
            var cockpit = new NoTakeover(new SimpleObjectProperty<>(Pin.of("2580")));
            var voting = new VotingView(new VotingViewModel(workspace, "o1"), texts, cockpit);
            voting.held().press();
            voting.held().elapse();
            for (int digit = 1; digit <= 3; digit++) ((Button) voting.lookup("#pin-" + digit)).fire();
            return voting;
        };
        gallery().picture("vote-pin", Size.LAPTOP, Look.LIGHT, Language.SV, project, view);
        gallery().picture("vote-pin", Size.LAPTOP, Look.DARK, Language.NB, project, view);
        gallery().picture("vote-pin", Size.PROJECTOR, Look.LIGHT, Language.EN, project, view);
    }

    @Test
    void theSlidesArePictured() {
        for (int risks : List.of(0, 5, 40))
            slide("slide-register-" + risks, RiskSample.project(risks), new Show.Register(false, null));
        slide("slide-register-chosen", RiskSample.project(40), new Show.Register(true, "R31"));
        slide("slide-register-waiting", voted(5, RoundState.REVEALED), new Show.Register(true, null));
        slide("slide-voting", voted(5, RoundState.OPEN), new Show.Voting("o1"));
        slide("slide-reveal-5", voted(5, RoundState.REVEALED), new Show.Reveal("o1"));
        slide("slide-reveal-20", voted(20, RoundState.REVEALED), new Show.Reveal("o1"));
        slide("slide-reveal-40", voted(40, RoundState.REVEALED), new Show.Reveal("o1"));
        assertThat(Gallery.has("slide-reveal-40-projector-light-sv.png")).isTrue();
    }

    private static Project voted(int risks, RoundState state) {
        return RiskSample.withRound(
                RiskSample.project(risks),
                state,
                Secrecy.SECRET,
                new int[][] {{1, 2}, {4, 4}, {2, 3}, {5, 5}, {0, 0}},
                new int[][] {{2, 5}, {3, 4}, {2, 2}, {4, 4}, {3, 2}},
                new int[][] {{4, 1}, {3, 3}, {1, 3}, {4, 5}, {2, 2}},
                new int[][] {{1, 1}, {4, 3}, {2, 3}, {5, 4}, {2, 3}});
    }

    private static Project crowd(Project project) {
        var crowd = SessionSample.people(40);
        var people = crowd.people();
        var ids = people.stream().map(p -> p.id()).toList();
        var register = project.risksOrEmpty();
        var round = register.rounds().getFirst().withVoters(ids);
        return project.withOrganisations(crowd.organisations())
                .withPeople(people)
                .withRisks(register.withRounds(List.of(round)));
    }

    private static void begin(VotingViewModel voting, String voter) {
        voting.sitDown();
        voting.take(voter);
    }

    private static void answer(VotingViewModel voting, int likelihood, int impact) {
        voting.score(likelihood);
        voting.score(impact);
        voting.next();
    }

    private void vote(String name, Project project, Consumer<VotingViewModel> steps) {
        BiFunction<Workspace, Texts, Parent> view = (workspace, texts) -> {
            var voting = new VotingViewModel(workspace, "o1");
            steps.accept(voting);
            return new VotingView(voting, texts, new NoTakeover());
        };
        gallery().picture(name, Size.LAPTOP, Look.LIGHT, Language.SV, project, view);
        gallery().picture(name, Size.LAPTOP, Look.DARK, Language.NB, project, view);
        gallery().picture(name, Size.PROJECTOR, Look.LIGHT, Language.EN, project, view);
    }

    private void slide(String name, Project project, Show show) {
        var slide = ProjectorModel.slide(project, show);
        assertThat(slide).isNotInstanceOf(Slide.Curtain.class);
        Gallery.picture(name, Size.PROJECTOR, Look.LIGHT, Language.SV, texts -> projector(slide, texts));
        Gallery.picture(name, Size.LAPTOP, Look.DARK, Language.EN, texts -> projector(slide, texts));
    }

    private static Parent projector(Slide slide, Texts texts) {
        return new ProjectorView(new SimpleObjectProperty<>(slide), texts);
    }

    private static Parent view(Workspace workspace, Texts texts) {
        return RiskView.centre(workspace, texts, new NoTakeover(), "s1").view();
    }

    private Parent sheet(Workspace workspace, Texts texts) {
        var session = workspace.project().get().sessions().isEmpty() ? null : "s1";
        return new RoundSheet(
                new RoundSheetViewModel(workspace, session, null),
                texts,
                new SimpleObjectProperty<>(),
                started -> {},
                () -> {});
    }

    /** The table, also before it has been drawn. */
    private static TableView<?> table(Parent view) {
        return Stream.of(((StackPane) view).getChildren().getFirst())
                .flatMap(page -> ((Parent) page).getChildrenUnmodifiable().stream())
                .filter(SplitPane.class::isInstance)
                .map(split -> (TableView<?>) ((SplitPane) split).getItems().getFirst())
                .findFirst()
                .orElseThrow();
    }

    private WorkspaceGallery gallery() {
        return new WorkspaceGallery(folder);
    }
}
