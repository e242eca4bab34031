package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Scene;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.model.Language;
import verkstad.ui.Clipped;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.projector.Area;
import verkstad.ui.theme.Look;

/**
 * Every screen on a laptop of 1920 × 1080 scaled to 200 %, that is on 960 × 540 of the units in which the program
 * counts: nothing hangs out of the window or of what it stands in, nothing is cut short, nothing is too low to be
 * worked in. Tables keep their columns. Each is written to the gallery once, two dots a unit as that screen shows it,
 * and some in each language and look.
 */
class ScaledTest {
    private static final Area SCREEN = new Area(0, 0, 960, 540);

    /** To write a picture takes longer than all that is asserted. */
    private static final Set<String> IN_EACH_LANGUAGE =
            Set.of("session", "risks", "board b1", "communication 1", "futures f1 fantasy 2", "reveal", "vote ballot");

    @TempDir
    Path folder;

    private final TreeSet<String> faults = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void atTheDoor(Language language) throws Exception {
        lead(language, Tour::door);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPlaceOfTheSample(Language language) throws Exception {
        lead(language, tour -> tour.sample(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsAtHand(Language language) throws Exception {
        lead(language, tour -> tour.atHand(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPlaceOfAnEmptyProject(Language language) throws Exception {
        lead(language, tour -> tour.emptiness(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyScreenOfAVote(Language language) throws Exception {
        lead(language, tour -> tour.vote(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyScreenOfADotVote(Language language) throws Exception {
        lead(language, tour -> tour.dots(language));
    }

    private void lead(Language language, Tour.Way way) throws Exception {
        try (var tour =
                new Tour(folder, language, look(language), SCREEN, (screen, scene) -> look(screen, scene, language))) {
            way.lead(tour);
        }
        assertThat(faults).isEmpty();
    }

    /** Each language in a look of its own, so that each look is seen on every screen. */
    private static Look look(Language language) {
        return switch (language) {
            case SV, EN -> Look.LIGHT;
            case NB -> Look.DARK;
            case NN -> Look.HIGH_CONTRAST;
        };
    }

    private void look(String screen, Scene scene, Language language) {
        Fx.run(() -> {
            // Once more: what follows its own size settles in the second pass.
            Fx.frame();
            assertThat(scene.getWidth()).as("the width of " + screen).isLessThanOrEqualTo(SCREEN.width());
            Clipped.in(scene).forEach(fault -> faults.add(screen + ": " + fault));
            if (language == Language.SV || IN_EACH_LANGUAGE.contains(screen)) {
                var name = "scaled-" + screen.toLowerCase(Locale.ROOT).replace(' ', '-');
                Gallery.saveScaled(scene, name + "-" + look(language).code() + "-" + language.code(), 2);
            }
        });
    }
}
