package verkstad.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** The keys that a view answers to and that stand on none of its buttons. FX thread. */
public final class Keys {
    private static final Object DECLARED = Keys.class;

    private Keys() {}

    /**
     * One key, or several that belong together, and what they do.
     *
     * @param key as it is written on the key
     */
    public record Line(String key, String text) {}

    /** The view says that it answers to this key. */
    public static void declare(Node view, String key, String text) {
        var lines = new ArrayList<>(of(view));
        lines.add(new Line(key, text));
        view.getProperties().put(DECLARED, lines);
    }

    /** What a view has said. */
    static List<Line> of(Node view) {
        if (!view.hasProperties() || !(view.getProperties().get(DECLARED) instanceof List<?> lines)) return List.of();
        return lines.stream().map(Line.class::cast).toList();
    }
}
