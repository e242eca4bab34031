package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verkstad.model.Language;
import verkstad.ui.Clipped;
import verkstad.ui.Contrast;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.projector.Area;
import verkstad.ui.theme.Look;

/**
 * Every screen on a laptop of 1920 × 1080 scaled to 200 %, that is on 960 × 540 of the units in which the program
 * counts: nothing hangs out of the window or of what it stands in, nothing is cut short, nothing is too low to be
 * worked in. Tables keep their columns. Each is written to the gallery once, two dots a unit as that screen shows it,
 * and some in each language and look; where the whole gallery is asked for, each is held to it and to its contrast, and
 * written, on each screen, in each language and look.
 */
class ScaledTest {
    private static final Area SCALED = new Area(0, 0, 960, 540);
    /** A laptop of 1366 × 768 at 200 %: what there is no room for is scrolled to, also sideways. */
    private static final Area SMALLEST = new Area(0, 0, 683, 384);

    private static final Area PROJECTOR = new Area(0, 0, 1920, 1080);

    /** To write a picture takes longer than all that is asserted. */
    private static final Set<String> IN_EACH_LANGUAGE =
            Set.of("session", "risks", "board b1", "communication 1", "futures f1 fantasy 2", "reveal", "vote ballot");

    @TempDir
    Path folder;

    private final TreeSet<String> faults = new TreeSet<>();

    /** What the screens are looked at on, and in. */
    record Light(Language language, Look look, Area screen) {
        int dots() {
            return screen.equals(SCALED) || screen.equals(SMALLEST) ? 2 : 1;
        }

        /** Each language in a look of its own, so that each look is seen on every screen. */
        static Light scaled(Language language) {
            var look = switch (language) {
                case SV, EN -> Look.LIGHT;
                case NB -> Look.DARK;
                case NN -> Look.HIGH_CONTRAST;
            };
            return new Light(language, look, SCALED);
        }

        static Stream<Light> all() {
            if (!Gallery.WHOLE)
                return Stream.of(
                        Light.scaled(Language.SV),
                        Light.scaled(Language.NN),
                        new Light(Language.NB, Look.DARK, SMALLEST));
            return Arrays.stream(Language.values())
                    .flatMap(language -> Arrays.stream(Look.values())
                            .flatMap(look -> Stream.of(SCALED, SMALLEST, Room.LAPTOP, PROJECTOR)
                                    .map(screen -> new Light(language, look, screen))));
        }
    }

    static Stream<Light> lights() {
        return Light.all();
    }

    @ParameterizedTest
    @MethodSource("lights")
    void atTheDoor(Light light) throws Exception {
        lead(light, Tour::door);
    }

    @ParameterizedTest
    @MethodSource("lights")
    void everyPlaceOfTheSample(Light light) throws Exception {
        lead(light, tour -> tour.sample(light.language()));
    }

    @ParameterizedTest
    @MethodSource("lights")
    void whatIsAtHand(Light light) throws Exception {
        lead(light, tour -> tour.atHand(light.language()));
    }

    @ParameterizedTest
    @MethodSource("lights")
    void everyPlaceOfAnEmptyProject(Light light) throws Exception {
        lead(light, tour -> tour.emptiness(light.language()));
    }

    @ParameterizedTest
    @MethodSource("lights")
    void everyScreenOfAVote(Light light) throws Exception {
        lead(light, tour -> tour.vote(light.language()));
    }

    @ParameterizedTest
    @MethodSource("lights")
    void everyScreenOfADotVote(Light light) throws Exception {
        lead(light, tour -> tour.dots(light.language()));
    }

    private void lead(Light light, Tour.Way way) throws Exception {
        try (var tour = new Tour(
                folder,
                light.language(),
                light.look(),
                light.screen(),
                (screen, scene) -> look(screen, scene, light))) {
            way.lead(tour);
        }
        assertThat(faults).isEmpty();
    }

    private void look(String screen, Scene scene, Light light) {
        Fx.run(() -> {
            // Once more: what follows its own size settles in the second pass.
            Fx.frame();
            assertThat(scene.getWidth())
                    .as("the width of " + screen)
                    .isLessThanOrEqualTo(light.screen().width());
            Clipped.in(scene).stream()
                    .filter(fault -> !light.screen().equals(SMALLEST) || !isScrolled(fault))
                    .forEach(fault -> faults.add(screen + ": " + fault));
            if (Gallery.WHOLE) Contrast.tooFaint(scene).forEach(fault -> faults.add(screen + ": " + fault));
            if (Gallery.WHOLE
                    || light.language() == Language.SV
                    || light.screen().equals(SMALLEST)
                    || IN_EACH_LANGUAGE.contains(screen)) Gallery.saveScaled(scene, name(screen, light), light.dots());
        });
    }

    /** What is scrolled sideways on the smallest screen, and what a table keeps in its columns. */
    private static boolean isScrolled(String fault) {
        return fault.startsWith("scrolls") || fault.contains(".table-cell") || fault.contains(".sheet-header");
    }

    private static String name(String screen, Light light) {
        var size = light.screen().equals(SMALLEST)
                ? "smallest"
                : light.dots() > 1 ? "scaled" : light.screen().equals(PROJECTOR) ? "large" : "laptop";
        var what = screen.toLowerCase(Locale.ROOT).replace(' ', '-');
        return size + "-" + what + "-" + light.look().code() + "-"
                + light.language().code();
    }
}
