package verkstad.ui.communication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Keys that come faster than goals change their places wait until it is seen which one is in focus: they were meant for
 * that one. FX thread.
 */
final class WaitingKeys {
    private final Moving moving;
    private final Supplier<Node> target;
    private final Deque<KeyEvent> keys = new ArrayDeque<>();

    /** @param target gets those that waited: what has the table's keys by then */
    WaitingKeys(Moving moving, Supplier<Node> target) {
        this.moving = moving;
        this.target = target;
        moving.whenDone(this::release);
    }

    /** Whether this key has to wait. */
    boolean keep(KeyEvent key) {
        if (!moving.isUnderWay()) return false;
        keys.add(key);
        key.consume();
        return true;
    }

    private void release() {
        while (!moving.isUnderWay() && !keys.isEmpty()) {
            var node = target.get();
            Event.fireEvent(node, keys.remove().copyFor(node, node));
        }
    }
}
