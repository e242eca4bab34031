package verkstad;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * A process in which the whole program is at work, as its door opens it, and is left in one of the ways there are, with
 * something that was typed or handed over in that very moment.
 */
public final class Leaver {
    private static final KeyCode[] BALLOT = {KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.ENTER
    };

    private Leaver() {}

    /**
     * The file, what is done last ({@code type} or {@code vote}), and the way out; or {@code look} and the id of what
     * is to be on the screen before it says {@code THERE}, after how many ms of the processor, and then all that is
     * written there, covered or not.
     */
    public static void main(String[] arguments) {
        try {
            leave(arguments);
        } catch (Exception e) {
            e.printStackTrace(System.out);
            Runtime.getRuntime().halt(1);
        }
    }

    private static void leave(String[] arguments) throws Exception {
        Wiring.window(Optional.of(Path.of(arguments[0])));
        if (arguments[1].equals("look")) {
            await(arguments[2], Node.class);
            System.out.println("THERE " + spent().toMillis());
            onFx(() -> {
                words(stage().getScene().getRoot());
                return true;
            });
            System.out.println("SAID");
            return;
        }
        boolean votes = arguments[1].equals("vote");
        var last = votes ? await("round-resume", Button.class) : await("project-title", TextInputControl.class);
        var way = arguments[2];
        if (votes) vote((Button) last);
        if (way.equals("broken")) breakDown();
        if (way.equals("hangs")) hang(Path.of(arguments[0]));
        if (votes && way.equals("killed")) {
            halfTheNext();
            System.out.println("LEAVES");
            return;
        }
        onFx(() -> {
            if (votes) press(KeyCode.ENTER);
            else ((TextInputControl) last).setText("Skrivet i sista stund");
            System.out.println("LEAVES");
            if (way.equals("window")) close();
            if (way.equals("screen")) System.exit(0);
            return true;
        });
        if (way.equals("exit")) System.exit(0);
    }

    /** A pipe in the file's place never answers whoever reads it. */
    private static void hang(Path file) throws Exception {
        Files.delete(file);
        int made = new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        if (made != 0) throw new IllegalStateException("no pipe");
    }

    /** On the screen's thread and on one of its own, with something in it that is nobody's business. */
    private static void breakDown() {
        Platform.runLater(() -> {
            throw new IllegalStateException("HEMLIG");
        });
        Thread.startVirtualThread(() -> {
            throw new IllegalStateException("HEMLIG");
        });
    }

    /** Up to the last key, which hands the ballot over. */
    private static void vote(Button resume) throws Exception {
        onFx(() -> {
            resume.fire();
            return true;
        });
        press(List.of(BALLOT));
    }

    private static void press(List<KeyCode> keys) throws Exception {
        for (var key : keys) {
            for (int frame = 0; frame < 3; frame++) onFx(() -> true);
            onFx(() -> {
                press(key);
                return true;
            });
        }
    }

    /** The ballot is handed over and on the disk, and the next voter has scored half a risk. */
    private static void halfTheNext() throws Exception {
        press(List.of(KeyCode.ENTER));
        while (!await("voted", Label.class).getText().startsWith("1 ")) {
            // Not on the disk yet.
        }
        press(List.of(KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT3));
    }

    private static void press(KeyCode key) {
        var scene = stage().getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(kind, "", "", key, false, false, false, false));
        }
    }

    /** What the processor has done for this process so far. */
    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void words(Node node) {
        if (node instanceof Labeled labeled) {
            System.out.println(String.valueOf(labeled.getText()).replace('\n', ' '));
        }
        if (node instanceof TextInputControl field) System.out.println(field.getText());
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(Leaver::words);
    }

    /** As the cross in its corner does. */
    private static void close() {
        Event.fireEvent(stage(), new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private static Window stage() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** Looked for once a frame, so that looking slows nothing down. */
    private static <T extends Node> T await(String id, Class<T> kind) throws Exception {
        var found = new CompletableFuture<T>();
        onFx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    find(id, kind).ifPresent(node -> {
                        stop();
                        found.complete(node);
                    });
                }
            }.start();
            return true;
        });
        return found.get();
    }

    private static <T extends Node> Optional<T> find(String id, Class<T> kind) {
        return Window.getWindows().stream()
                .filter(w -> w.getScene() != null && w.isShowing())
                .flatMap(w -> w.getScene().getRoot().lookupAll("#" + id).stream())
                .filter(n -> kind.isInstance(n) && n.isVisible())
                .map(kind::cast)
                .findFirst();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
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
}
