package verkstad.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.communication.Communication;
import verkstad.model.communication.Goal;

/** What everybody may see of the communication goals. */
class GoalSlidesTest {
    private static final Project PLAN = Project.empty("Plan", Language.SV)
            .withCommunication(Communication.EMPTY.withGoals(
                    List.of(Goal.EMPTY.withToWhom("Alla"), Goal.EMPTY, Goal.EMPTY.withToWhom("Press"))));

    @Test
    void aGoalInWhichNothingIsWrittenIsNotShown() {
        var table = (Slide.Goals) ProjectorModel.slide(PLAN, new Show.Goals(2));
        assertThat(table.rows()).extracting(Slide.GoalRow::toWhom).containsExactly("Alla", "Press");
        assertThat(table.focus()).isEqualTo(1);
        assertThat(table.all()).isEqualTo(2);
        assertThat(((Slide.Goals) ProjectorModel.slide(PLAN, new Show.Goals(-1))).focus())
                .isEqualTo(-1);
        for (int place = 1; place < 4; place++) {
            var one = (Slide.OneGoal) ProjectorModel.slide(PLAN, new Show.OneGoal(place));
            assertThat(one.row()).extracting(Slide.GoalRow::toWhom).isEqualTo("Press");
            assertThat(one.place()).isEqualTo(new Slide.Part(2, 2));
        }
    }
}
