package verkstad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import verkstad.model.change.PeopleChange;
import verkstad.model.change.RoundChange;
import verkstad.model.change.RoundChange.RoundStarted;
import verkstad.model.people.Person;
import verkstad.model.risk.Collected;
import verkstad.model.risk.Pace;
import verkstad.model.risk.Polling;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Tally;

/** Who votes, and votes from paper, as long as nobody has seen the result. */
class PollingTest {
    @Test
    void whoComesLateMayVoteAndWhoLeavesIsStruckFromTheCount() throws Exception {
        var late = Polling.withVoter(named(), "p4");
        assertThat(late.seatCount()).isEqualTo(4);
        assertThat(late.handedOver("p4", slips(1, 1)).votes()).isEqualTo(1);
        assertThat(Polling.withoutVoter(late, "p1").voters()).containsExactly("p2", "p3", "p4");
    }

    @Test
    void whoHasVotedStaysAndSoDoesTheLast() throws Exception {
        var voted = named().handedOver("p1", slips(2, 2));
        refused("problem.voter-voted", () -> Polling.withoutVoter(voted, "p1"));
        refused("problem.voter-there", () -> Polling.withVoter(voted, "p1"));
        refused("problem.voter", () -> Polling.withoutVoter(voted, "p9"));
        var one = Polling.withoutVoter(Polling.withoutVoter(named(), "p1"), "p2");
        refused("problem.voter-last", () -> Polling.withoutVoter(one, "p3"));
    }

    @Test
    void seatsBecomeMoreOrFewerButNeverFewerThanVotes() throws Exception {
        var voted = seats(3).handedOver(null, slips(4, 4)).handedOver(null, slips(1, 2));
        assertThat(Polling.withSeats(voted, 9).seatCount()).isEqualTo(9);
        assertThat(Polling.withSeats(voted, 2).seatCount()).isEqualTo(2);
        refused("problem.seats-few", () -> Polling.withSeats(voted, 1));
        refused("problem.seats-few", () -> Polling.withSeats(seats(3), 0));
        refused("problem.seats-named", () -> Polling.withSeats(named(), 4));
        refused("problem.seats-unnamed", () -> Polling.withVoter(voted, "p4"));
    }

    @Test
    void paperAndLaptopAreCountedTogether() throws Exception {
        var round = seats(5).handedOver(null, slips(4, 3));
        assertThat(round.collected()).containsExactly(Collected.LAPTOP);
        var mixed = Polling.withTallies(round, "R1", List.of(new Tally("R1", 4, 3, 2), new Tally("R1", null, null, 1)));
        assertThat(mixed.tallies()).contains(new Tally("R1", 4, 3, 3), new Tally("R1", null, null, 1));
        assertThat(mixed.votes()).isEqualTo(4);
        assertThat(mixed.collected()).containsExactly(Collected.LAPTOP, Collected.PAPER);
        assertThat(Polling.withTallies(seats(2), "R1", List.of(new Tally("R1", 1, 1, 2)))
                        .collected())
                .containsExactly(Collected.PAPER);
    }

    /** Three hands for a likelihood of 2 and four for an impact of 3 are four people, not seven. */
    @Test
    void handsCountedOneAxisAtATimeAreCountedOnce() throws Exception {
        var hands = List.of(new Tally("R1", 2, null, 3), new Tally("R1", null, 3, 4));
        assertThat(Polling.withTallies(seats(4), "R1", hands).votes()).isEqualTo(4);
        refused("problem.seats-few", () -> Polling.withTallies(seats(3), "R1", hands));
    }

    @Test
    void votesNeverBecomeMoreThanThoseWhoMayVote() throws Exception {
        var full = Polling.withTallies(named(), "R2", List.of(new Tally("R2", 1, 1, 3)));
        refused("problem.voter", () -> full.handedOver("p1", slips(1, 1)));
        refused("problem.seats-few", () -> Polling.withoutVoter(full, "p1"));
        assertThat(Polling.withVoter(full, "p4").handedOver("p1", slips(1, 1)).votes())
                .isEqualTo(4);
    }

