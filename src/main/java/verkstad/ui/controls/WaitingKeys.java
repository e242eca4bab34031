package verkstad.ui.controls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Keys that come faster than things change their places wait until it is seen which one is in focus: they were meant
 * for that one. FX thread.
 */
public final class WaitingKeys {
    private final Moving moving;
    private final Supplier<Node> target;
    private final Deque<KeyEvent> keys = new ArrayDeque<>();

    /** @param target gets those that waited: what has the keys by then */
    public WaitingKeys(Moving moving, Supplier<Node> target) {
        this.moving = moving;
        this.target = target;
        moving.whenDone(this::release);
    }

    /** Whether this key has to wait. */
    public boolean keep(KeyEvent key) {
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
