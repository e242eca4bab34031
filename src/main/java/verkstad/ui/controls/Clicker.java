package verkstad.ui.controls;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * A presenter's clicker: it is a keyboard with few keys. Page Up and Page Down step wherever one is; arrows and Space
 * only where nothing else answers to them.
 *
 * @param step forward, or back
 */
public record Clicker(Consumer<Boolean> step) {
    private static final String OWN_ARROWS = "own-arrows";

    /** Says that what is inside answers to arrows by itself, though it is no field. */
    public static void leaveArrowsTo(Node inside) {
        inside.getStyleClass().add(OWN_ARROWS);
    }

    /** Whether arrows mean something of its own to what has the focus. */
    public static boolean hasOwnArrows(Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains(OWN_ARROWS)) return true;
        }
        return false;
    }

    /** Steps, if the key is one of a clicker's; says whether it was. */
    public boolean pressed(KeyEvent event, boolean isFree) {
        var forward = forward(event, isFree);
        forward.ifPresent(step);
        return forward.isPresent();
    }

    private static Optional<Boolean> forward(KeyEvent event, boolean isFree) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return Optional.empty();
        return switch (event.getCode()) {
            case PAGE_DOWN -> Optional.of(true);
            case PAGE_UP -> Optional.of(false);
            case RIGHT, DOWN, SPACE -> isFree ? Optional.of(true) : Optional.empty();
            case LEFT, UP -> isFree ? Optional.of(false) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
