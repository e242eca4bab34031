package verkstad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verkstad.model.change.ErasureChange;
import verkstad.model.change.RoundChange;
import verkstad.model.risk.Keeping;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Shown;
import verkstad.model.risk.Tally;
import verkstad.model.session.SessionBuilder;

/** When ballots are erased by themselves, on a calendar that the test holds. */
class KeepingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void aRoundIsKeptToTheDayThatIsSetAndErasedOnIt() {
        var project = shown(project(round("r1"), round("r2")), "r1", "2026-08-28", "r2", "2026-08-29");
        assertThat(Keeping.THREE_MONTHS.over(project, TODAY)).containsExactly("r1");
        assertThat(Keeping.THREE_MONTHS.over(project, TODAY.minusDays(1))).isEmpty();
        assertThat(Keeping.THREE_MONTHS.over(project, TODAY.plusDays(1))).containsOnly("r1", "r2");
        assertThat(Keeping.ONE_MONTH.over(project, TODAY)).containsOnly("r1", "r2");
        assertThat(Keeping.ONE_YEAR.over(project, TODAY)).isEmpty();
        assertThat(Keeping.ALWAYS.over(project, TODAY.plusYears(50))).isEmpty();
    }

    @Test
    void aMonthEndsWhereTheMonthIsShorter() {
        var project = shown(project(round("r1")), "r1", "2027-01-31");
        assertThat(Keeping.ONE_MONTH.over(project, LocalDate.of(2027, 2, 27))).isEmpty();
        assertThat(Keeping.ONE_MONTH.over(project, LocalDate.of(2027, 3, 1))).containsExactly("r1");
    }

    @Test
    void whatWasNeverNotedCountsFromItsSessionOrFromToday() {
        var project = project(round("r1").withSession("s"), round("r2"), round("r3").withSession("later"))
                .withSessions(List.of(
                        SessionBuilder.builder().id("s").title("S").date(TODAY.minusMonths(2)).build(),
                        SessionBuilder.builder().id("later").title("L").date(TODAY.plusDays(9)).build()));
        assertThat(Keeping.ONE_MONTH.over(project, TODAY)).containsExactly("r1");
        assertThat(Keeping.ONE_MONTH.beginning(project, TODAY))
                .containsExactly(new Shown("r2", TODAY), new Shown("r3", TODAY));
        assertThat(Keeping.ALWAYS.beginning(project, TODAY)).isEmpty();
    }

    /** An earlier round would else decide again what a later one came to. */
    @Test
    void whatWasHeldBeforeGoesWithIt() {
        var project = shown(project(round("r1"), round("r2"), round("r3")), "r2", "2026-01-01", "r3", "2026-11-27");
        assertThat(Keeping.THREE_MONTHS.over(project, TODAY)).containsOnly("r1", "r2");
    }

    @Test
    void nothingIsErasedWhilePeopleVote() {
        var open = RoundBuilder.builder(round("r2")).state(RoundState.OPEN).build();
        var project = shown(project(round("r1"), open), "r1", "2020-01-01");
        assertThat(Keeping.ONE_MONTH.over(project, TODAY)).isEmpty();
        assertThat(Keeping.ONE_MONTH.beginning(project, TODAY)).isEmpty();
    }

    @Test
    void whatItCameToStaysAndTheRestIsAsItWas() {
        var project = shown(project(round("r1"), round("r2")), "r1", "2026-01-01", "r2", "2026-11-27");
        var all = new ErasureChange.RoundsErased(Keeping.ONE_YEAR.over(project, TODAY.plusYears(1))).erased(project);
        assertThat(all.risksOrEmpty().rounds()).isEmpty();
        assertThat(all.risksOrEmpty().items().getFirst().likelihood()).isEqualTo(4);
        assertThat(all.keptOrNothing().shown()).isEmpty();
        var some = new ErasureChange.RoundsErased(Keeping.ONE_MONTH.over(project, TODAY)).erased(project);
        assertThat(some.risksOrEmpty().rounds()).extracting(Round::id).containsExactly("r2");
        assertThat(some.risksOrEmpty().items()).isEqualTo(project.risksOrEmpty().items());
        assertThat(some.keptOrNothing().shown()).extracting(Shown::round).containsExactly("r2");
        assertThat(RiskResults.of(some.risksOrEmpty(), risk(some)))
                .isEqualTo(RiskResults.of(project.risksOrEmpty(), risk(project)));
    }

    @Test
    void theDayIsNotedWhenARoundIsShown() throws Exception {
        var open = RoundBuilder.builder(round("r1")).state(RoundState.OPEN).build();
        var closed = new RoundChange.RoundMoved("r1", RoundState.CLOSED, TODAY).applied(project(open));
        assertThat(closed.keptOrNothing().shown()).isEmpty();
        var after = new RoundChange.RoundMoved("r1", RoundState.REVEALED, TODAY).applied(closed);
        assertThat(after.keptOrNothing().shown()).containsExactly(new Shown("r1", TODAY));
    }

    private static Risk risk(Project project) {
        return project.risksOrEmpty().items().getFirst();
    }

    private static Project project(Round... rounds) {
        var risk = RiskBuilder.builder().id("R1").threat("Hot").build();
        return Project.empty("P", Language.SV)
                .withRisks(new Risks(null, List.of(risk), Stream.of(rounds).toList()));
    }

    private static Project shown(Project project, String... days) {
        var shown = new java.util.ArrayList<Shown>();
        for (int i = 0; i < days.length; i += 2) shown.add(new Shown(days[i], LocalDate.parse(days[i + 1])));
        return project.withKept(Kept.NOTHING.withShown(shown));
    }

    private static Round round(String id) {
        return RoundBuilder.builder()
                .id(id)
                .secrecy(Secrecy.SECRET)
                .state(RoundState.REVEALED)
                .risks(List.of("R1"))
                .seats(5)
                .tallies(List.of(new Tally("R1", 4, 5, 5)))
                .build();
    }
}
