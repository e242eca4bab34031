package verkstad.bench;

import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;

/**
 * A figure on a board of 10,000 cards, 2,500 in each column: one move after the other, each to the frame that shows it.
 */
@Warmup(iterations = 1, time = 6)
@Measurement(iterations = 1, time = 5)
public abstract class OnALargeBoard extends InTheCockpit {
    /** Sixteen cards with their words, of which one or two come into view or are marked. */
    static final double GOAL = 10;

    @Override
    Project project() throws Problem.BadInput, Problem.FileTrouble {
        return Large.oneBoard();
    }

    @Override
    void begin() {
        go(new Place(null, Place.Room.BOARD, Large.BOARD));
    }

    @Benchmark
    public WritableImage reference() throws Exception {
        return onFx(this::paintNothingOnLaptop);
    }
}
