package verkstad.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Says in whatever opens in a window of its own over the main one that this is a rehearsal. */
final class RehearsalMark {
    private static final String ID = "rehearsal-mark";

    private RehearsalMark() {}

    /** Marks what is open over this window, and what comes to open, until the subscription is dropped. */
    static Subscription over(Window main, String words) {
        mark(main, words);
        return Window.getWindows().subscribe(() -> mark(main, words));
    }

    private static void mark(Window main, String words) {
        Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && main.equals(stage.getOwner()))
                .map(Window::getScene)
                .filter(scene -> scene.lookup("#" + ID) == null)
                .forEach(scene -> mark(scene, words));
    }

    /** A dialog that asks must keep its own root. */
    private static void mark(Scene scene, String words) {
        var said = new Label(words);
        said.setWrapText(true);
        var mark = new HBox(said);
        mark.setId(ID);
        mark.getStyleClass().add("rehearsal-band");
        if (scene.getRoot() instanceof DialogPane dialog) {
            dialog.setHeader(mark);
            return;
        }
        var whole = scene.getRoot();
        scene.setRoot(new Pane());
        var frame = new BorderPane(whole);
        frame.setTop(mark);
        scene.setRoot(frame);
    }
}
