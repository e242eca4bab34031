package verkstad.bench;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.Toolkit;
import com.sun.javafx.tk.quantum.QuantumToolkit;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * A window that is shown, and frames as JavaFX itself makes them: only what changed is styled, laid out and painted.
 * JavaFX tells nobody outside when a frame is painted, so this asks inside. FX thread.
 */
final class Window {
    private static final MethodHandle PULSE = pulse();

    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    Window(Parent root, int width, int height) {
        stage.setScene(OnScreen.scene(root, width, height));
        stage.show();
    }

    Parent root() {
        return stage.getScene().getRoot();
    }

    /**
     * One frame, at once and not when the clock would ask for it. What is painted is not copied to the headless
     * platform's screen yet: it does so pixel by pixel, as no real one does, when the FX thread is free next.
     */
    void frame() {
        try {
            PULSE.invoke((QuantumToolkit) Toolkit.getToolkit());
        } catch (Throwable e) {
            throw new IllegalStateException("no pulse", e);
        }
        SceneHelper.getPeer(stage.getScene()).waitForRenderingToComplete();
    }

    private static MethodHandle pulse() {
        try {
            return MethodHandles.privateLookupIn(QuantumToolkit.class, MethodHandles.lookup())
                    .findVirtual(QuantumToolkit.class, "pulse", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
