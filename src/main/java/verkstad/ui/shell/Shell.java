package verkstad.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import verkstad.exchange.ExchangeReader;
import verkstad.exchange.Samples;
import verkstad.exchange.TemplateFolder;
import verkstad.model.Backup;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.change.FromTemplate;
import verkstad.model.rehearsal.Rehearsal;
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
public final class Shell implements Welcome.Door {
    private static final Logger LOG = Logger.getLogger(Shell.class.getName());
    private static final String ENDING = "verkstad";

    private final Stage stage;
    private final Projects projects;
    private final Background background;
    private final SettingsFile settings;
    private final FileQuestions files;
    private final TypeSize typeSize;
    private final ObjectProperty<@Nullable Pin> pin = new SimpleObjectProperty<>();
    private Facilitator facilitator = new Facilitator(pin);
    private @Nullable Workspace workspace;
    private @Nullable Workspace waiting;
    private @Nullable RehearsalBand band;
    private @Nullable Cockpit cockpit;
    private @Nullable Welcome welcome;

    public Shell(Stage stage, Projects projects, Background background, SettingsFile settings, FileQuestions files) {
        this.stage = stage;
        this.projects = projects;
        this.background = background;
        this.settings = settings;
        this.files = files;
        typeSize = new TypeSize(settings.get().typeSize());
        typeSize.percent()
                .subscribe((before, percent) -> settings.set(settings.get().withTypeSize(percent.intValue())));
        pin.set(settings.get().pin());
        pin.subscribe((before, chosen) -> settings.set(settings.get().withPin(chosen)));
        stage.setTitle("Verkstad");
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setOnCloseRequest(this::askedToClose);
    }

    /** Shows the window, with this file in it if there is one. */
    public void start(Optional<Path> file) {
        stage.setScene(new Scene(new StackPane(), 1366, 768));
        build();
        stage.show();
        file.ifPresent(this::open);
    }

    /** The open project, if there is one. */
    public Optional<Workspace> workspace() {
        return Optional.ofNullable(workspace);
    }

    @Override
    public void create(String title, Language language) {
        creating(title, () -> Project.empty(title, language));
    }

    @Override
    public void createFrom(String title, Language language) {
        int year = LocalDate.now(ZoneId.systemDefault()).getYear();
        templates()
                .choose(template ->
                        creating(title, () -> FromTemplate.project(Project.empty(title, language), template, year)));
    }

    @Override
    public void open() {
        files.open(texts().get("shell.open-title"), ENDING).ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        opening(file, () -> projects.open(file));
    }

    @Override
    public void importing() {
        files.open(texts().get("shell.import-title"), "json")
                .ifPresent(json -> creating(
                        String.valueOf(json.getFileName()).replaceFirst("\\.json$", ""),
                        () -> ExchangeReader.read(json)));
    }

    @Override
    public void sample() {
        var language = settings.get().language();
        creating(texts().get("shell.sample-name"), () -> Samples.in(language));
    }

    /** Closes the project and goes back to the welcome; a rehearsal leads back to the project. */
    void close() {
        if (waiting != null) {
            endRehearsal();
            return;
        }
        leave();
        build();
    }

    /** Opens a copy with invented people; the real project waits, open and untouched. */
    void rehearse() {
        var real = workspace;
        if (real == null || waiting != null) return;
        var session = real.place().get().session();
        real.whenWorkedOut(project -> background.run(
                () -> projects.rehearse(
                        texts().get("rehearsal.file") + "." + ENDING,
                        Rehearsal.of(project, session, listed("rehearsal.people"), listed("rehearsal.organisations"))),
                copy -> rehearse(real, copy),
                this::failed));
    }

    private List<String> listed(String key) {
        return List.of(texts().get(key).split(",\\s*"));
    }

    private void rehearse(Workspace real, Workspace copy) {
        if (real != workspace) {
            projects.throwAway(copy);
            return;
        }
        copy.go(real.place().get());
        waiting = real;
        turnTo(copy);
    }

    /** Throws the copy away and goes back to the real project. */
    void endRehearsal() {
        var copy = workspace;
        var real = waiting;
        if (copy == null || real == null) return;
        waiting = null;
        turnTo(real);
        projects.throwAway(copy);
    }

    private void turnTo(Workspace open) {
        if (cockpit != null) cockpit.close();
        cockpit = null;
        workspace = open;
        facilitator = new Facilitator(pin);
        build();
    }

    /** Opens what was removed. */
    void bin() {
        if (cockpit != null) cockpit.atHand().openBin();
    }

    /** Opens the keys of the screen and the manual. */
    void help() {
        if (cockpit != null) cockpit.atHand().openHelp();
        else new Notice(texts(), "").with(new HelpView(texts(), List.of())).show(stage);
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
        new Notice(texts(), "").with(new PinSetting(pin, texts())).show(stage);
    }

    Texts texts() {
        return Texts.in(settings.get().language());
    }

    private Templates templates() {
        return new Templates(stage, texts(), files, background, new TemplateFolder(settings.folder("templates")));
    }

    private void creating(String name, Callable<Project> project) {
        var safe = name.replaceAll("[\\\\/:*?\"<>|]", "").strip();
        files.save(texts().get("shell.create-title"), safe, ENDING)
                .ifPresent(file -> opening(file, () -> projects.create(file, project.call())));
    }

