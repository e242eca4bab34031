package verkstad.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.change.ProjectChange;
import verkstad.storage.ProjectFiles;
import verkstad.ui.Background;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.controls.SharedLaptop;
import verkstad.ui.projector.Area;
import verkstad.ui.theme.Look;
import verkstad.workspace.Projects;
import verkstad.workspace.Workspace;

/**
 * A laptop in a room: the real windows over real threads, a keyboard, and somebody who answers the file dialogs. After
 * each key and click it waits until what was asked for is written and shown.
 */
final class Room implements AutoCloseable {
    /** The laptop's own, and the projector to the right of it. */
    static final Area LAPTOP = new Area(0, 0, 1366, 768);

    static final Area BEAMER = new Area(1366, 0, 1280, 720);

    private static final int MOST_TABS = 200;
    final Deque<Path> answers = new ArrayDeque<>();
    private List<Area> screens = List.of(LAPTOP, BEAMER);
    private final ExecutorService storage = Executors.newSingleThreadExecutor();
    private final ExecutorService work = Executors.newSingleThreadExecutor();
    private final ExecutorService courier = Executors.newSingleThreadExecutor();
    private final Stage stage;
    private final Shell shell;

    Room(Path folder, Language language) {
        this(folder, language, Clock.systemUTC());
    }

    Room(Path folder, Language language, Clock clock) {
        this(folder, language, clock, LAPTOP, courier -> ProjectFiles.IN_PLACE);
    }

    /** @param files given what brings files to their places */
    Room(Path folder, Language language, Clock clock, Function<Executor, ProjectFiles> files) {
        this(folder, language, clock, LAPTOP, files);
    }

    /** @param laptop how large the laptop's screen is, which the cockpit fills */
    Room(Path folder, Language language, Clock clock, Area laptop) {
        this(folder, language, clock, laptop, courier -> ProjectFiles.IN_PLACE);
    }

