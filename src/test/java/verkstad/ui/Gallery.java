package verkstad.ui;

import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import verkstad.model.Language;
import verkstad.texts.Texts;
import verkstad.ui.theme.Look;

/** Writes screens as pictures to {@code target/gallery}, to be looked at by people. */
public final class Gallery {
    public static final Path FOLDER = Path.of("target", "gallery");

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

    /** No picture shows what is behind it, and to write what does takes many times as long. */
    private static BufferedImage opaque(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var dots = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        var opaque = new BufferedImage(width, height, TYPE_INT_RGB);
        opaque.getRaster().setDataElements(0, 0, width, height, dots);
        return opaque;
    }

    public static boolean has(String file) {
        return Files.exists(FOLDER.resolve(file));
    }

    private static void write(Image picture, String name) {
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name.toLowerCase(java.util.Locale.ROOT) + ".png");
            ImageIO.write(opaque(picture), "png", file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
