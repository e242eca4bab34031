package verkstad.ui.controls;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where Tab would come first. */
public final class FirstStop {
    private FirstStop() {}

    /** The first in there that can have the focus; empty where nothing can. */
    public static Optional<Node> in(Node place) {
        if (!place.isVisible() || place.isDisabled()) return Optional.empty();
        if (place.isFocusTraversable()) return Optional.of(place);
        return place instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> in(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
