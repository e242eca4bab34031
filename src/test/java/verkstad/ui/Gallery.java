package verkstad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import verkstad.model.Language;
import verkstad.texts.Texts;
import verkstad.ui.theme.Look;

/** Writes screens as pictures to {@code target/gallery}, to be looked at by people. */
public final class Gallery {
    public static final Path FOLDER = Path.of("target", "gallery");

    private static final ExecutorService PRESS = press();
    private static final AtomicReference<@Nullable Exception> UNWRITTEN = new AtomicReference<>();

    private Gallery() {}

    /** A laptop's and a projector's size. */
    public enum Size {
        LAPTOP(1366, 768),
        /** What the bars leave of a laptop's screen for the cockpit's middle. */
        CENTRE(1118, 660),
        PROJECTOR(1920, 1080);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** One picture: {@code name-size-look-language.png}. The view is built on the FX thread. */
    public static void picture(String name, Size size, Look look, Language language, Function<Texts, Parent> view) {
        Fx.run(() -> {
            var scene = new Scene(view.apply(Texts.in(language)), size.width, size.height);
            look.dress(scene);
            // Twice: what follows its own size (wrapped text, fitted type) settles in the second pass.
            for (int pass = 0; pass < 2; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            save(scene, name + "-" + size + "-" + look + "-" + language.code());
            assertThat(Contrast.tooFaint(scene)).as(name + " in " + look).isEmpty();
        });
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    /** A picture of a scene as it stands. FX thread. */
    public static void save(Scene scene, String name) {
        write(scene.snapshot(null), name);
    }

    /** A picture of a scene as it stands, on a screen that draws this many dots for one. FX thread. */
    public static void saveScaled(Scene scene, String name, double scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        parameters.setFill(scene.getFill());
        write(scene.getRoot().snapshot(parameters, null), name);
    }

    /** Whether there is a picture in a file of this name, once all that were taken are written. */
    public static boolean has(String file) {
        CompletableFuture.runAsync(() -> {}, PRESS).join();
        return Files.exists(FOLDER.resolve(file));
    }

    private static void write(Image picture, String name) {
        assertThat(UNWRITTEN.get()).as("pictures before").isNull();
        var file = FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png");
        PRESS.execute(() -> write(picture, file));
    }

    private static void write(Image picture, Path file) {
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        } catch (IOException e) {
            UNWRITTEN.compareAndSet(null, e);
        }
    }

    /** While a picture is pressed, the next is drawn; not many wait, since each is large. */
    private static ExecutorService press() {
        var waiting = new ArrayBlockingQueue<Runnable>(8);
        var daemons = Thread.ofPlatform().name("gallery").daemon().factory();
        var press = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, waiting, daemons, new ThreadPoolExecutor.CallerRunsPolicy());
        Runtime.getRuntime().addShutdownHook(new Thread(press::close, "gallery's last"));
        return press;
    }
}
