package verkstad.bench;

import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;

/** From the click to the first frame of a workshop of 2,000 headlines, with the wall on the projector. */
@Figure(
        value = "Opening the wall of 2,000 headlines",
        reference = "an empty JavaFX frame in both windows",
        // What there is in the two windows, built, styled, laid out and painted for the first time.
        goal = 40,
        limit = 200)
@Warmup(iterations = 1, time = 6)
@Measurement(iterations = 1, time = 5)
public class OpeningTheWall extends InTheCockpit {
    private static final Place THERE = new Place(null, Place.Room.FUTURES, Large.FUTURES);

    @Override
    Project project() throws Problem.BadInput, Problem.FileTrouble {
        return Large.wall();
    }

    @Setup(Level.Invocation)
    public void leave() throws Exception {
        onFx(() -> go(elsewhere()));
    }

    @Benchmark
    public WritableImage verkstad() throws Exception {
        return onFx(() -> go(THERE));
    }

    @Benchmark
    public WritableImage reference() throws Exception {
        return onFx(this::paintNothing);
    }
}
