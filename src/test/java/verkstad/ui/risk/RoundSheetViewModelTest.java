package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Project;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.ui.risk.RoundSheetViewModel.Choice;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** What is settled before the first vote. */
class RoundSheetViewModelTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private RoundSheetViewModel sheet;

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void allNewOrChosenRisksAreVotedOn() {
        open(oneRisksRoundShown());
        assertThat(chosen()).containsExactly("R1", "R2", "R3");
        sheet.chooseNew();
        assertThat(chosen()).containsExactly("R2", "R3");
        sheet.chooseNone();
        assertThat(sheet.ready().get()).isFalse();
        sheet.risks().getLast().chosen().set(true);
        assertThat(start().risks()).containsExactly("R3");
    }

    @Test
    void theFacilitatorTakesPartOnlyIfChosen() {
        var project = RiskSample.project(2);
        var leads = project.people().get(1).name();
        open(project.withSessions(List.of(project.sessions().getFirst().withFacilitator(leads))));
        assertThat(start().voters()).containsExactly("p1", "p3", "p4", "p5");
        sheet.voters().get(1).chosen().set(true);
        assertThat(sheet.estimate().get().voters()).isEqualTo(5);
    }

    @Test
    void seatsMayVoteInThePlaceOfTheirNamesAndAreSecret() {
        open(RiskSample.project(2));
        sheet.secret().set(false);
        sheet.unnamed().set(true);
        sheet.seats().set(11);
        var round = start();
        assertThat(round.voters()).isEmpty();
        assertThat(round.seatCount()).isEqualTo(11);
        assertThat(round.secrecy()).isEqualTo(Secrecy.SECRET);
    }

    @Test
    void aResidualRoundIsAboutTheRisksThatHaveMeasures() {
        open(RiskSample.project(7));
        sheet.residual().set(true);
        assertThat(chosen()).containsExactly("R3", "R6");
        assertThat(start().isResidual()).isTrue();
    }

    @Test
    void theTimeIsHeldAgainstTheAgendas() {
        open(RoundGalleryTest.planned(oneRisksRoundShown(), 4));
        sheet.secondsPerHandOver().set(0);
        sheet.secondsPerRisk().set(20);
        assertThat(sheet.estimate().get()).satisfies(e -> {
            assertThat(e.minutes()).as("5 voters, 3 risks, 20 seconds").isEqualTo(5);
            assertThat(e.isTooLong()).isTrue();
            assertThat(e.within()).isEqualTo(2);
            assertThat(e.freshMinutes()).isEqualTo(4);
            assertThat(e.offersFresh()).isTrue();
        });
        sheet.chooseNew();
        assertThat(sheet.estimate().get().isTooLong()).isFalse();
    }

    @Test
    void theSameAreAskedAgainInTheSameWayAboutWhatLeftThemApart() {
        var project = RiskSample.withRound(
                RiskSample.project(3),
                RoundState.REVEALED,
                Secrecy.NAMED,
                new int[][] {{2, 2}, {3, 3}, {1, 2}},
                new int[][] {{2, 3}, {3, 3}, {4, 2}},
                new int[][] {{3, 2}, {3, 3}, {1, 2}});
        workspace = SessionSample.workspace(folder, project);
        sheet = new RoundSheetViewModel(workspace, "s1", "o1");
        assertThat(chosen()).containsExactly("R3");
        assertThat(sheet.isDiffering(sheet.risks().getLast().of())).isTrue();
        var again = start();
        assertThat(again.secrecy()).isEqualTo(Secrecy.NAMED);
        assertThat(again.voters()).containsExactly("p1", "p2", "p3", "p4", "p5");
    }

    @Test
    void whereNothingDiffersTheSameRisksAreVotedOnAgain() {
        workspace = SessionSample.workspace(folder, oneRisksRoundShown());
        sheet = new RoundSheetViewModel(workspace, "s1", "o1");
        assertThat(sheet.isApart()).isFalse();
        assertThat(chosen()).containsExactly("R1");
    }

    @Test
    void whereTimeIsShortHandsChooseWhatIsVotedOnAndTheMinutesSaySo() {
        open(RoundGalleryTest.planned(RiskSample.project(6), 4));
        assertThat(sheet.estimate().get().within()).isEqualTo(2);
        assertThat(sheet.estimate().get().offersCutOff()).isTrue();
        sheet.chooseMost();
        assertThat(chosen()).as("no hands counted yet").hasSize(6);
        sheet.cutOff().hands("R5").set(9);
        sheet.cutOff().hands("R2").set(4);
        sheet.cutOff().hands("R4").set(4);
        sheet.chooseMost();
        assertThat(start().risks()).containsExactly("R2", "R5");
        var item = workspace.project().get().session("s1").agenda().getFirst();
        assertThat(item.notes()).contains("R5 9, R2 4, R4 4");
    }

    @Test
    void whereThereIsNoTimeForAnyRiskHandsChooseOne() {
        open(RoundGalleryTest.planned(RiskSample.project(6), 1));
        assertThat(sheet.estimate().get().within()).isZero();
        assertThat(sheet.estimate().get().offersCutOff()).isTrue();
        sheet.cutOff().hands("R4").set(2);
        sheet.cutOff().hands("R5").set(3);
        sheet.chooseMost();
        assertThat(chosen()).containsExactly("R5");
        assertThat(sheet.estimate().get().offersCutOff())
                .as("nothing left to choose among")
                .isFalse();
    }

    @Test
    void withoutTimeOnTheAgendaNothingIsTooLong() {
        var project = RiskSample.project(20);
        open(project.withSessions(List.of(project.sessions().getFirst().withAgenda(List.of()))));
        sheet.secondsPerRisk().set(600);
        assertThat(sheet.estimate().get().isTooLong()).isFalse();
    }

    private static Project oneRisksRoundShown() {
        var project =
                RiskSample.withRound(RiskSample.project(3), RoundState.REVEALED, Secrecy.SECRET, new int[][] {{2, 2}});
        var register = project.risksOrEmpty();
        var round = register.rounds().getFirst();
        return project.withRisks(register.withRounds(List.of(round.withRisks(List.of("R1"))
                .withTallies(round.tallies().stream()
                        .filter(t -> t.risk().equals("R1"))
                        .toList()))));
    }

    private void open(Project project) {
        workspace = SessionSample.workspace(folder, project);
        sheet = new RoundSheetViewModel(workspace, "s1", null);
    }

    private List<String> chosen() {
        return sheet.risks().stream()
                .filter(c -> c.chosen().get())
                .map(Choice::of)
                .map(r -> r.id())
                .toList();
    }

    private Round start() {
        sheet.start(id -> {});
        return workspace.project().get().risksOrEmpty().rounds().getLast();
    }
}
