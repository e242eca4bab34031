package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Project;
import verkstad.model.change.RoundChange.VotesTallied;
import verkstad.model.risk.Collected;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Tally;
import verkstad.ui.risk.RoundDeskViewModel.Voter;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** The facilitator's side of a round under way. */
class RoundDeskViewModelTest {
    @TempDir
    Path folder;

    private final ObservableList<VotesTallied> keyed = FXCollections.observableArrayList();
    private Workspace workspace;
    private RoundDeskViewModel desk;

    @AfterEach
    void close() {
        desk.close();
        workspace.close();
    }

    @Test
    void whoLeavesIsStruckAndWhoComesLateIsAdded() {
        open(RiskSample.withRound(
                RiskSample.project(2), RoundState.OPEN, Secrecy.SECRET, new int[][] {{2, 2}, {3, 3}}));
        assertThat(voters()).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(desk.desk().get().voters().getFirst().mayLeave()).isFalse();
        desk.strike("p5");
        assertThat(desk.desk().get().of()).isEqualTo(4);
        assertThat(desk.desk().get().late())
                .extracting(p -> p.id())
                .as("the present first")
                .containsExactly("p5", "p6");
        desk.add("p6");
        assertThat(voters()).containsExactly("p1", "p2", "p3", "p4", "p6");
        desk.strike("p1");
        assertThat(workspace.refusal().get().key()).isEqualTo("problem.voter-voted");
    }

    @Test
    void seatsBecomeMoreOrFewer() {
        open(seats(3));
        desk.seats(7);
        assertThat(round().seatCount()).isEqualTo(7);
        desk.seats(1);
        assertThat(round().seatCount()).isEqualTo(1);
    }

    @Test
    void raisedHandsAndPairsAreCountedInRiskByRisk() {
        open(seats(9));
        desk.paper().likelihood().get(1).set("3");
        desk.paper().impact().get(2).set(" 4 ");
        desk.paper().pairs().set("43 4,3 51");
        desk.paper().abstained().set("1");
        assertThat(desk.paper().draft().getValue().votes()).isEqualTo(8);
        desk.paper().count();
        assertThat(round().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("R1", 2, null, 3),
                        new Tally("R1", null, 3, 4),
                        new Tally("R1", 4, 3, 2),
                        new Tally("R1", 5, 1, 1),
                        new Tally("R1", null, null, 1));
        assertThat(round().collected()).containsExactly(Collected.PAPER);
        assertThat(desk.paper().risk().get()).isEqualTo("R2");
        assertThat(desk.paper().pairs().get()).isEmpty();
        assertThat(desk.desk().get().risks())
                .extracting(RoundDeskViewModel.Voted::votes)
                .containsExactly(8, 0, 0);
    }

    @Test
    void whatCannotBeReadIsNotCounted() {
        open(seats(9));
        for (var wrong : List.of("4", "46", "4a3b", "09", "431")) {
            desk.paper().pairs().set(wrong);
            assertThat(desk.paper().draft().getValue()).as(wrong).isNull();
            desk.paper().count();
        }
        desk.paper().pairs().set("");
        desk.paper().likelihood().getFirst().set("-1");
        assertThat(desk.paper().draft().getValue()).isNull();
        desk.paper().likelihood().getFirst().set("");
        desk.paper().count();
        assertThat(round().tallies()).isEmpty();
    }

    @Test
    void moreVotesThanSeatsAreRefusedAndStayWritten() {
        open(seats(2));
        desk.paper().pairs().set("11 22 33");
        desk.paper().count();
        assertThat(round().tallies()).isEmpty();
        assertThat(workspace.refusal().get().key()).isEqualTo("problem.seats-few");
        assertThat(desk.paper().pairs().get()).isEqualTo("11 22 33");
        assertThat(desk.paper().risk().get()).isEqualTo("R1");
    }

    @Test
    void whatWasKeyedInWronglyIsPutRightAndNothingTellsThatItWas() {
        var before = RiskSample.withRound(
                RiskSample.project(2), RoundState.OPEN, Secrecy.SECRET, new int[][] {{4, 3}, {3, 3}});
        open(before);
        desk.paper().pairs().set("43 33");
        desk.paper().count();
        desk.paper().correct(keyed.getFirst());
        assertThat(desk.paper().risk().get()).isEqualTo("R1");
        assertThat(desk.paper().pairs().get()).isEqualTo("43 33");
        desk.paper().pairs().set("43 22");
        desk.paper().count();
        assertThat(round().tallies())
                .containsExactly(new Tally("R1", 2, 2, 1), new Tally("R1", 4, 3, 2), new Tally("R2", 3, 3, 1));
        assertThat(desk.paper().corrected().getValue()).isNull();
        desk.paper().remove(keyed.getFirst());
        assertThat(workspace.project().get()).isEqualTo(before);
        assertThat(keyed).isEmpty();
    }

    @Test
    void aRefusedCorrectionLeavesWhatWasKeyedIn() {
        open(seats(2));
        desk.paper().pairs().set("43");
        desk.paper().count();
        desk.paper().correct(keyed.getFirst());
        desk.paper().pairs().set("43 33 22");
        desk.paper().count();
        assertThat(workspace.refusal().get().key()).isEqualTo("problem.seats-few");
        assertThat(round().tallies()).containsExactly(new Tally("R1", 4, 3, 1));
        desk.paper().risk().set("R3");
        assertThat(desk.paper().corrected().getValue()).isNull();
        assertThat(desk.paper().pairs().get()).isEmpty();
    }

    @Test
    void whoeverKnowsThePaperIsToldWhenHeKnowsTheRestToo() {
        open(RiskSample.withRound(
                RiskSample.project(2), RoundState.OPEN, Secrecy.SECRET, new int[][] {{4, 3}, {3, 3}}));
        assertThat(desk.desk().get().told()).isFalse();
        desk.paper().pairs().set("43 33");
        desk.paper().count();
        assertThat(desk.desk().get().told()).isTrue();
    }

    /** Three risks and this many unnamed seats, nobody has voted. */
    static Project seats(int seats) {
        var project = RiskSample.project(3);
        var round = RiskSample.open("o1", Secrecy.SECRET, List.of("R1", "R2", "R3"), List.of())
                .withCollected(List.of())
                .withSeats(seats);
        return project.withRisks(project.risksOrEmpty().withRounds(List.of(round)));
    }

    private void open(Project project) {
        workspace = SessionSample.workspace(folder, project);
        desk = new RoundDeskViewModel(workspace, "o1", keyed);
    }

    private List<String> voters() {
        return desk.desk().get().voters().stream().map(Voter::id).toList();
    }

    private Round round() {
        return workspace.project().get().risksOrEmpty().rounds().getFirst();
    }
}
