package verkstad.ui.projector;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * Whether a slide that is laid out has room for all of its words and for the air around them: none is cut off, broken
 * in two or off the screen.
 */
final class Roominess {
    private static final double HAIR = 1;

    private Roominess() {}

    /** What it stands in counts, not itself: a slide that has not room enough is higher than that. */
    static boolean isRoomy(Node slide) {
        var place = slide.getParent();
        return slide.getLayoutBounds().getHeight() <= place.getLayoutBounds().getHeight() + HAIR
                && isRoomy(slide, place.localToScene(place.getLayoutBounds()));
    }

    private static boolean isRoomy(Node node, Bounds slide) {
        if (!node.isVisible()) return true;
        if (node instanceof Labeled words && !words.getText().isBlank()) return isRoomy(words, slide);
        if (node instanceof Pane pane && pane.getHeight() + HAIR < pane.prefHeight(pane.getWidth())) return false;
        return !(node instanceof Parent parent)
                || parent.getChildrenUnmodifiable().stream().allMatch(child -> isRoomy(child, slide));
    }

    private static boolean isRoomy(Labeled words, Bounds slide) {
        var place = words.localToScene(words.getLayoutBounds());
        return place.getMinY() >= slide.getMinY() - HAIR // what is centred hangs out above as well
                && place.getMaxY() <= slide.getMaxY() + HAIR
                && place.getMaxX() <= slide.getMaxX() + HAIR
                && words.getHeight() + HAIR >= words.prefHeight(words.isWrapText() ? words.getWidth() : -1)
                && (words.isWrapText() || words.getWidth() + HAIR >= words.prefWidth(-1))
                && Arrays.stream(words.getText().split("\\s+"))
                        .allMatch(word -> width(word, words) <= words.getWidth() + HAIR);
    }

    private static double width(String word, Labeled in) {
        var text = new Text(word);
        text.setFont(in.getFont());
        return text.getLayoutBounds().getWidth();
    }
}
