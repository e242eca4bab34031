package verkstad.ui.controls;

import java.util.function.IntPredicate;
import javafx.scene.Node;

/** A view that has pages of its own, as a reveal and the bills have: a presenter's clicker turns them first. */
public final class OwnPages {
    private static final String STYLE = "own-pages";

    private OwnPages() {}

    /**
     * Says that a view has pages.
     *
     * @param turn turns by 1 or -1; false, where there is no page that way and the clicker means something else
     */
    public static void mark(Node view, IntPredicate turn) {
        view.getStyleClass().add(STYLE);
        view.getProperties().put(STYLE, turn);
    }

    /** The pages of a tab that is not chosen are there and not seen. */
    private static boolean isSeen(Node view) {
        for (Node node = view; node != null; node = node.getParent()) {
            if (!node.isVisible()) return false;
        }
        return true;
    }

    /** Turns a page of what is inside this; false, where nothing there has one. */
    public static boolean turn(Node inside, boolean forward) {
        return inside.lookupAll("." + STYLE).stream()
                .filter(OwnPages::isSeen)
                .findFirst()
                .map(view -> view.getProperties().get(STYLE))
                .map(IntPredicate.class::cast)
                .filter(turn -> turn.test(forward ? 1 : -1))
                .isPresent();
    }
}
