package verkstad.bench;

import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import verkstad.model.Place;

/** From the click to the first frame of a place, both windows painted. */
@Warmup(iterations = 1, time = 6)
@Measurement(iterations = 1, time = 5)
public abstract class OpeningAPlace extends InTheCockpit {
    /** What there is in the two windows is built, styled, laid out and painted for the first time. */
    static final double GOAL = 40;

    abstract Place there();

    @Setup(Level.Invocation)
    public void leave() throws Exception {
        onFx(() -> go(elsewhere()));
    }

    @Benchmark
    public WritableImage verkstad() throws Exception {
        return onFx(() -> go(there()));
    }

    @Benchmark
    public WritableImage reference() throws Exception {
        return onFx(this::paintNothing);
    }
}