    @Test
    void whatIsNoVoteOnTheRoundsRisksIsNotCounted() {
        refused("problem.tally-empty", () -> Polling.withTallies(seats(3), "R1", List.of()));
        refused("problem.tally-empty", () -> Polling.withTallies(seats(3), "R9", List.of(new Tally("R9", 1, 1, 1))));
        refused("problem.tally-empty", () -> Polling.withTallies(seats(3), "R1", List.of(new Tally("R2", 1, 1, 1))));
    }

    @Test
    void nothingIsChangedOnceTheRoundIsShown() {
        var shown = named().withState(RoundState.REVEALED);
        refused("problem.round-revealed", () -> Polling.withVoter(shown, "p4"));
        refused("problem.round-revealed", () -> Polling.withoutVoter(shown, "p1"));
        refused("problem.round-revealed", () -> Polling.withSeats(shown, 9));
        refused("problem.round-revealed", () -> Polling.withTallies(shown, "R1", List.of(new Tally("R1", 1, 1, 1))));
    }

    @Test
    void noChangeOfARoundCanBeTakenBackAndNoOtherKeepsItsVotes() throws Exception {
        var project = new RoundStarted(seats(3)).applied(project());
        for (var change : List.of(
                new RoundChange.SeatsSet("o1", 5),
                new RoundChange.VotesTallied("o1", "R1", List.of(new Tally("R1", 5, 5, 1))))) {
            var outcome = change.outcome(project);
            assertThat(outcome.inverse()).isEmpty();
            project = outcome.after();
        }
        var undo = new PeopleChange.PersonRemoved("p2")
                .outcome(present(project))
                .inverse()
                .orElseThrow();
        assertThat(undo.toString()).doesNotContain("Tally[");
        assertThat(undo.applied(project).risksOrEmpty().rounds())
                .isEqualTo(project.risksOrEmpty().rounds());
    }

    @Test
    void onlyPeopleOfTheProjectCanBeAdded() throws Exception {
        var project = new RoundStarted(named()).applied(project());
        refused("problem.voter", () -> new RoundChange.VoterAdded("o1", "p7").applied(project));
        assertThat(new RoundChange.VoterAdded("o1", "p4")
                        .applied(project)
                        .risksOrEmpty()
                        .rounds())
                .first()
                .satisfies(r -> assertThat(r.voters()).endsWith("p4"));
    }

    @Test
    void twelveRisksTakeAPractisedVoterTwoMinutesAndTheLaptopMustGoRound() {
        assertThat(new Pace(10, 0).minutes(12, 1)).isEqualTo(2);
        assertThat(Pace.PRACTISED.minutes(12, 7)).isEqualTo(17);
        assertThat(Pace.PRACTISED.minutes(0, 7)).isZero();
        assertThat(Pace.PRACTISED.minutes(12, 0)).isZero();
        assertThat(new Pace(600, 600).minutes(1000, 1000)).isEqualTo(10_010_000);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Problem.Refused.class, p -> assertThat(p.key()).isEqualTo(key));
    }

    private static List<Slip> slips(int likelihood, int impact) {
        return List.of(new Slip("R1", likelihood, impact), new Slip("R2", likelihood, impact));
    }

    private static Round named() {
        return open().withVoters(List.of("p1", "p2", "p3"));
    }

    private static Round seats(int seats) {
        return open().withSeats(seats);
    }

    private static Round open() {
        return RoundBuilder.builder()
                .id("o1")
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(List.of("R1", "R2"))
                .build();
    }

    private static Project project() {
        var people = List.of("p1", "p2", "p3", "p4").stream()
                .map(id -> new Person(id, id, null, null))
                .toList();
        var risks = List.of("R1", "R2").stream()
                .map(id -> RiskBuilder.builder().id(id).threat("T").build())
                .toList();
        return Project.empty("P", Language.SV).withPeople(people).withRisks(new Risks(null, risks, List.of()));
    }

    /** The second is on a session's list, so that removing her reaches into two parts. */
    private static Project present(Project project) {
        var session = verkstad.model.session.SessionBuilder.builder()
                .id("s1")
                .title("S")
                .present(List.of("p2"))
                .build();
        return project.withSessions(List.of(session));
    }
}
