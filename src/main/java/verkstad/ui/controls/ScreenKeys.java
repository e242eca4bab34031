package verkstad.ui.controls;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/** Hears the keys of the whole window as long as a view is to be seen in it, wherever the focus is. FX thread. */
public final class ScreenKeys {
    private ScreenKeys() {}

    /** @return stops listening */
    public static Subscription of(Node view, Consumer<KeyEvent> pressed) {
        EventHandler<KeyEvent> heard = key -> {
            if (isSeen(view)) pressed.accept(key);
        };
        return view.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) scene.addEventFilter(KeyEvent.KEY_PRESSED, heard);
                })
                .and(view.sceneProperty().subscribe((before, now) -> {
                    if (before != null) before.removeEventFilter(KeyEvent.KEY_PRESSED, heard);
                }))
                .and(() -> {
                    if (view.getScene() != null) view.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, heard);
                });
    }

    private static boolean isSeen(Node view) {
        for (Node node = view; node != null; node = node.getParent()) {
            if (!node.isVisible()) return false;
        }
        return true;
    }
}
