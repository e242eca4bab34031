package verkstad.model.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a goal lacks, how near it is, and whom a cell names. */
class GapTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Goal WHOLE =
            Goal.EMPTY.withToWhom("Chefer").withByWhom("Styrgruppen").withFollowUp("Fråga på APT i maj");

    @Test
    void aWholeGoalLacksNothing() {
        assertThat(Gap.of(WHOLE)).isEmpty();
        assertThat(Gap.of(Goal.EMPTY)).as("nothing is written yet").isEmpty();
    }

    @Test
    void whatIsMissingIsPointedAt() {
        assertThat(Gap.of(WHOLE.withToWhom(" "))).containsExactly(Gap.NOBODY);
        assertThat(Gap.of(WHOLE.withByWhom(null))).containsExactly(Gap.SENDER);
        assertThat(Gap.of(WHOLE.withByWhom("  "))).containsExactly(Gap.SENDER);
        assertThat(Gap.of(WHOLE.withFollowUp(null))).containsExactly(Gap.FOLLOW_UP);
        assertThat(Gap.of(Goal.EMPTY.withToWhom("alla"))).containsExactly(Gap.AUDIENCE, Gap.SENDER, Gap.FOLLOW_UP);
    }

    @Test
    void aDroppedGoalLacksNothingAndADoneOneNoSender() {
        assertThat(Gap.of(Goal.EMPTY.withToWhom("alla").withStatus(GoalStatus.DROPPED)))
                .isEmpty();
        assertThat(Gap.of(WHOLE.withByWhom(null).withStatus(GoalStatus.DONE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Alla", "ALLA!", "alle", "All", "Everyone", "Chefer\nAlla", "Allmänheten, chefer", "Alle berørte"
            })
    void anAudienceInGeneralIsNone(String toWhom) {
        assertThat(Gap.of(WHOLE.withToWhom(toWhom))).containsExactly(Gap.AUDIENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Alla medarbetare", "All personal i yttre tjänst", "Allas chef", "Alle ansatte på biblioteket"})
    void aGroupIsAnAudienceHoweverLarge(String toWhom) {
        assertThat(Gap.of(WHOLE.withToWhom(toWhom))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Återkommande", "Inom tidsram.", "Genomgående tänk.", "Løpende, ved behov", "On time", "..."})
    void aTimeIsNoSignThatItWorked(String followUp) {
        assertThat(Gap.of(WHOLE.withFollowUp(followUp))).containsExactly(Gap.SIGN);
    }

    @Test
    void aTimeWithSomethingToLookAtIsASign() {
        assertThat(Gap.of(WHOLE.withFollowUp("Återkommande enkät"))).isEmpty();
        assertThat(Gap.of(WHOLE.withFollowUp("Löpande: antal frågor"))).isEmpty();
    }

    @Test
    void twoWeeksAreSoonAndYesterdayIsLate() {
        assertThat(Deadline.of(WHOLE, TODAY)).isNull();
        assertThat(Deadline.of(WHOLE.withDue(TODAY.minusDays(1)), TODAY)).isEqualTo(Deadline.OVERDUE);
        assertThat(Deadline.of(WHOLE.withDue(TODAY), TODAY)).isEqualTo(Deadline.SOON);
        assertThat(Deadline.of(WHOLE.withDue(TODAY.plusDays(14)), TODAY)).isEqualTo(Deadline.SOON);
        assertThat(Deadline.of(WHOLE.withDue(TODAY.plusDays(15)), TODAY)).isEqualTo(Deadline.LATER);
        assertThat(Deadline.of(WHOLE.withWhen("Snarast!"), TODAY)).isEqualTo(Deadline.SOON);
        assertThat(Deadline.of(WHOLE.withWhen("hösttermin"), TODAY)).isNull();
        assertThat(Deadline.of(WHOLE.withWhen("snarast").withDue(TODAY.plusDays(40)), TODAY))
                .as("a date says more than a word")
                .isEqualTo(Deadline.LATER);
    }

    @Test
    void whatIsDoneOrDroppedHasNoDeadline() {
        var late = WHOLE.withDue(TODAY.minusDays(3));
        assertThat(Deadline.of(late.withStatus(GoalStatus.DONE), TODAY)).isNull();
        assertThat(Deadline.of(late.withStatus(GoalStatus.DROPPED), TODAY)).isNull();
    }

    @Test
    void aCellMayNameSeveral() {
        assertThat(Names.in("Chef/ Ledning")).containsExactly("Chef", "Ledning");
        assertThat(Names.in("Chef\nExpert; grupp, två")).containsExactly("Chef", "Expert", "grupp", "två");
        assertThat(Names.in("Personal (kan ej, vill ej), chefer"))
                .containsExactly("Personal (kan ej, vill ej)", "chefer");
        assertThat(Names.in("och/eller")).containsExactly("och/eller");
        assertThat(Names.in(null)).isEmpty();
        assertThat(List.of(Names.start("Chef, exp", 9), Names.start("Chef\nexp", 8), Names.start("exp", 3)))
                .containsExactly(6, 5, 0);
    }
}
