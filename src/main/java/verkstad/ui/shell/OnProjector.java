package verkstad.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import verkstad.texts.Texts;
import verkstad.ui.controls.Command;
import verkstad.ui.projector.Projection;
import verkstad.ui.projector.ProjectorWindow;
import verkstad.ui.projector.TypeSize;
import verkstad.ui.session.QuickEntry;
import verkstad.ui.session.ReadBack;
import verkstad.workspace.Workspace;

/** What the facilitator does with everybody's screen: shows it, lowers the curtain, puts up what was written. */
final class OnProjector {
    private static final KeyCombination PROJECT = new KeyCodeCombination(KeyCode.F5);
    private static final KeyCombination READ_BACK = new KeyCodeCombination(KeyCode.F6);
    private static final KeyCombination CURTAIN = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
    private final Node cockpit;
    private final Workspace workspace;
    private final Texts texts;
    private final Projection projection;
    private final ProjectorWindow window;

    /** @param cockpit stands in the window that the projector's is placed beside, or over */
    OnProjector(Node cockpit, Workspace workspace, Texts texts, Projection projection, ProjectorWindow window) {
        this.cockpit = cockpit;
        this.workspace = workspace;
        this.texts = texts;
        this.projection = projection;
        this.window = window;
    }

    Command project() {
        return new Command(
                "project", texts.get("shell.project-on-screen"), PROJECT, new SimpleBooleanProperty(), this::toggle);
    }

    /** @param quick the line whose last entry is read back where nothing else is being written */
    Command readBack(QuickEntry quick) {
        return new Command(
                "read-back",
                texts.get("shell.read-back"),
                READ_BACK,
                Bindings.createBooleanBinding(() -> workspace.place().get().session() == null, workspace.place()),
                () -> toggleReadBack(quick));
    }

    /** Whether everybody sees it. */
    boolean isShowing() {
        return window.showing().get();
    }

    /** What everybody sees, in words. */
    ObservableValue<String> state() {
        return Bindings.createStringBinding(this::words, window.showing(), window.waiting(), projection.curtain());
    }

    /** Does what the key asks for; says whether it was one of the projector's. */
    boolean pressed(KeyEvent event, QuickEntry quick, TypeSize type) {
        if (PROJECT.match(event)) toggle();
        else if (READ_BACK.match(event)) toggleReadBack(quick);
        else if (CURTAIN.match(event) || isPlainB(event))
            projection.curtain().set(!projection.curtain().get());
        else return type.pressed(event);
        return true;
    }

    private void toggle() {
        if (isShowing()) window.close();
        else window.open(cockpit.getScene().getWindow());
    }

    /** Puts what is being written on the projector, or takes it away again. */
    private void toggleReadBack(QuickEntry quick) {
        if (projection.over().get() != null) {
            projection.over().set(null);
            return;
        }
        workspace.settle();
        var focused = cockpit.getScene() == null ? null : cockpit.getScene().getFocusOwner();
        projection.over().set(ReadBack.of(workspace.place().get(), focused, quick));
    }

    private String words() {
        if (window.waiting().get()) return texts.get("shell.projector-waiting");
        if (!isShowing()) return texts.get("shell.projector-off");
        return texts.get(projection.curtain().get() ? "shell.projector-curtain" : "shell.projector-on");
    }

    private static boolean isPlainB(KeyEvent event) {
        return event.getCode() == KeyCode.B
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !(event.getTarget() instanceof TextInputControl);
    }
}
