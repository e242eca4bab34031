package verkstad.bench;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;

/** One turn of the wheel over a column of 2,500 cards, on a board of 10,000, to the frame that shows it. */
@Figure(
        value = "Scrolling a board of 10,000 cards",
        reference = "an empty JavaFX frame of the laptop's size",
        // Sixteen cards with their words, of which one or two come into view.
        goal = 10,
        percentile = 99,
        // One frame at 60 a second.
        limit = 16.7)
@Warmup(iterations = 1, time = 6)
@Measurement(iterations = 1, time = 5)
public class ScrollingABoard extends InTheCockpit {
    /** In pixels. */
    private static final double NOTCH = 40;

    private VirtualFlow<?> cards;

    @Override
    Project project() throws Problem.BadInput, Problem.FileTrouble {
        return Large.oneBoard();
    }

    @Override
    void begin() {
        go(new Place(null, Place.Room.BOARD, Large.BOARD));
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

    @Benchmark
    public WritableImage reference() throws Exception {
        return onFx(this::paintNothingOnLaptop);
    }
}
