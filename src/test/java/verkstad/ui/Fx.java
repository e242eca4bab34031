package verkstad.ui;

import com.sun.javafx.stage.WindowHelper;
import com.sun.javafx.tk.Toolkit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import verkstad.ui.theme.Look;

/** The toolkit, started once for all tests of a JVM, and a way onto its thread. */
public final class Fx {
    /** What the style sheets were warned of; kept here, since a logger nobody holds forgets its handlers. */
    private static final Logger CSS = Logger.getLogger("javafx.css");

    private static final List<String> CSS_WARNINGS = new CopyOnWriteArrayList<>();

    static {
        // A method of another class: a lambda of this one would wait for this block to end.
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException e) {
            started.countDown(); // another test started it
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Platform.setImplicitExit(false);
        CSS.addHandler(new Handler() {
            @Override
            public void publish(LogRecord warning) {
                CSS_WARNINGS.add(warning.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        Look.loadFonts();
    }

    private Fx() {}

    /** Presses the mouse on something, drags it to a place in the window, and lets go there. FX thread. */
    public static void drag(Node from, double x, double y) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(
                    from,
                    new MouseEvent(
                            type,
                            x,
                            y,
                            0,
                            0,
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
                            new PickResult(from, x, y)));
        }
    }

    /** What the style sheets were warned of since the tests began. */
    public static List<String> cssWarnings() {
        return List.copyOf(CSS_WARNINGS);
    }

    /** Runs this on the FX thread and waits for it; what it throws is thrown here. */
    public static <T> T call(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /**
     * What comes before a frame is painted: what has changed is styled and laid out, and something has the focus. FX
     * thread.
     */
    public static void frame() {
        Toolkit.getToolkit().firePulse();
    }

    /** A window of this size with the view in it, in the light look. FX thread. */
    public static Stage show(Parent view, int width, int height) {
        var stage = new Stage();
        stage.setScene(new Scene(view, width, height));
        Look.LIGHT.dress(stage.getScene());
        stage.show();
        return stage;
    }

    /** Tells a window that it is in front, or that another is. FX thread. */
    public static void toFront(Window window, boolean inFront) {
        WindowHelper.setFocused(window, inFront);
    }
}
