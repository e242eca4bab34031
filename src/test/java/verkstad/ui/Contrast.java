package verkstad.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * How well each text of a scene stands out from what is behind it, by WCAG 2.2: the ratio of their luminances, against
 * 4.5, or 3 for large type (24 px, or 18.66 px bold). What is behind a text is read from the picture of the scene: the
 * commonest colour in its box, as far as that is in view. What cannot be used at the moment and mere ornament are not
 * held to it.
 */
public final class Contrast {
    /** What only fills a space and says nothing that does not stand elsewhere. */
    private static final String ORNAMENT = "bill-ghost";

    private static final String VEIL = "over-screen";

    private static final int RGB = 0xFFFFFF;
    private static final double NORMAL = 4.5;
    private static final double LARGE = 3;
    private static final double LARGE_PIXELS = 24;
    private static final double LARGE_BOLD_PIXELS = 18.66;

    private Contrast() {}

    /** Each text that is too faint, in a line that says where and by how much. FX thread. */
    public static List<String> tooFaint(Scene scene) {
        var picture = scene.snapshot(null);
        var found = new ArrayList<String>();
        var all = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        walk(scene.getRoot(), 1, all, text -> check(text, picture.getPixelReader(), found));
        return found;
    }

    /** @param window what of the scene is not cut off from the text */
    private record Shown(Text text, double opacity, Bounds window) {}

    private static void walk(Node node, double opacity, Bounds window, Consumer<Shown> each) {
        if (!node.isVisible() || node.isDisabled() || node.getStyleClass().contains(ORNAMENT)) return;
        double through = opacity * node.getOpacity();
        var clip = node.getClip();
        var left = clip == null ? window : common(window, node.localToScene(clip.getBoundsInParent()));
        if (node instanceof Text text && !text.getText().isBlank()) each.accept(new Shown(text, through, left));
        if (node instanceof Parent parent)
            overVeil(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, through, left, each));
    }

    /** What a veil lies over is faint on purpose, and cannot be used until it is gone. */
    private static List<Node> overVeil(List<Node> layers) {
        var veils = layers.stream()
                .filter(layer -> layer.isVisible() && layer.getStyleClass().contains(VEIL))
                .toList();
        return veils.isEmpty() ? layers : layers.subList(layers.indexOf(veils.getLast()), layers.size());
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }

    private static void check(Shown shown, PixelReader pixels, List<String> found) {
        var text = shown.text();
        if (!(text.getFill() instanceof Color ink)) return;
        var whole = text.localToScene(text.getLayoutBounds());
        var seen = common(whole, shown.window());
        if (seen.getHeight() < whole.getHeight() / 2) return; // a rest of a line at the edge of a list
        var ground = around(seen, ink, pixels);
        if (ground == null) return;
        double alpha = ink.getOpacity() * shown.opacity();
        double ratio =
                ratio(ground.interpolate(Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), alpha), ground);
        if (ratio < needed(text))
            found.add(String.format(
                    Locale.ROOT, "%.2f for “%s” %s on %s, in %s", ratio, text.getText(), ink, ground, path(text)));
    }

    private static double needed(Text text) {
        boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        return text.getFont().getSize() >= (bold ? LARGE_BOLD_PIXELS : LARGE_PIXELS) ? LARGE : NORMAL;
    }

    /**
     * The commonest colour in the text's box that is not the text's own; the text's own where there is no other, and
     * null where the box is not in the picture.
     */
    private static Color around(Bounds box, Color ink, PixelReader pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int x = (int) box.getMinX(); x < (int) box.getMaxX(); x++) {
            for (int y = (int) box.getMinY(); y < (int) box.getMaxY(); y++)
                counts.merge(pixels.getArgb(x, y) & RGB, 1, Integer::sum);
        }
        if (counts.size() > 1) counts.remove(rgb(ink));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(commonest -> Color.web(String.format("#%06x", commonest.getKey())))
                .orElse(null);
    }

    private static int rgb(Color color) {
        return (int) Math.round(color.getRed() * 0xFF) << 16
                | (int) Math.round(color.getGreen() * 0xFF) << 8
                | (int) Math.round(color.getBlue() * 0xFF);
    }

    private static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String path(Node node) {
        var path = new StringBuilder();
        for (Node at = node; at != null && path.length() < 160; at = at.getParent()) {
            path.append(at.getId() == null ? "" : "#" + at.getId())
                    .append(String.join(".", at.getStyleClass()))
                    .append(" < ");
        }
        return path.toString();
    }
}
