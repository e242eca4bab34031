package verkstad.bench;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Benchmark;

/** One turn of the wheel over a column of cards. */
@Figure(
        value = "Scrolling a board of 10,000 cards",
        reference = Figure.EMPTY_FRAME,
        goal = OnALargeBoard.GOAL,
        percentile = 99,
        limit = Figure.FRAME)
public class ScrollingABoard extends OnALargeBoard {
    /** In pixels. */
    private static final double NOTCH = 40;

    private VirtualFlow<?> cards;

    @Override
    void begin() {
        super.begin();
        var column = (ListView<?>) cockpit().getRoot().lookup("#cards-0");
        cards = (VirtualFlow<?>) column.lookup(".virtual-flow");
        paintLaptop();
    }

    @Benchmark
    public WritableImage verkstad() throws Exception {
        return onFx(() -> {
            if (cards.scrollPixels(NOTCH) == 0) cards.scrollTo(0);
            return paintLaptop();
        });
    }
}
