package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.Cases;
import verkstad.exchange.Samples;
import verkstad.exchange.TemplateFolder;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.model.change.FuturesChange.FuturesWorkshopEdited;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.controls.Facilitator;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** The cockpit whole, at every place of real projects, and the first screen. */
class ShellGalleryTest {
    @TempDir
    Path folder;

    @Test
    void theWelcomeIsPictured() {
        var door = new NoDoor();
        var recent = List.of(
                Path.of("/home/sanna/Dokument/Digital motor Fyrbodal.verkstad"),
                Path.of("/home/sanna/Dokument/Projekt Göta.verkstad"));
        Gallery.picture("welcome", Size.LAPTOP, Look.LIGHT, Language.SV, t -> new Welcome(t, List.of(), menu(t), door));
        Gallery.picture("welcome", Size.LAPTOP, Look.DARK, Language.NB, t -> new Welcome(t, recent, menu(t), door));
        Gallery.picture("welcome", Size.PROJECTOR, Look.LIGHT, Language.EN, t -> new Welcome(t, recent, menu(t), door));
        assertThat(Gallery.has("welcome-laptop-light-sv.png")).isTrue();
    }

    @Test
    void fyrbodalIsPictured() {
        everyPlace("fyrbodal", Cases.fyrbodal(), Size.LAPTOP, Look.LIGHT, Language.SV);
    }

    @Test
    void gotaIsPictured() {
        everyPlace("gota", Cases.gota(), Size.LAPTOP, Look.DARK, Language.SV);
    }

    @Test
    void theSampleIsPicturedInTheOtherLanguages() {
        everyPlace("sample", Samples.in(Language.NB), Size.LAPTOP, Look.LIGHT, Language.NB);
        var english = Samples.in(Language.EN);
        everyPlace("sample", english, Size.PROJECTOR, Look.LIGHT, Language.EN);
        var risks = new Place(english.sessions().getLast().id(), Room.RISKS);
        cockpit("sample", english, risks, Size.LAPTOP, Look.LIGHT, Language.EN);
    }

    @Test
    void theSampleIsPicturedInNynorsk() {
        everyPlace("sample", Samples.in(Language.NN), Size.LAPTOP, Look.LIGHT, Language.NN);
    }

    @Test
    void anEmptyProjectIsPictured() {
        everyPlace("empty", Project.empty("Nytt uppdrag", Language.SV), Size.LAPTOP, Look.LIGHT, Language.SV);
    }

    /** A headline is to be removed that something grew out of, and a step that stands between a headline and a goal. */
    @Test
    void theQuestionOfLooseEndsIsPictured() {
        looseEnds("headline", Look.LIGHT, Language.SV, w -> w.withHeadlines(Lists.without(w.headlines(), 0)));
        looseEnds("headline", Look.DARK, Language.NB, w -> w.withHeadlines(Lists.without(w.headlines(), 0)));
        looseEnds("step", Look.LIGHT, Language.EN, w -> w.withRoad(Lists.without(w.road(), 0)));
    }

    private void looseEnds(String name, Look look, Language language, UnaryOperator<FuturesWorkshop> removal) {
        var project = threaded(Samples.in(language));
        var workshop = project.futures().getFirst();
        var place = new Place(workshop.session(), Room.FUTURES, workshop.id());
        Gallery.picture("thread-question-" + name, Size.LAPTOP, look, language, texts -> {
            var workspace = SessionSample.workspace(folder, project);
            var desk = desk(workspace, place, texts, look);
            workspace.apply(new FuturesWorkshopEdited(removal.apply(workshop)));
            assertThat(workspace.question().get()).isNotNull();
            return desk;
        });
    }

    /** A project in which the first headline led to the first step, and that to three of the goals. */
    private static Project threaded(Project project) {
        var workshop = project.futures().getFirst();
        var road = Lists.worked(workshop.road(), 0, s -> s.withId("w1").withFrom("h1"));
        var headlines = Lists.worked(workshop.headlines(), 0, h -> h.withId("h1"));
        var plan = project.communicationOrEmpty();
        var goals = plan.goals().stream().map(g -> g.withFrom("w1")).toList();
        return project.withFutures(List.of(workshop.withHeadlines(headlines).withRoad(road)))
                .withCommunication(plan.withGoals(goals));
    }

