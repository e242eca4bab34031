package verkstad.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.openjdk.jmh.annotations.Benchmark;

/** One move of the mouse with a card in hand, up and down a column and into the next. */
@Figure(
        value = "Dragging a card among 10,000",
        reference = Figure.EMPTY_FRAME,
        goal = OnALargeBoard.GOAL,
        percentile = 99,
        limit = Figure.FRAME)
public class DraggingACard extends OnALargeBoard {
    /** In pixels. */
    private static final int STEP = 12;

    private Node columns;
    private Node grip;
    private int moves;

    @Override
    void begin() {
        super.begin();
        columns = cockpit().getRoot().lookup(".board-columns");
        grip = ((Parent) columns.lookup("#card-0-1")).getChildrenUnmodifiable().getFirst();
        fire(grip, MouseEvent.MOUSE_PRESSED, 0, 0);
        paintLaptop();
    }

    @Benchmark
    public WritableImage verkstad() throws Exception {
        return onFx(() -> {
            int at = moves++ * STEP;
            var ground = columns.localToScene(columns.getLayoutBounds());
            double across = ground.getWidth() * (0.1 + 0.25 * (at / 400 % 2));
            double down = ground.getHeight() * 0.3 + at % 400 * ground.getHeight() * 0.5 / 400;
            fire(grip, MouseEvent.MOUSE_DRAGGED, ground.getMinX() + across, ground.getMinY() + down);
            return paintLaptop();
        });
    }

    private static void fire(Node at, EventType<MouseEvent> type, double x, double y) {
        var event = new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
        Event.fireEvent(at, event);
    }
}
