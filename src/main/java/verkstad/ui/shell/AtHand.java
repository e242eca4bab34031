package verkstad.ui.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Command;
import verkstad.ui.controls.Keys;
import verkstad.ui.controls.OnScreen;
import verkstad.ui.find.FindView;
import verkstad.ui.find.FindViewModel;
import verkstad.ui.help.HelpView;
import verkstad.workspace.Workspace;

/** What lies over the desk for a moment: everything by name, the help, and what was removed. */
final class AtHand {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    private final Workspace workspace;
    private final Texts texts;
    private final StackPane window;
    private final Parent desk;
    private @Nullable Node over;
    private @Nullable Node focused;

    /** @param window lies over the desk, which is in it */
    AtHand(Workspace workspace, Texts texts, StackPane window, Parent desk) {
        this.workspace = workspace;
        this.texts = texts;
        this.window = window;
        this.desk = desk;
        Keys.declare(desk, "Ctrl K", texts.get("help.key-find"));
        Keys.declare(desk, "F1", texts.get("help.key-help"));
        Keys.declare(desk, "B", texts.get("help.key-curtain"));
        Keys.declare(desk, "Ctrl Shift Z", texts.get("help.key-redo"));
        Keys.declare(desk, "Ctrl T", texts.get("help.key-time"));
        Keys.declare(desk, "Ctrl + −", texts.get("help.key-type"));
        Keys.declare(desk, "Tab", texts.get("help.key-tab"));
    }

    /** Opens the field for everything by name. */
    Command find() {
        return new Command("find-open", texts.get("find.open"), FIND, new SimpleBooleanProperty(), this::openFind);
    }

    /** Opens the keys of the screen and the handbook. */
    Command help() {
        return new Command("help-open", texts.get("help.help"), HELP, new SimpleBooleanProperty(), this::openHelp);
    }

    /** Whether something lies over the desk, and has the keys. */
    boolean isOpen() {
        return over != null;
    }

    /** Opens what a key asks for; where something is open, it has all keys but Esc. */
    boolean pressed(KeyEvent event) {
        if (FIND.match(event)) openFind();
        else if (HELP.match(event)) openHelp();
        else return false;
        return true;
    }

    void openFind() {
        close();
        var view = new FindView(new FindViewModel(workspace, texts, () -> OnScreen.offers(desk)), texts, this::close);
        cover(view);
        view.begin("");
    }

    void openHelp() {
        close();
        var help = new HelpView(texts, OnScreen.keys(desk));
        cover(sheet(texts.get("help.help"), help));
        help.begin();
    }

    /** Opens the list of what was removed. */
    void openBin() {
        open(texts.get("bin.bin"), new BinView(workspace, texts));
    }

    void close() {
        if (over == null) return;
        window.getChildren().remove(over);
        over = null;
        if (focused != null && focused.getScene() != null) focused.requestFocus();
    }

    /** Lays this over the desk as a sheet with a title and a way to close it. */
    void open(String title, Node content) {
        close();
        cover(sheet(title, content));
        content.requestFocus();
    }

    private void cover(Node view) {
        focused = window.getScene() == null ? null : window.getScene().getFocusOwner();
        over = view;
        window.getChildren().add(view);
    }

    private Node sheet(String title, Node content) {
        var name = new Label(title);
        name.getStyleClass().add("headline2");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(name, space, Buttons.of("sheet-close", texts.get("help.close"), this::close));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sheet-head");
        var page = new BorderPane(content);
        page.setTop(head);
        page.getStyleClass().add("over-sheet");
        var whole = new StackPane(page);
        whole.getStyleClass().add("over-screen");
        whole.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            close();
            key.consume();
        });
        return whole;
    }
}