    private void everyPlace(String name, Project project, Size size, Look look, Language language) {
        var session = project.sessions().isEmpty()
                ? null
                : project.sessions().getLast().id();
        for (var room : Room.values()) {
            switch (room) {
                case ITEM -> {
                    if (session == null) break;
                    for (var item : project.session(session).agenda())
                        cockpit(name, project, new Place(session, room, item.id()), size, look, language);
                }
                case BOARD ->
                    project.boards()
                            .forEach(b ->
                                    cockpit(name, project, new Place(session, room, b.id()), size, look, language));
                case FUTURES ->
                    project.futures()
                            .forEach(f ->
                                    cockpit(name, project, new Place(session, room, f.id()), size, look, language));
                case SESSION, OUTCOMES, COMMUNICATION, RISKS, PEOPLE, PARTICIPATION, PROJECT ->
                    cockpit(name, project, new Place(session, room), size, look, language);
            }
        }
    }

    private void cockpit(String name, Project project, Place place, Size size, Look look, Language language) {
        var thing = place.id() == null ? "" : "-" + place.id();
        Gallery.picture(
                "cockpit-" + name + "-" + place.room().code() + thing,
                size,
                look,
                language,
                texts -> desk(SessionSample.workspace(folder, project), place, texts, look));
    }

    private Cockpit desk(Workspace workspace, Place place, Texts texts, Look look) {
        workspace.go(place);
        var background = new Background(Runnable::run, Runnable::run);
        var papers = new Papers(workspace, texts, new NoQuestions(), background, (file, subject) -> false);
        return cockpit(workspace, texts, look, papers);
    }

    @Test
    void theMinutesBesideTheNotesArePictured() {
        minutes("fyrbodal", Cases.fyrbodal(), Size.LAPTOP, Look.LIGHT, Language.SV);
        minutes("fyrbodal", Cases.fyrbodal(), Size.LAPTOP, Look.DARK, Language.NB);
        minutes("sample", Samples.in(Language.EN), Size.PROJECTOR, Look.LIGHT, Language.EN);
        assertThat(Gallery.has("beside-fyrbodal-laptop-light-sv.png")).isTrue();
    }

    private void minutes(String name, Project project, Size size, Look look, Language language) {
        var session = project.sessions().getLast();
        Gallery.picture("beside-" + name, size, look, language, texts -> {
            var workspace = SessionSample.workspace(folder, project);
            workspace.go(new Place(
                    session.id(), Room.ITEM, session.agenda().getFirst().id()));
            var background = new Background(Runnable::run, Runnable::run);
            var papers = new Papers(workspace, texts, new NoQuestions(), background, (file, subject) -> false);
            papers.beside().set(true);
            return cockpit(workspace, texts, look, papers);
        });
    }

    @Test
    void theLineOfWhatIsBeingWrittenIsPictured() {
        writing(Size.LAPTOP, Look.LIGHT, Language.SV);
        writing(Size.LAPTOP, Look.DARK, Language.NN);
        writing(Size.PROJECTOR, Look.LIGHT, Language.NB);
        writing(Size.LAPTOP, Look.LIGHT, Language.EN);
        assertThat(Gallery.has("writing-laptop-light-sv.png")).isTrue();
    }

    /** Two thirds of the way; the work itself never begins. */
    private void writing(Size size, Look look, Language language) {
        var project = Samples.in(language);
        var session = project.sessions().getLast();
        Gallery.picture("writing", size, look, language, texts -> {
            var workspace = SessionSample.workspace(folder, project);
            workspace.go(new Place(session.id(), Room.SESSION));
            var background = new Background(job -> {}, Runnable::run);
            var papers = new Papers(workspace, texts, new NoQuestions(), background, (file, subject) -> false);
            papers.press().make(Path.of("2026-03-05 " + session.title() + ".docx"), (now, progress) -> now, done -> {});
            papers.press().underWay().getFirst().at(2.0 / 3);
            return cockpit(workspace, texts, look, papers);
        });
    }

    private Cockpit cockpit(Workspace workspace, Texts texts, Look look, Papers papers) {
        var background = new Background(Runnable::run, Runnable::run);
        var own = new TemplateFolder(folder.resolve("templates"));
        var templates = new Templates(new Stage(), texts, new NoQuestions(), background, own);
        return new Cockpit(
                workspace,
                texts,
                Presentation.in(look),
                new Cockpit.Loans(new Facilitator(), menu(texts), papers, templates));
    }

    private static MenuButton menu(Texts texts) {
        var menu = new MenuButton(texts.get("shell.file"));
        menu.setMinWidth(MenuButton.USE_PREF_SIZE); // as the real one has it
        return menu;
    }

    private static final class NoDoor implements Welcome.Door {
        @Override
        public void create(String title, Language language) {}

        @Override
        public void createFrom(String title, Language language) {}

        @Override
        public void open() {}

        @Override
        public void open(Path file) {}

        @Override
        public void importing() {}

        @Override
        public void sample() {}
    }
}
