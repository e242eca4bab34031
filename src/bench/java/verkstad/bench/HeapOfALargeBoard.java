package verkstad.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;

/** What a board of 10,000 cards takes of the heap when it is opened, beside the project, which is there before. */
@Figure(
        value = "Heap of a board of 10,000",
        reference = "a board of 300 in the same project",
        // What is shown is as much; a place in the list for each card is what is left.
        goal = 1.5,
        counter = "mebibytes")
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class HeapOfALargeBoard extends InTheCockpit {
    private static final Place LARGE = new Place(null, Place.Room.BOARD, Large.BOARD);
    private static final Place USUAL = new Place(null, Place.Room.BOARD, Large.USUAL_BOARD);
    private static final double MEBIBYTE = 1024 * 1024;
    private static final int COLLECTIONS = 4;

    /** What JMH reads beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Heap {
        public double mebibytes;
    }

    @Override
    Project project() throws Problem.BadInput, Problem.FileTrouble {
        return Large.twoBoards();
    }

    /** What is kept for good, once anything was opened, is there before it is weighed. */
    @Setup(Level.Iteration)
    public void open() throws Exception {
        onFx(() -> {
            go(LARGE);
            go(USUAL);
            return go(elsewhere());
        });
    }

    @Benchmark
    public WritableImage verkstad(Heap heap) throws Exception {
        return weighed(heap, LARGE);
    }

    @Benchmark
    public WritableImage reference(Heap heap) throws Exception {
        return weighed(heap, USUAL);
    }

    private WritableImage weighed(Heap heap, Place there) throws Exception {
        double before = used();
        var shown = onFx(() -> go(there));
        heap.mebibytes = used() - before;
        return shown;
    }

    private static double used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < COLLECTIONS; i++) memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MEBIBYTE;
    }
}
