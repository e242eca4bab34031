package verkstad.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import verkstad.exchange.TemplateFolder;
import verkstad.model.Problem;
import verkstad.model.Publication;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.ui.controls.Facilitator;
import verkstad.ui.controls.Pin;
import verkstad.ui.controls.PinSetting;
import verkstad.ui.help.HelpView;
import verkstad.ui.projector.TypeSize;
import verkstad.workspace.Projects;
import verkstad.workspace.SaveState;
import verkstad.workspace.Workspace;

/** The main window: the welcome while no project is open, the cockpit while one is. FX thread. */
public final class Shell {
    private static final Logger LOG = Logger.getLogger(Shell.class.getName());

    private final Stage stage;
    private final Projects projects;
    private final Background background;
    private final SettingsFile settings;
    private final FileQuestions files;
    private final Opened opened;
    private final Opening opening;
    private final TypeSize typeSize;
    private final ObjectProperty<@Nullable Pin> pin = new SimpleObjectProperty<>();
    private Facilitator facilitator = new Facilitator(pin);
    private @Nullable RehearsalBand band;
    private @Nullable Cockpit cockpit;
    private @Nullable Welcome welcome;

    public Shell(Stage stage, Projects projects, Background background, SettingsFile settings, FileQuestions files) {
        this.stage = stage;
        this.projects = projects;
        this.background = background;
        this.settings = settings;
        this.files = files;
        opened = new Opened(projects);
        opening = new Opening(this, projects, background, files, this::opened);
        typeSize = new TypeSize(settings.get().typeSize());
        typeSize.percent()
                .subscribe((before, percent) -> settings.set(settings.get().withTypeSize(percent.intValue())));
        pin.set(settings.get().pin());
        pin.subscribe((before, chosen) -> settings.set(settings.get().withPin(chosen)));
        stage.setTitle("Verkstad");
        stage.setMinWidth(640);
        stage.setMinHeight(360);
        stage.setOnCloseRequest(this::askedToClose);
    }

    /** Shows the window, with this file in it if there is one. */
    public void start(Optional<Path> file) {
        stage.setScene(new Scene(new StackPane(), 1366, 768));
        build();
        stage.show();
        projects.clear();
        file.ifPresent(opening::open);
    }

    /** The open project, if there is one. */
    public Optional<Workspace> workspace() {
        return opened.current();
    }

    /** The ways to an open project. */
    Opening opening() {
        return opening;
    }

    /** Closes the project and goes back to the welcome; a rehearsal leads back to the project. */
    void close() {
        if (opened.isRehearsing()) {
            endRehearsal();
            return;
        }
        leave();
        build();
    }

    /** Opens a copy with invented people; the real project waits, open and untouched. */
    void rehearse() {
        if (opened.isRehearsing()) return;
        opened.current().ifPresent(this::rehearse);
    }

    private void rehearse(Workspace real) {
        var session = real.place().get().session();
        real.whenWorkedOut(project -> background.run(
                () -> projects.rehearse(
                        texts().get("rehearsal.file") + "." + Opening.ENDING,
                        InventedPeople.in(project, session, texts())),
                copy -> rehearse(real, copy),
                this::failed));
    }

    private void rehearse(Workspace real, Workspace copy) {
        if (opened.isRehearsing() || opened.current().filter(w -> w == real).isEmpty()) {
            projects.throwAway(copy);
            return;
        }
        copy.go(real.place().get());
        clear();
        opened.rehearseIn(copy);
        furnish();
    }

    /** Throws the copy away and goes back to the real project. */
    void endRehearsal() {
        if (!opened.isRehearsing()) return;
        clear();
        var copy = opened.goBack();
        furnish();
        copy.ifPresent(projects::throwAway);
    }

    /** Does what writes a file of the project, unless one rehearses. */
    void outward(Consumer<Workspace> writes) {
        if (opened.isRehearsing()) notice(texts().get("rehearsal.not-written")).show(stage);
        else opened.current().ifPresent(writes);
    }

    /** Opens what was removed. */
    void bin() {
        if (cockpit != null) cockpit.atHand().openBin();
    }

    /** Opens the keys of the screen and the manual. */
    void help() {
        if (cockpit != null) cockpit.atHand().openHelp();
        else notice("").with(new HelpView(texts(), List.of())).show(stage);
    }

    void choose(Settings chosen) {
        settings.set(chosen);
        build();
    }

    Settings settings() {
        return settings.get();
    }