    private Room(Path folder, Language language, Clock clock, Area laptop, Function<Executor, ProjectFiles> files) {
        var settings = new SettingsFile(folder.resolve("settings.properties"), Locale.ROOT);
        settings.set(new Settings(language, Look.LIGHT, List.of(), null));
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            stage.setWidth(laptop.width());
            stage.setHeight(laptop.height());
        });
        shell = Fx.call(() -> {
            var projects = new Projects(storage, Platform::runLater, clock, files.apply(courier));
            var background = new Background(work, Platform::runLater);
            return new Shell(stage, projects, background, settings, new Answers());
        });
        Fx.run(() -> shell.start(Optional.empty()));
        settle();
    }

    Workspace workspace() {
        return shell.workspace().orElseThrow();
    }

    Project now() {
        return Fx.call(() -> workspace().project().get());
    }

    /** Screens are plugged in or pulled out; these are there from now on. */
    void screens(Area... connected) {
        screens = List.of(connected);
        settle();
    }

    /** The cockpit's scene, or everybody's. */
    Parent cockpit() {
        return stage.getScene().getRoot();
    }

    Parent projector() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage && w != stage)
                .findFirst()
                .orElseThrow()
                .getScene()
                .getRoot();
    }

    boolean projectorIsOpen() {
        return Window.getWindows().stream().anyMatch(w -> w instanceof Stage && w != stage);
    }

    Node node(String id) {
        return Fx.call(() -> {
            var found = cockpit().lookup("#" + id);
            if (found == null) throw new AssertionError("nothing on the screen is called " + id);
            return found;
        });
    }

    boolean has(String id) {
        return Fx.call(() -> cockpit().lookup("#" + id) != null);
    }

    /** Presses a button that can be pressed. */
    void press(String id) {
        var node = node(id);
        Fx.run(() -> {
            if (node.isDisabled()) throw new AssertionError(id + " cannot be pressed");
            ((ButtonBase) node).fire();
        });
        settle();
    }

    /** Chooses a page of what stands in the middle, as a click on its tab does. */
    void tab(int place) {
        var tabs = (TabPane) Fx.call(() -> ((Parent) node("middle")).lookup(".plan-tabs"));
        Fx.run(() -> tabs.getSelectionModel().select(place));
        settle();
    }

    /** Opens a file, from the welcome or from the menu. */
    void open(Path file) {
        answers.add(file);
        if (has("open")) press("open");
        else choose("file-menu", "menu-open");
    }

    /** Makes a new project in this file, by the keyboard. */
    void begin(Path file, String title) {
        answers.add(file);
        focus("new-title");
        type(title);
        key(KeyCode.ENTER);
    }

    /** Gives the project another title. */
    void rename(String title) {
        Fx.run(() -> workspace()
                .edit(now -> new ProjectChange.DetailsEdited(now.details().withTitle(title))));
        settle();
    }

    /** All that can be read in the cockpit. */
    String said() {
        return words(cockpit());
    }

    /** Keeps what the cockpit's window shows in the gallery. */
    void picture(String name) {
        Fx.run(() -> Gallery.save(cockpit().getScene(), name + "-laptop-light-sv"));
    }

    /** The program is closed and opened again with this file. */
    void shutAndOpen(Path file) {
        Fx.run(shell::close);
        settle();
        Fx.run(() -> shell.opening().open(file));
        settle();
    }

    /** The window is closed. */
    void shut() {
        Fx.run(shell::leave);
        settle();
    }

    /** Chooses an item of a menu. */
    void choose(String menu, String item) {
        var button = (MenuButton) node(menu);
        Fx.run(() -> button.getItems().stream()
                .flatMap(i -> i instanceof Menu below ? below.getItems().stream() : Stream.of(i))
                .filter(i -> item.equals(i.getId()))
                .findFirst()
                .ifPresentOrElse(Room::choose, () -> {
                    throw new AssertionError("nothing in the menu " + menu + " is called " + item);
                }));
        settle();
    }

    private static void choose(MenuItem item) {
        if (item instanceof CheckMenuItem check) check.setSelected(!check.isSelected());
        item.getOnAction().handle(new javafx.event.ActionEvent());
    }

    /** Comes to a menu by Tab unless it is open already, opens it, and walks to one of its items by the arrows. */
    void chooseByKeys(String menu, String item) {
        if (openMenu().isEmpty()) {
            tabTo(menu);
            key(KeyCode.SPACE);
        }
        Fx.run(() -> {
            var open = openMenu().orElseThrow(() -> new AssertionError("the space bar does not open " + menu));
            open.applyCss();
            for (int i = 0; i < MOST_TABS && !isAt(open, item); i++) press(open, KeyCode.DOWN);
            if (!isAt(open, item)) throw new AssertionError("the arrows do not lead to " + item);
            press(open, KeyCode.ENTER);
        });
        settle();
    }

    private Optional<Parent> openMenu() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof ContextMenu && w.isShowing())
                .map(w -> (Parent) ((ContextMenu) w).getSkin().getNode())
                .findFirst();
    }

    private static boolean isAt(Parent menu, String item) {
        var owner = menu.getScene().getFocusOwner();
        return owner != null && item.equals(owner.getId());
    }

    private static void press(Parent menu, KeyCode key) {
        var owner = menu.getScene().getFocusOwner();
        Event.fireEvent(
                owner == null ? menu : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", key, false, false, false, false));
    }

    /** What the dialog that stands in front says; empty where there is none. */
    String told() {
        return Fx.call(() -> dialog().map(d -> Room.words(d)).orElse(""));
    }

    /** Presses the button with these words in the dialog that stands in front. */
    void answer(String words) {
        Fx.run(() -> dialog().orElseThrow().applyCss());
        Fx.run(() -> dialog().orElseThrow().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> b.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
    }

    private Optional<Parent> dialog() {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .findFirst();
    }

    void focus(String id) {
        var node = node(id);
        Fx.run(node::requestFocus);
        settle();
    }

    /** Tab, as often as it takes to come to a control; whatever can be worked with is to be reached so. */
    void tabTo(String id) {
        Fx.run(() -> {
            Fx.frame(); // where the focus was to move with it, it begins from there
            for (int i = 0; i < MOST_TABS && !id.equals(focusedId()); i++) send(KeyEvent.KEY_PRESSED, KeyCode.TAB);
            if (!id.equals(focusedId()))
                throw new AssertionError("Tab does not lead to " + id + ", but to " + focusedId());
        });
        settle();
    }

    /** What has the focus once the next frame is there, with which some of it moves; empty where it has no name. */
    String focused() {
        return Fx.call(() -> {
            Fx.frame();
            return focusedId();
        });
    }

    private String focusedId() {
        var owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    /** Enter, where the focus is in the window that asks. */
    void enterInDialog() {
        Fx.run(() -> {
            var asks = Window.getWindows().stream()
                    .filter(w -> w instanceof Stage other && other.getModality() != Modality.NONE)
                    .findFirst()
                    .orElseThrow();
            asks.getScene().getRoot().applyCss();
            Event.fireEvent(
                    asks.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "\r", "", KeyCode.ENTER, false, false, false, false));
        });
        settle();
    }

    /** The last of these keys is pressed and let go while the others are held. */
    void key(KeyCode... keys) {
        hold(keys);
        release(keys);
    }

    /** A key on the window that everybody sees, which has the keyboard where there is one screen. */
    void projectorKey(KeyCode key) {
        var target = projector();
        Fx.run(() -> Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", key, false, false, false, false)));
        settle();
    }

    void hold(KeyCode... keys) {
        Fx.run(() -> send(KeyEvent.KEY_PRESSED, keys));
        settle();
    }

    void release(KeyCode... keys) {
        Fx.run(() -> send(KeyEvent.KEY_RELEASED, keys));
        settle();
    }

    /** The last of these keys goes down where the focus is, and nothing is waited for. FX thread. */
    void strike(KeyCode... keys) {
        send(KeyEvent.KEY_PRESSED, keys);
    }

    /** As long passes as the facilitator must hold the keys to come back from a vote. */
    void holdTimeIsUp() {
        var voting = node("voting");
        Fx.run(() -> ((SharedLaptop<?>) voting).held().elapse());
        settle();
    }

    /**
     * Keys go to what has the focus in the cockpit. Not through the robot: the headless screen leaves the keyboard with
     * the window that was shown last, which is the projector's.
     */
    private void send(EventType<KeyEvent> type, KeyCode... keys) {
        var held = List.of(keys);
        var owner = stage.getScene().getFocusOwner();
        Event.fireEvent(
                owner == null ? stage.getScene().getRoot() : owner,
                new KeyEvent(
                        type,
                        KeyEvent.CHAR_UNDEFINED,
                        "",
                        held.getLast(),
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        false));
    }

    /** Types into the field that has the focus, letter by letter. */
    void type(String text) {
        Fx.run(() -> text.codePoints().mapToObj(Character::toString).forEach(this::letter));
        settle();
    }

    /** One letter into the field that has the focus, and nothing is waited for. FX thread. */
    void letter(String letter) {
        Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /** Waits until all that was asked for is done: what is written is on the disk, and what is shown is shown. */
    void settle() {
        for (int i = 0; i < 3; i++) {
            Fx.run(() -> {});
            drain(work);
            drain(storage);
            drain(courier);
        }
        Fx.run(() -> {
            if (!(cockpit() instanceof Cockpit open)) return;
            open.screens(screens);
            open.look();
        });
        // What is moved, sized or given the focus is so from the next frame on, and new controls answer keys from it.
        Fx.run(Fx::frame);
    }

    /** All that can be read below this. */
    static String words(Parent root) {
        return Fx.call(() -> {
            var words = new StringBuilder();
            collect(root, words);
            return words.toString();
        });
    }

    @Override
    public void close() {
        Fx.run(() -> {
            shell.close();
            stage.close();
            // Without a screen the windows that ask stay when their owner goes.
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        settle();
        storage.shutdown();
        work.shutdown();
        courier.shutdown();
    }

    private static void collect(Node node, StringBuilder words) {
        if (!node.isVisible()) return;
        if (node instanceof Labeled l && l.getText() != null)
            words.append(l.getText()).append('\n');
        if (node instanceof Text t) words.append(t.getText()).append('\n');
        if (node instanceof Parent p) p.getChildrenUnmodifiable().forEach(c -> collect(c, words));
    }

    private static void drain(ExecutorService executor) {
        try {
            executor.submit(() -> {}).get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Gives the next of the answers, whatever is asked. */
    private final class Answers implements FileQuestions {
        @Override
        public Optional<Path> folder(String title) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> open(String title, String... endings) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, String ending) {
            return Optional.ofNullable(answers.poll());
        }
    }
}
