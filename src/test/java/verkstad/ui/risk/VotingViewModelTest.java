package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.change.RoundChange.RoundMoved;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Tally;
import verkstad.ui.controls.LaptopStep;
import verkstad.ui.controls.VoteCurtain;
import verkstad.ui.controls.VoterName;
import verkstad.ui.risk.VotingViewModel.Page;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** The vote on the shared laptop: everybody once, nobody read. */
class VotingViewModelTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private VotingViewModel voting;

    @AfterEach
    void close() {
        voting.close();
        workspace.close();
    }

    @Test
    void fiveVotersInTurnLeaveCountsAndNothingElse() {
        open(Secrecy.SECRET);
        for (var voter : List.of("p3", "p1", "p5", "p2", "p4")) vote(voter, 4, 3, 2, 5);
        assertThat(voting.step().get())
                .asInstanceOf(type(LaptopStep.Curtain.class))
                .satisfies(c -> assertThat(c.now().isComplete()).isTrue());
        assertThat(round().ballots()).isEmpty();
        assertThat(round().voted()).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(round().tallies()).containsExactly(new Tally("R1", 4, 3, 5), new Tally("R2", 2, 5, 5));
    }

    @Test
    void aNamedRoundKeepsEachBallot() {
        open(Secrecy.NAMED);
        vote("p2", 1, 1, 5, 5);
        assertThat(round().tallies()).isEmpty();
        assertThat(round().ballots()).singleElement().satisfies(b -> {
            assertThat(b.voter()).isEqualTo("p2");
            assertThat(b.scores()).containsExactly(new Slip("R1", 1, 1), new Slip("R2", 5, 5));
        });
    }

    @Test
    void aBallotThatIsGivenUpHalfWayLeavesNoTrace() {
        open(Secrecy.SECRET);
        var before = workspace.project().get();
        voting.sitDown();
        voting.take("p1");
        voting.score(5);
        voting.score(5);
        voting.next();
        voting.score(4);
        voting.forget();
        assertThat(workspace.project().get()).isSameAs(before);
        assertThat(voting.step().get()).isEqualTo(new LaptopStep.Curtain<>(new VoteCurtain(0, 5, false, null, null)));
        voting.sitDown();
        voting.take("p1");
        assertThat(voting.page()).asInstanceOf(type(Page.Ballot.class)).satisfies(b -> {
            assertThat(b.place()).isZero();
            assertThat(b.likelihood()).isNull();
            assertThat(b.impact()).isNull();
        });
    }

    @Test
    void nobodyVotesTwice() {
        open(Secrecy.SECRET);
        vote("p1", 1, 1, 1, 1);
        voting.sitDown();
        assertThat(voting.step().get()).isInstanceOfSatisfying(LaptopStep.Names.class, names -> {
            var voted = ((LaptopStep.Names<?>) names).names().stream().filter(VoterName::voted);
            assertThat(voted.map(VoterName::id)).containsExactly("p1");
        });
        voting.take("p1");
        assertThat(voting.step().get()).isInstanceOf(LaptopStep.Names.class);
        voting.take("p6");
        assertThat(voting.step().get()).as("who may not vote").isInstanceOf(LaptopStep.Names.class);
        assertThat(round().votes()).isEqualTo(1);
    }

    @Test
    void oneGoesOnOnlyFromWhatIsAnsweredAndHandsOverOnlyFromTheReview() {
        open(Secrecy.SECRET);
        voting.sitDown();
        voting.take("p1");
        voting.next();
        assertThat(at()).isZero();
        voting.score(3);
        voting.next();
        voting.handOver();
        assertThat(at()).isZero();
        voting.score(2);
        voting.next();
        assertThat(at()).isEqualTo(1);
        voting.abstain();
        voting.next();
        assertThat(voting.page()).isInstanceOf(Page.Review.class);
        voting.score(5);
        assertThat(voting.page()).isInstanceOf(Page.Review.class);
        voting.handOver();
        assertThat(round().tallies()).containsExactly(new Tally("R1", 3, 2, 1), new Tally("R2", null, null, 1));
    }

    @Test
    void anAnswerMayBeChangedUntilItIsHandedOver() {
        open(Secrecy.SECRET);
        voting.sitDown();
        voting.take("p1");
        voting.score(1);
        voting.score(1);
        voting.score(5);
        voting.next();
        voting.abstain();
        voting.next();
        voting.change(0);
        voting.likelihood(4);
        voting.next();
        voting.next();
        voting.handOver();
        assertThat(round().tallies()).startsWith(new Tally("R1", 4, 5, 1));
    }

    @Test
    void whatIsTakenBackIsTheLastNumberThenTheRiskBefore() {
        open(Secrecy.SECRET);
        voting.sitDown();
        voting.take("p1");
        voting.score(3);
        voting.score(2);
        voting.next();
        voting.takeBack();
        assertThat(at()).isZero();
        voting.takeBack();
        assertThat(ballot().likelihood()).isEqualTo(3);
        assertThat(ballot().impact()).isNull();
        voting.score(5);
        assertThat(ballot().impact()).as("its turn again").isEqualTo(5);
        voting.takeBack();
        voting.takeBack();
        voting.score(1);
        assertThat(ballot().likelihood()).isEqualTo(1);
    }

    @Test
    void goingBackAndForwardErasesNothingAndANewNumberBeginsWithTheLikelihood() {
        open(Secrecy.SECRET);
        voting.sitDown();
        voting.take("p1");
        for (int score : List.of(3, 2)) voting.score(score);
        assertThat(ballot().next()).isEqualTo(VotingViewModel.Turn.AGAIN);
        voting.next();
        voting.score(4);
        voting.back();
        assertThat(List.of(ballot().likelihood(), ballot().impact())).containsExactly(3, 2);
        assertThat(ballot().next()).isEqualTo(VotingViewModel.Turn.LIKELIHOOD);
        voting.score(5);
        assertThat(List.of(ballot().likelihood(), ballot().impact())).containsExactly(5, 2);
        voting.next();
        assertThat(ballot().likelihood()).isEqualTo(4);
        voting.score(1);
        assertThat(List.of(ballot().likelihood(), ballot().impact())).containsExactly(4, 1);
    }

    @Test
    void unnamedSeatsAreCountedToTheLast() {
        var project = RiskSample.project(2);
        var seats = RiskSample.open("o1", Secrecy.SECRET, List.of("R1", "R2"), List.of())
                .withSeats(2);
        begin(project.withRisks(project.risksOrEmpty().withRounds(List.of(seats))));
        for (int i = 0; i < 2; i++) {
            voting.sitDown();
            fill(2, 2, 3, 3);
        }
        assertThat(voting.step().get()).isEqualTo(new LaptopStep.Curtain<>(new VoteCurtain(2, 2, false, null, null)));
        voting.sitDown();
        assertThat(voting.step().get()).isEqualTo(new LaptopStep.Curtain<>(new VoteCurtain(2, 2, false, null, null)));
        assertThat(round().tallies()).containsExactly(new Tally("R1", 2, 2, 2), new Tally("R2", 3, 3, 2));
    }

    @Test
    void aBallotThatIsRefusedIsNotSaidToBeIn() {
        open(Secrecy.SECRET);
        voting.sitDown();
        voting.take("p1");
        workspace.apply(new RoundMoved("o1", RoundState.CLOSED));
        fill(1, 1, 1, 1);
        assertThat(voting.step().get())
                .asInstanceOf(type(LaptopStep.Curtain.class))
                .satisfies(c -> {
                    assertThat(c.now().voted()).isZero();
                    assertThat(c.now().refused()).isNotNull();
                });
        assertThat(round().votes()).isZero();
        assertThat(workspace.refusal().get()).isNotNull();
    }

    @Test
    void nothingOfAVoteCanBeTakenBack() {
        open(Secrecy.SECRET);
        vote("p1", 5, 5, 5, 5);
        assertThat(workspace.undoable().get()).isFalse();
    }

    private void open(Secrecy secrecy) {
        begin(RiskSample.withRound(RiskSample.project(2), RoundState.OPEN, secrecy));
    }

    private void begin(verkstad.model.Project project) {
        workspace = SessionSample.workspace(folder, project);
        voting = new VotingViewModel(workspace, "o1");
    }

    private void vote(String voter, int... scores) {
        voting.sitDown();
        voting.take(voter);
        fill(scores);
    }

    private void fill(int... scores) {
        for (int i = 0; i < scores.length; i += 2) {
            voting.score(scores[i]);
            voting.score(scores[i + 1]);
            voting.next();
        }
        voting.handOver();
    }

    private Page.Ballot ballot() {
        return (Page.Ballot) voting.page();
    }

    private int at() {
        return ballot().place();
    }

    private Round round() {
        return workspace.project().get().risksOrEmpty().rounds().getFirst();
    }
}
