package verkstad.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work that must not hold up the screen.
 *
 * @param work runs jobs, several at a time
 * @param fx runs on the thread of the screen
 */
public record Background(Executor work, Executor fx) {
    /** Does a job in the background, then one of these on the FX thread. */
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        work.execute(() -> {
            try {
                var result = job.call();
                fx.execute(() -> done.accept(result));
            } catch (Exception e) {
                fx.execute(() -> failed.accept(e));
            }
        });
    }
}
