package verkstad.ui;

import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** Whether each picture is taken in every size, look and language, not only in those that its test asks for. */
    public static final boolean WHOLE = Boolean.getBoolean("verkstad.gallery");

    /** What was taken in every size, look and language. */
    private static final Set<String> TAKEN = new HashSet<>();

    private static final int WAITING = 8;
    private static final ThreadPoolExecutor PRESS = press();

    private Gallery() {}

    /** A laptop's and a projector's size, and the latter at 200 %. */
    public enum Size {
        LAPTOP(1366, 768, 1),
        PROJECTOR(1920, 1080, 1),
        SCALED(960, 540, 2),
        /** What the bars leave of each for the cockpit's middle. */
        CENTRE(1118, 660, 1),
        CENTRE_PROJECTOR(1672, 972, 1),
        CENTRE_SCALED(960, 388, 2);

        private static final Set<Size> WINDOWS = EnumSet.of(LAPTOP, PROJECTOR, SCALED);
        final int width;
        final int height;
        final double dots;

        /** @param dots how many of the screen's stand for one of the program's */
        Size(int width, int height, double dots) {
            this.width = width;
            this.height = height;
            this.dots = dots;
        }

        /** This one, and the others of the same kind. */
        private Set<Size> all() {
            return WINDOWS.contains(this) ? WINDOWS : EnumSet.complementOf(EnumSet.copyOf(WINDOWS));
        }
    }

    private record Picture(String name, Size size, Look look, Language language) {
        /** In each size, look and language, in these first. */
        Stream<Picture> everywhere() {
            var all = new LinkedHashSet<>(Set.of(this));
            for (var in : Language.values())
                for (var of : Look.values()) size.all().forEach(at -> all.add(new Picture(name, at, of, in)));
            return all.stream();
        }

        /** A view that can be closed is closed then: what is still going would keep it. */
        List<String> taken(Function<Texts, Parent> view, Consumer<Parent> steps) throws Exception {
            var shown = view.apply(Texts.in(language));
            try {
                return taken(shown, steps);
            } finally {
                if (shown instanceof AutoCloseable open) open.close();
            }
        }

        private List<String> taken(Parent view, Consumer<Parent> steps) {
            var scene = new Scene(view, size.width, size.height);
            look.dress(scene);
            settle(view);
            steps.accept(view);
            settle(view);
            saveScaled(scene, this.toString(), size.dots);
            // A middle by itself lacks what scrolls it.
            boolean whole = WHOLE && Size.WINDOWS.contains(size);
            return Stream.concat(Contrast.tooFaint(scene).stream(), whole ? Clipped.out(scene).stream() : Stream.of())
                    .map(fault -> this + ": " + fault)
                    .toList();
        }

        /** Twice: what follows its own size (wrapped text, fitted type) settles in the second pass. */
        private static void settle(Parent view) {
            for (int pass = 0; pass < 2; pass++) {
                view.applyCss();
                view.layout();
            }
        }

        @Override
        public String toString() {
            return name + "-" + size + "-" + look + "-" + language.code();
        }
    }

    /** One picture: {@code name-size-look-language.png}. The view is built on the FX thread. */
    public static void picture(String name, Size size, Look look, Language language, Function<Texts, Parent> view) {
        picture(name, size, look, language, view, shown -> {});
    }

    /** @param steps are taken in the view once it stands there in its size */
    public static void picture(
            String name,
            Size size,
            Look look,
            Language language,
            Function<Texts, Parent> view,
            Consumer<Parent> steps) {
        var picture = new Picture(name, size, look, language);
        var pictures = WHOLE && TAKEN.add(name) ? picture.everywhere() : Stream.of(picture);
        assertThat(pictures.flatMap(p -> Fx.call(() -> p.taken(view, steps)).stream()))
                .isEmpty();
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    /** A picture of a scene as it stands. FX thread. */
    public static void save(Scene scene, String name) {
        write(scene.snapshot(null), name);
    }

    /** A picture of a scene as it stands, on a screen that draws this many dots for one. FX thread. */
    public static void saveScaled(Scene scene, String name, double scale) {
        if (scale == 1) {
            save(scene, name);
            return;
        }
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

    /** Whether this picture was taken; waits until all that were are written. */
    public static boolean has(String file) {
        CompletableFuture.runAsync(() -> {}, PRESS).join();
        return Files.exists(FOLDER.resolve(file));
    }

    /** To write a picture takes longer than to take it, and needs no screen. */
    private static void write(Image picture, String name) {
        var opaque = opaque(picture);
        var file = FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png");
        PRESS.execute(() -> {
            try {
                Files.createDirectories(FOLDER);
                ImageIO.write(opaque, "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Writes one picture at a time; who takes them faster than that waits. */
    private static ThreadPoolExecutor press() {
        var press = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("gallery").factory(),
                (picture, full) -> {
                    try {
                        full.getQueue().put(picture);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        Runtime.getRuntime().addShutdownHook(new Thread(press::close));
        return press;
    }
}
