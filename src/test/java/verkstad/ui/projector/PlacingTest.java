package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verkstad.ui.projector.Placing.Beside;
import verkstad.ui.projector.Placing.Off;
import verkstad.ui.projector.Placing.Over;
import verkstad.ui.projector.Placing.Waiting;

class PlacingTest {
    private static final Area LAPTOP = new Area(0, 0, 1366, 768);
    private static final Area BEAMER = new Area(1366, 0, 1920, 1080);
    private static final Area FINER = new Area(1366, 0, 1280, 720);
    private static final Area WALL = new Area(-3840, 0, 3840, 2160);
    private static final Area COCKPIT = new Area(10, 10, 1300, 700);

    @Test
    void itOpensBesideTheCockpitWhicheverScreenThatIsOn() {
        assertThat(Placing.opened(List.of(LAPTOP, BEAMER), COCKPIT)).isEqualTo(new Beside(BEAMER));
        assertThat(Placing.opened(List.of(BEAMER, LAPTOP), COCKPIT)).isEqualTo(new Beside(BEAMER));
        assertThat(Placing.opened(List.of(LAPTOP, BEAMER), new Area(1400, 50, 1300, 700)))
                .isEqualTo(new Beside(LAPTOP));
    }

    @Test
    void aCockpitAcrossTwoScreensIsOnTheOneWithMostOfIt() {
        assertThat(Placing.opened(List.of(LAPTOP, BEAMER), new Area(300, 0, 1300, 700)))
                .isEqualTo(new Beside(BEAMER));
    }

    @Test
    void ofSeveralScreensTheLargestIsEverybodys() {
        assertThat(Placing.opened(List.of(LAPTOP, BEAMER, WALL), COCKPIT)).isEqualTo(new Beside(WALL));
    }

    @Test
    void withOneScreenItCoversTheCockpit() {
        assertThat(Placing.opened(List.of(LAPTOP), COCKPIT)).isEqualTo(new Over(LAPTOP));
        assertThat(Placing.opened(List.of(LAPTOP), new Area(5000, 0, 100, 100))).isEqualTo(new Over(LAPTOP));
        assertThat(Placing.opened(List.of(), COCKPIT)).isEqualTo(new Off());
    }

    @Test
    void pulledOutItWaitsAndNeverCoversTheCockpit() {
        var out = new Beside(BEAMER).changed(List.of(LAPTOP), COCKPIT);
        assertThat(out).isEqualTo(new Waiting());
        assertThat(out.changed(List.of(LAPTOP), COCKPIT)).isEqualTo(new Waiting());
        assertThat(out.changed(List.of(LAPTOP, BEAMER), COCKPIT)).isEqualTo(new Beside(BEAMER));
    }

    @Test
    void anotherResolutionIsFilledAnew() {
        assertThat(new Beside(BEAMER).changed(List.of(LAPTOP, FINER), COCKPIT)).isEqualTo(new Beside(FINER));
    }

    @Test
    void aScreenThatIsPluggedInTakesTheWindowFromOverTheCockpit() {
        assertThat(new Over(LAPTOP).changed(List.of(LAPTOP, BEAMER), COCKPIT)).isEqualTo(new Beside(BEAMER));
        assertThat(new Over(LAPTOP).changed(List.of(FINER), COCKPIT)).isEqualTo(new Over(FINER));
    }

    @Test
    void whatIsOffStaysOff() {
        assertThat(new Off().changed(List.of(LAPTOP, BEAMER), COCKPIT)).isEqualTo(new Off());
    }
}
