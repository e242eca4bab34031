package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.model.Language;
import verkstad.ui.theme.Look;

/**
 * Every screen by the keyboard and the ear alone: each control has a name, a role and an id of its own, Tab comes to
 * it, and then it shows.
 */
class AccessibilityTest {
    private static final Language LANGUAGE = Language.NN;

    @TempDir
    Path folder;

    private final TreeSet<String> faults = new TreeSet<>();

    @Test
    void theFirstScreenAndItsDialogs() throws Exception {
        lead(Tour::door);
    }

    @Test
    void everyPlaceOfTheSample() throws Exception {
        lead(tour -> tour.sample(LANGUAGE));
    }

    @Test
    void whatIsAtHand() throws Exception {
        lead(tour -> tour.atHand(LANGUAGE));
    }

    @Test
    void everyPlaceOfAnEmptyProject() throws Exception {
        lead(tour -> tour.emptiness(LANGUAGE));
    }

    @Test
    void everyScreenOfAVote() throws Exception {
        lead(tour -> tour.vote(LANGUAGE));
    }

    @Test
    void everyScreenOfADotVote() throws Exception {
        lead(tour -> tour.dots(LANGUAGE));
    }

    /** The focus shows in the other looks as well. */
    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DARK", "HIGH_CONTRAST"})
    void whatIsAtHandInAnotherLook(Look look) throws Exception {
        lead(look, tour -> tour.atHand(LANGUAGE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DARK", "HIGH_CONTRAST"})
    void everyScreenOfAVoteInAnotherLook(Look look) throws Exception {
        lead(look, tour -> tour.vote(LANGUAGE));
    }

    private void lead(Tour.Way way) throws Exception {
        lead(Look.LIGHT, way);
    }

    private void lead(Look look, Tour.Way way) throws Exception {
        try (var tour = new Tour(folder, LANGUAGE, look, Room.LAPTOP, this::walk)) {
            way.lead(tour);
        }
        assertThat(faults).isEmpty();
    }

    private void walk(String screen, Scene scene) {
        var walk = TabWalk.of(scene);
        walk.twins().forEach(id -> faults.add("more than one is called " + id + " on " + screen));
        walk.nameless().forEach(n -> faults.add("without a name: " + n + " on " + screen));
        walk.roleless().forEach(n -> faults.add("without a role: " + n + " on " + screen));
        walk.unreached().forEach(n -> faults.add("Tab does not come to " + n + " on " + screen));
        walk.unseen().forEach(n -> faults.add("no focus shows on " + n + " on " + screen));
    }
}
