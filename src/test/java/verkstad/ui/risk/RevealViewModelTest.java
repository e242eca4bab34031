package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.change.RoundChange;
import verkstad.model.risk.Remark;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.projector.RoundSlide;
import verkstad.projector.Show;
import verkstad.ui.risk.RevealViewModel.Way;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** Leading the room through a round, and what is noted on the way. */
class RevealViewModelTest {
    @TempDir
    Path folder;

    @Test
    void theProjectorFollowsEachWayAndPage() {
        try (var model = new RevealViewModel(SessionSample.workspace(folder, RevealSample.twice(10, 6)), "o2")) {
            assertThat(model.show().get()).isEqualTo(new Show.Reveal("o2"));
            model.see(Way.DISTRIBUTIONS);
            model.turn(1);
            model.turn(1);
            assertThat(model.show().get()).isEqualTo(new Show.Distributions("o2", 1));
            model.turn(-1);
            model.turn(-1);
            assertThat(model.show().get()).isEqualTo(new Show.Distributions("o2", 0));
            model.see(Way.COMPARISON);
            assertThat(model.slide().get()).isInstanceOf(RoundSlide.Comparison.class);
        }
    }

    @Test
    void theFirstRoundHasNothingToBeComparedWithNorHasWhatIsLeft() {
        var workspace = SessionSample.workspace(folder, RevealSample.residual(3, 4));
        try (var first = new RevealViewModel(workspace, "o1");
                var left = new RevealViewModel(workspace, "o2")) {
            assertThat(first.isCompared()).isFalse();
            assertThat(left.isCompared()).isFalse();
            first.see(Way.COMPARISON);
            assertThat(first.show().get()).isEqualTo(new Show.Reveal("o1"));
            assertThat(((RoundSlide.Reveal) left.slide().get()).risks())
                    .allSatisfy(r -> assertThat(r.before()).isNotNull());
        }
    }

    @Test
    void reasonsAndFindingsAreNotedOfTheRiskInTheSpotlightAndCanBeUndone() {
        var workspace = SessionSample.workspace(folder, RevealSample.voted(3, 5));
        try (var model = new RevealViewModel(workspace, "o1")) {
            model.noteReason("not in the spotlight");
            assertThat(round(workspace).reasons()).isEmpty();
            model.see(Way.SPOTLIGHT);
            model.turn(1);
            var risk = ((RoundSlide.Spotlight) model.slide().get()).risk().row().id();
            model.noteReason("  It happened last year ");
            model.noteFinding("Whether one is enough");
            assertThat(round(workspace).reasons()).containsExactly(new Remark(risk, "It happened last year"));
            assertThat(((RoundSlide.Spotlight) model.slide().get()).findings())
                    .containsExactly("Whether one is enough");
            workspace.undo();
            assertThat(round(workspace).findings()).isEmpty();
            model.removeReason("It happened last year");
            assertThat(round(workspace).reasons()).isEmpty();
            workspace.undo();
            workspace.undo();
            assertThat(round(workspace).reasons()).isEmpty();
            workspace.redo();
            assertThat(round(workspace).reasons()).hasSize(1);
        }
    }

    /** Before the reveal, words on who thought what would be part of the vote. */
    @Test
    void nothingIsNotedOfARoundThatIsNotRevealed() {
        var open = RiskSample.withRound(RiskSample.project(1), RoundState.OPEN, Secrecy.SECRET, new int[][] {{1, 2}});
        var workspace = SessionSample.workspace(folder, open);
        workspace.apply(new RoundChange.ReasonNoted("o1", new Remark("R1", "Because")));
        assertThat(round(workspace).reasons()).isEmpty();
        assertThat(workspace.refusal().get()).isNotNull();
    }

    private static Round round(Workspace workspace) {
        return workspace.project().get().risksOrEmpty().rounds().getFirst();
    }
}
