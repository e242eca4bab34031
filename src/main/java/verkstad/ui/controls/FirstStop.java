package verkstad.ui.controls;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard goes on in a place that has come up. */
public final class FirstStop {
    /** The style of what one comes for, where other things stand before it. */
    public static final String WORK = "first-stop";

    private FirstStop() {}

    /** The first that can have the focus, in what one comes for or else in all of it; empty where nothing can. */
    public static Optional<Node> in(Node place) {
        return Optional.ofNullable(place.lookup("." + WORK))
                .flatMap(FirstStop::first)
                .or(() -> first(place));
    }

    private static Optional<Node> first(Node place) {
        if (!place.isVisible() || place.isDisabled()) return Optional.empty();
        if (place.isFocusTraversable()) return Optional.of(place);
        return place instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
