package verkstad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What of a scene nobody can see or reach: a control that hangs out of the window or of what it stands in, where no
 * scroll bar leads to it; words that are cut short or broken; a list or a scrolled page too low to be worked in. What
 * is scrolled may be out of sight the way it scrolls, and words that a tooltip tells in full may be cut.
 */
public final class Clipped {
    /** Less than the air under a line of text. */
    private static final double TOLERANCE = 1.5;

    /** Two lines of text: less of a list, or of a scrolled page, is none. */
    private static final double LOWEST = 48;

    private static final String OUT = "out";
    private static final double FAR = 1e6;
    /** A table keeps its columns, however narrow they are; but what the program itself writes into them is whole. */
    private static final String CELL = "sheet-typed";

    private static final Pattern WORDS = Pattern.compile("[\\s\\u00AD-]+");
    private final List<String> found = new ArrayList<>();

    private Clipped() {}

    /** Each fault, in a line that says where and by how much. FX thread, after layout. */
    public static List<String> in(Scene scene) {
        var clipped = new Clipped();
        clipped.walk(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        return clipped.found;
    }

    /** Only what hangs out: for pictures of lists and words that are too long on purpose. FX thread, after layout. */
    public static List<String> out(Scene scene) {
        return in(scene).stream().filter(fault -> fault.startsWith(OUT)).toList();
    }

    /** @param room what of the scene this may fill */
    private void walk(Node node, Bounds room) {
        if (!node.isVisible() || node instanceof Text) return;
        var box = node.localToScene(node.getLayoutBounds());
        if (isControl(node)) check(node, box, room);
        if (node instanceof ButtonBase || node instanceof TextInputControl) return;
        if (node instanceof ComboBoxBase<?> || node instanceof Spinner<?>) return;
        if (!(node instanceof Parent parent)) return;
        var inside = node instanceof Region && !isScrolled(node) ? inside(node, common(room, box)) : room;
        parent.getChildrenUnmodifiable().forEach(child -> walk(child, inside));
    }

    private void check(Node node, Bounds box, Bounds room) {
        double right = Math.max(box.getMaxX() - room.getMaxX(), room.getMinX() - box.getMinX());
        double below = Math.max(box.getMaxY() - room.getMaxY(), room.getMinY() - box.getMinY());
        if (right > TOLERANCE) tell(node, OUT + " by %.0f sideways", right);
        if (below > TOLERANCE) tell(node, OUT + " by %.0f up or down", below);
        if (node instanceof ScrollPane pane && pane.isFitToWidth() && pane.getContent() != null) {
            double wide = pane.getContent().getLayoutBounds().getWidth()
                    - pane.getViewportBounds().getWidth();
            if (wide > TOLERANCE) tell(node, "scrolls by %.0f sideways", wide);
        }
        if (node instanceof Labeled labeled)
            cut(labeled).ifPresent(shown -> found.add("cut to “" + shown + "” " + path(node)));
        if (node instanceof Labeled labeled && !node.getStyleClass().contains(CELL))
            broken(labeled).ifPresent(word -> found.add("“" + word + "” is broken in " + path(node)));
        if (node instanceof ScrollPane || node instanceof ListView<?> || node instanceof TableView<?>) {
            double high = Math.min(box.getMaxY(), room.getMaxY()) - Math.max(box.getMinY(), room.getMinY());
            if (high < LOWEST && isMore(node, high)) tell(node, "only %.0f high", high);
        }
    }

    /** Whether there is more in it than is seen. */
    private static boolean isMore(Node node, double high) {
        if (!(node instanceof ScrollPane pane)) return true;
        return pane.getContent() != null && pane.getContent().getLayoutBounds().getHeight() > high + TOLERANCE;
    }

    /** A word that is broken where it has no hyphen, since its line is narrower than it. */
    private static Optional<String> broken(Labeled labeled) {
        if (!labeled.isWrapText()) return Optional.empty();
        return labeled.getChildrenUnmodifiable().stream()
                .filter(t -> t instanceof Text text && text.getWrappingWidth() > 0)
                .map(Text.class::cast)
                .flatMap(text -> WORDS.splitAsStream(text.getText())
                        .filter(word -> width(word, text.getFont()) > text.getWrappingWidth() + TOLERANCE))
                .findFirst();
    }

    private static double width(String word, Font font) {
        var text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private void tell(Node node, String how, double by) {
        found.add(String.format(Locale.ROOT, how, by) + " " + path(node));
    }

    private static boolean isControl(Node node) {
        if (!(node instanceof Control) || node.getLayoutBounds().getWidth() <= 0) return false;
        if (!(node instanceof Labeled labeled)) return true;
        return labeled.getGraphic() != null
                || (labeled.getText() != null && !labeled.getText().isBlank());
    }

    /** What a control shows of its words, where that is not all. */
    private static Optional<String> cut(Labeled labeled) {
        if (isTold(labeled)) return Optional.empty();
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(t -> ((Text) t).getText())
                .filter(shown -> shown.endsWith(labeled.getEllipsisString())
                        && !labeled.getText().endsWith(labeled.getEllipsisString()))
                .findFirst();
    }

    /** Whether a tooltip of it, or of what it stands in, tells it in full. */
    private static boolean isTold(Node node) {
        for (@Nullable Node n = node; n != null; n = n.getParent()) {
            if (n instanceof Control control && control.getTooltip() != null) return true;
        }
        return false;
    }

    /** What a scroll pane keeps its content in: it is as large as what is seen, not as what is there. */
    private static boolean isScrolled(Node node) {
        return node.getParent() != null && node.getParent().getStyleClass().contains("viewport");
    }

    /** The room for what is in a node: without end the ways it scrolls. */
    private static Bounds inside(Node node, Bounds room) {
        if (node.getStyleClass().contains("viewport") && node.getParent() instanceof ScrollPane pane)
            return without(room, pane.getHbarPolicy() != ScrollBarPolicy.NEVER, true);
        if (node.getStyleClass().contains("clipped-container") && node.getParent() instanceof VirtualFlow<?> flow)
            return without(room, flow.getParent() instanceof TableView<?>, true);
        return room;
    }

    private static Bounds without(Bounds room, boolean sideways, boolean down) {
        return new BoundingBox(
                sideways ? -FAR : room.getMinX(),
                down ? -FAR : room.getMinY(),
                sideways ? 2 * FAR : room.getWidth(),
                down ? 2 * FAR : room.getHeight());
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }

    private static String path(Node node) {
        var path = new StringBuilder(node.getClass().getSimpleName());
        for (@Nullable Node at = node; at != null && path.length() < 150; at = at.getParent()) {
            path.append(' ')
                    .append(at.getId() == null ? "" : "#" + at.getId())
                    .append('.')
                    .append(String.join(".", at.getStyleClass()))
                    .append(" <");
        }
        return path.toString();
    }
}