    /** Lets the PIN of the way back from a vote be set or removed. */
    void pin() {
        notice("").with(new PinSetting(pin, texts())).show(stage);
    }

    Texts texts() {
        return Texts.in(settings.get().language());
    }

    Templates templates() {
        return new Templates(stage, texts(), files, background, new TemplateFolder(settings.folder("templates")));
    }

    Window window() {
        return stage;
    }

    /** A plain sentence in a dialog of its own. */
    Notice notice(String words) {
        return new Notice(texts(), words);
    }

    /** Tells what went wrong: on the welcome while no project is open, else in a dialog. */
    void failed(Exception why) {
        var words = why instanceof Problem problem
                ? texts().get(problem)
                : texts().get("shell.not-opened", why.getClass().getSimpleName());
        if (!(why instanceof Problem)) LOG.log(Level.SEVERE, "could not open", why);
        if (!tellAtTheDoor(words)) notice(words).show(stage);
    }

    /** Says this on the welcome; false where a project is open, and so no welcome there. */
    boolean tellAtTheDoor(String words) {
        if (opened.current().isPresent() || welcome == null) return false;
        welcome.tell(words);
        return true;
    }

    private void opened(Path file, Workspace workspace) {
        leave();
        opened.take(workspace);
        settings.set(settings.get().withOpened(file.toAbsolutePath()));
        workspace.publication().subscribe(this::remember);
        furnish();
        if (cockpit != null) cockpit.resume();
        new AgedBallots(workspace, settings.get().keeping()).erase((rounds, ballots) -> {
            if (cockpit != null && workspace().filter(w -> w == workspace).isPresent())
                cockpit.tellAged(rounds, ballots);
        });
    }

    /** What somebody else changed is theirs: next time one's own is wanted. */
    private void remember(@Nullable Publication published) {
        if (published instanceof Publication.Beside b)
            settings.set(settings.get().withOpened(b.place()));
    }

    /** Writes what is typed and closes the file, if one is open. */
    public void leave() {
        clear();
        opened.close();
    }

    private void clear() {
        if (cockpit != null) cockpit.close();
        cockpit = null;
    }

    /** Builds for a project that was just turned to: who has the PIN proves it anew. */
    private void furnish() {
        facilitator = new Facilitator(pin);
        build();
    }

    /** What the disk would not take is not left without a word. */
    private void askedToClose(WindowEvent event) {
        boolean unsaved = opened.current().filter(Shell::isUnsaved).isPresent();
        if (!unsaved) {
            leave();
            return;
        }
        event.consume();
        new Notice(texts(), texts().get("shell.close-unsaved"))
                .offering(texts().get("shell.close-all-the-same"), () -> {
                    leave();
                    stage.close();
                })
                .show(stage);
    }

    private static boolean isUnsaved(Workspace workspace) {
        return workspace.saved().get() instanceof SaveState.NotSaved;
    }

    /** Builds what the window shows, in the language and the look that are chosen. */
    private void build() {
        clear();
        if (band != null) band.close();
        band = null;
        stage.getScene().setRoot(opened.current().map(this::cockpit).orElseGet(this::welcome));
        settings.get().look().dress(stage.getScene());
    }

    private Parent welcome() {
        welcome = new Welcome(
                texts(), settings.get().recent(), new FileMenu(this, typeSize).button(Optional.empty()), opening);
        return welcome;
    }

    private Parent cockpit(Workspace open) {
        var papers = new Papers(open, texts(), files, background, new PlatformPost());
        if (opened.isRehearsing()) papers.rehearse();
        Runnable chime = settings.get().sound() ? new Chime(background) : () -> {};
        var presentation = new Presentation(settings.get().look(), typeSize, chime);
        var loans = new Cockpit.Loans(
                facilitator, new FileMenu(this, typeSize).button(Optional.of(papers)), papers, templates());
        cockpit = new Cockpit(open, texts(), presentation, loans);
        return opened.isRehearsing() ? rehearsed(open, cockpit) : cockpit;
    }

    /** The cockpit under a band that stays whatever takes the cockpit over. */
    private Parent rehearsed(Workspace copy, Cockpit over) {
        band = new RehearsalBand(copy, texts(), RandomGenerator.getDefault(), this::endRehearsal, stage);
        over.markProjector(texts().get("rehearsal.projector"));
        var frame = new BorderPane(over);
        frame.setTop(band);
        return frame;
    }
}
