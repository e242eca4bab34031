package verkstad.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Project;
import verkstad.storage.ProjectFile;
import verkstad.ui.Fx;
import verkstad.ui.projector.Area;
import verkstad.ui.risk.RiskSample;
import verkstad.ui.theme.Look;

/** Leads a visitor over every screen of the program, in the real windows. */
final class Tour implements AutoCloseable {
    /** A part of the tour. */
    interface Way {
        void lead(Tour tour) throws Exception;
    }

    private final Path folder;
    private final Room room;
    private final BiConsumer<String, Scene> visitor;

    /**
     * @param laptop how large the cockpit's window is
     * @param visitor is told each screen's name, and is shown its scene as it stands then
     */
    Tour(Path folder, Language language, Look look, Area laptop, BiConsumer<String, Scene> visitor) {
        this.folder = folder;
        this.visitor = visitor;
        room = new Room(folder, language, Clock.systemUTC(), laptop);
        if (look != Look.LIGHT) room.choose("file-menu", "look-" + look.code());
    }

    /** What is there before a project is: the first screen, the templates, the help, the PIN. */
    void door() {
        visit("welcome");
        room.choose("file-menu", "menu-help");
        dialog("help");
        room.choose("file-menu", "menu-pin");
        dialog("pin");
        room.focus("new-title");
        room.type("Ny dag");
        room.answers.add(folder.resolve("dag.verkstad"));
        room.press("create-from");
        visitor.accept("templates", room.projector().getScene());
    }

    /** Every place of the sample. */
    void sample(Language language) throws Exception {
        open(Samples.in(language));
        everyPlace("");
    }

    /** Every place of the sample, and what is at hand there, in a rehearsal. */
    void rehearsed(Language language) throws Exception {
        open(Samples.in(language));
        room.choose("file-menu", "menu-rehearse");
        everyPlace("");
        over();
        run();
    }

    /** What lies over the desk, or beside it, or on it while the day runs. */
    void atHand(Language language) throws Exception {
        open(Samples.in(language));
        over();
        room.choose("file-menu", "menu-restore");
        dialog("restore");
        run();
    }

    private void over() {
        room.key(KeyCode.CONTROL, KeyCode.K);
        visit("find");
        room.type("a");
        visit("found");
        room.key(KeyCode.ESCAPE);
        room.key(KeyCode.F1);
        visit("help at hand");
        room.key(KeyCode.ESCAPE);
        room.choose("file-menu", "menu-bin");
        visit("bin");
        room.key(KeyCode.ESCAPE);
    }

    private void run() {
        room.press("go-item-a1");
        room.key(KeyCode.PAGE_DOWN);
        room.key(KeyCode.CONTROL, KeyCode.T);
        visit("running");
        room.choose("minutes", "minutes-show");
        visit("minutes beside");
    }

    /** Every place of a project in which there is nothing, and then as little as can be. */
    void emptiness(Language language) throws Exception {
        open(Project.empty("Nytt", language));
        everyPlace("empty ");
        room.choose("sessions", "menu-add-session");
        everyPlace("new ");
        room.press("add-board");
        visit("empty board");
        room.press("add-futures");
        pages("empty futures");
    }

    /** A vote on risks: the sheet, each screen of a voter, the facilitator's desk, and each page of the result. */
    void vote(Language language) throws Exception {
        open(RiskSample.project(2).withDetails(Samples.in(language).details()));
        room.press("go-risks");
        room.press("start-vote");
        visit("round sheet");
        room.press("round-start");
        for (var screen : List.of("curtain", "names", "ballot")) {
            visit("vote " + screen);
            room.key(KeyCode.ENTER);
        }
        for (var key : List.of(KeyCode.DIGIT4, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT3, KeyCode.DIGIT5))
            room.key(key);
        room.key(KeyCode.ENTER);
        visit("vote review");
        room.press("hand-over");
        comeBack();
        visit("round under way");
        room.press("round-change");
        visit("round desk");
        room.press("back-to-register");
        room.press("round-reveal");
        visit("reveal asked about");
        room.press("confirm-yes");
        visit("reveal");
    }

    /** A dot vote on cards: the sheet, each screen of a voter, and what came of it. */
    void dots(Language language) throws Exception {
        open(Samples.in(language));
        room.press("go-board-b1");
        room.press("dot-vote-cards");
        visit("dot sheet");
        room.press("dots-start");
        for (var screen : List.of("curtain", "names", "ballot")) {
            visit("dots " + screen);
            room.key(KeyCode.ENTER);
        }
        visit("dots review");
        room.key(KeyCode.ENTER);
        comeBack();
        visit("dots under way");
    }

    private void comeBack() {
        room.hold(KeyCode.CONTROL, KeyCode.ESCAPE);
        room.holdTimeIsUp();
        room.release(KeyCode.ESCAPE, KeyCode.CONTROL);
    }

    private void open(Project project) throws Exception {
        var file = folder.resolve("rom.verkstad");
        ProjectFile.create(file, project).close();
        room.answers.add(file);
        room.press("open");
    }

    private void everyPlace(String before) {
        for (var place : places(room.now())) {
            Fx.run(() -> room.workspace().go(place));
            room.settle();
            var name = before + place.room().code() + (place.id() == null ? "" : " " + place.id());
            switch (place.room()) {
                case FUTURES -> pages(name);
                case COMMUNICATION -> tabs(name);
                default -> visit(name);
            }
        }
    }

    /** A futures workshop has a page for each part of each phase. */
    private void pages(String name) {
        for (var stage : List.of("preparation", "critique", "fantasy", "realisation")) {
            room.press("stage-" + stage);
            tabs(name + " " + stage);
        }
    }

    /** Each tab of what stands in the middle. */
    private void tabs(String name) {
        int count = Fx.call(() -> middleTabs().getTabs().size());
        for (int i = 0; i < count; i++) {
            room.tab(i);
            visit(name + " " + (i + 1));
        }
    }

    private TabPane middleTabs() {
        return (TabPane) ((Parent) room.node("middle")).lookup(".plan-tabs");
    }

    private static List<Place> places(Project project) {
        var session = project.sessions().isEmpty()
                ? null
                : project.sessions().getFirst().id();
        var places = new ArrayList<Place>();
        for (var room : Place.Room.values()) {
            switch (room) {
                case ITEM ->
                    Stream.ofNullable(session)
                            .flatMap(s -> project.session(s).agenda().stream())
                            .limit(2) // words alone, and words folded under a board
                            .forEach(i -> places.add(new Place(session, room, i.id())));
                case BOARD -> project.boards().forEach(b -> places.add(new Place(session, room, b.id())));
                case FUTURES -> project.futures().forEach(f -> places.add(new Place(session, room, f.id())));
                case SESSION, OUTCOMES -> {
                    if (session != null) places.add(new Place(session, room));
                }
                case COMMUNICATION, RISKS, PEOPLE, PARTICIPATION, PROJECT -> places.add(new Place(session, room));
            }
        }
        return places;
    }

    private void visit(String screen) {
        visitor.accept(screen, room.cockpit().getScene());
    }

    /** The window that asks, which is closed after. */
    private void dialog(String screen) {
        var asks = Fx.call(() -> Window.getWindows().stream()
                .filter(w -> w instanceof Stage stage
                        && stage.getScene() != room.cockpit().getScene())
                .findFirst()
                .orElseThrow());
        visitor.accept(screen, asks.getScene());
        Fx.run(asks::hide);
        room.settle();
    }

    @Override
    public void close() {
        room.close();
    }
}
