package verkstad.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.TearDown;
import verkstad.ui.theme.Look;

/** A figure on the FX thread: what is shown is styled, laid out and painted whole, by software, without a display. */
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw"})
public abstract class OnScreen extends InProcess {
    /** Warns at every start that JavaFX is on the class path; kept here, since a logger nobody holds forgets. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** To be called first in a figure's setup: JMH promises no order between a class's setups and its parent's. */
    static void startToolkit() throws Exception {
        JAVAFX.setLevel(Level.SEVERE);
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.get();
        Platform.setImplicitExit(false);
        Look.loadFonts();
    }

    @TearDown
    public void endToolkit() {
        Platform.exit();
    }

    /** Does this on the FX thread, and waits until it is done. */
    static <T> T onFx(Callable<T> work) throws ExecutionException, InterruptedException {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    /** A scene in the program's look. FX thread. */
    static Scene scene(Parent root, int width, int height) {
        var scene = new Scene(root, width, height);
        Look.LIGHT.dress(scene);
        return scene;
    }

    /**
     * Paints one frame as a window's pulse does: what has changed is styled and laid out, and then all is painted.
     * Nothing is styled anew that has not changed, as {@code applyCss} on the root would. FX thread.
     */
    static WritableImage frame(Scene scene, WritableImage onto) {
        return scene.snapshot(onto);
    }
}