    /** Saves the project under another name; where it can only be read, or not be saved, work goes on in the copy. */
    void saveCopy() {
        var open = workspace;
        if (open == null) return;
        boolean goOn = !(open.saved().get() instanceof SaveState.Saved);
        var name = String.valueOf(open.path().getFileName()).replaceFirst("\\.[^.]*$", "");
        files.save(texts().get("shell.copy-title"), texts().get("shell.copy-name", name), ENDING)
                .ifPresent(file -> open.whenWorkedOut(project -> background.run(
                        () -> {
                            projects.copy(file, project);
                            return file;
                        },
                        made -> {
                            if (goOn) open(made);
                            else new Notice(texts(), texts().get("shell.written", made)).show(stage);
                        },
                        this::failed)));
    }

    /** Lets the user choose among the backups of the open project. */
    void restore() {
        if (workspace != null) restore(workspace.path());
    }

    private void restore(Path file) {
        background.run(
                () -> projects.backups(file), found -> choose(file, new Restoring(texts(), found)), this::failed);
    }

    private void choose(Path file, Restoring restoring) {
        var notice = new Notice(texts(), "").with(restoring);
        if (restoring.chosen().isPresent()) {
            notice.offering(
                    texts().get("shell.restore-chosen"),
                    () -> restoring
                            .chosen()
                            .ifPresent(backup ->
                                    background.run(() -> projects.restore(file, backup), this::open, this::failed)));
        }
        notice.show(stage);
    }

    private void opening(Path file, Callable<Workspace> job) {
        background.run(job, opened -> opened(file, opened), why -> failed(file, why));
    }

    /** Tells why a file is not opened, and offers what can be done about it. */
    private void failed(Path file, Exception why) {
        if (!(why instanceof Problem.FileTrouble trouble)) {
            failed(why);
            return;
        }
        switch (trouble.key()) {
            case "problem.file-in-use" ->
                offer(trouble, "shell.open-to-read", () -> opening(file, () -> projects.openToRead(file, trouble)));
            case "problem.file-damaged", "problem.file-empty", "problem.file-not-project", "problem.file-missing" ->
                background.run(() -> projects.backups(file), found -> offer(file, trouble, found), this::failed);
            default -> failed(trouble);
        }
    }

    private void offer(Path file, Problem trouble, List<Backup> backups) {
        if (backups.isEmpty()) failed(trouble);
        else offer(trouble, "shell.restore", () -> choose(file, new Restoring(texts(), backups)));
    }

    private void offer(Problem trouble, String what, Runnable run) {
        if (workspace == null && welcome != null) welcome.tell(texts().get(trouble));
        new Notice(texts(), texts().get(trouble))
                .offering(texts().get(what), run)
                .show(stage);
    }

    private void opened(Path file, Workspace opened) {
        leave();
        workspace = opened;
        settings.set(settings.get().withOpened(file.toAbsolutePath()));
        facilitator = new Facilitator(pin);
        build();
        if (cockpit != null) cockpit.resume();
    }

    private void failed(Exception why) {
        var words = why instanceof Problem problem
                ? texts().get(problem)
                : texts().get("shell.not-opened", why.getClass().getSimpleName());
        if (!(why instanceof Problem)) LOG.log(Level.SEVERE, "could not open", why);
        if (workspace == null && welcome != null) welcome.tell(words);
        else new Notice(texts(), words).show(stage);
    }

    /** Writes what is typed and closes the file, if one is open. */
    public void leave() {
        if (cockpit != null) cockpit.close();
        if (waiting != null && workspace != null) projects.throwAway(workspace);
        else if (workspace != null) workspace.close();
        if (waiting != null) waiting.close();
        cockpit = null;
        workspace = null;
        waiting = null;
    }

    /** What the disk would not take is not left without a word. */
    private void askedToClose(WindowEvent event) {
        boolean unsaved = workspace != null && workspace.saved().get() instanceof SaveState.NotSaved;
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

    /** Builds what the window shows, in the language and the look that are chosen. */
    private void build() {
        if (cockpit != null) cockpit.close();
        if (band != null) band.close();
        band = null;
        var open = workspace;
        var menu = new FileMenu(this);
        Parent root;
        if (open == null) {
            cockpit = null;
            welcome = new Welcome(texts(), settings.get().recent(), menu.button(Optional.empty()), this);
            root = welcome;
        } else {
            var papers = new Papers(open, texts(), files, background, new PlatformPost());
            Runnable chime = settings.get().sound() ? new Chime(background) : () -> {};
            var presentation = new Presentation(settings.get().look(), typeSize, chime);
            var loans = new Cockpit.Loans(facilitator, menu.button(Optional.of(papers)), papers, templates());
            cockpit = new Cockpit(open, texts(), presentation, loans);
            root = waiting == null ? cockpit : rehearsed(open, cockpit);
        }
        stage.getScene().setRoot(root);
        settings.get().look().dress(stage.getScene());
    }

    /** The cockpit under a band that stays whatever takes the cockpit over. */
    private Parent rehearsed(Workspace copy, Cockpit over) {
        band = new RehearsalBand(copy, texts(), RandomGenerator.getDefault(), this::endRehearsal);
        over.markProjector(texts().get("rehearsal.projector"));
        var frame = new BorderPane(over);
        frame.setTop(band);
        return frame;
    }
}
