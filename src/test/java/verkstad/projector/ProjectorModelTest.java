package verkstad.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import verkstad.model.Project;
import verkstad.model.risk.Movement;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.ui.risk.RiskSample;

/** What everybody may see, and that nothing else gets there. */
class ProjectorModelTest {
    private static final List<Show> EVERYTHING = List.of(
            new Show.Curtain(),
            new Show.Cover("s1"),
            new Show.Agenda("s1"),
            new Show.Item("s1", "a1"),
            new Show.Goals(-1),
            new Show.Register(true, null),
            new Show.Voting("o1"),
            new Show.Reveal("o1"),
            new Show.Results("o1", 0),
            new Show.Distributions("o1", 0),
            new Show.Spotlight("o1", 0),
            new Show.Comparison("o1", 0));

    /** Whoever votes what in a round that is not revealed: no slide can tell. */
    @Property(tries = 200)
    void noSlideTellsOneVoteFromAnotherBeforeTheReveal(
            @ForAll("ballots") List<int[][]> some,
            @ForAll("ballots") List<int[][]> others,
            @ForAll Secrecy secrecy,
            @ForAll boolean closed) {
        var state = closed ? RoundState.CLOSED : RoundState.OPEN;
        var one = voted(some, secrecy, state);
        var other = voted(others, secrecy, state);
        for (var show : EVERYTHING) {
            assertThat(ProjectorModel.slide(one, show)).isEqualTo(ProjectorModel.slide(other, show));
        }
    }

    @Test
    void aRoundUnderWayShowsHowManyHaveVotedAndNoResult() {
        var project = voted(List.of(new int[][] {{5, 5}}, new int[][] {{4, 4}}), Secrecy.SECRET, RoundState.OPEN);
        assertThat(ProjectorModel.slide(project, new Show.Voting("o1"))).isEqualTo(new Slide.Voting(2, 5));
        assertThat(ProjectorModel.slide(project, new Show.Reveal("o1"))).isEqualTo(new Slide.Curtain());
    }

    @Test
    void aRevealedRoundShowsItsResult() {
        var project = voted(List.of(new int[][] {{5, 1}}, new int[][] {{1, 4}}), Secrecy.NAMED, RoundState.REVEALED);
        var reveal = (RoundSlide.Reveal) ProjectorModel.slide(project, new Show.Reveal("o1"));
        assertThat(reveal.head().voted()).isEqualTo(2);
        assertThat(reveal.risks()).hasSize(3);
        var first = reveal.risks().getFirst();
        assertThat(first.row().score()).isEqualByComparingTo("20");
        assertThat(first.spread().highestSlip()).isEqualTo(5);
        assertThat(first.isNobodysOwn()).isTrue();
        assertThat(first.spread().likelihood().median()).isEqualByComparingTo("3");
    }

    @Test
    void ofFewSecretVotesNothingIsShownButTheHighestAndTheRange() {
        var some = List.of(new int[][] {{5, 1}}, new int[][] {{1, 4}}, new int[][] {{2, 2}});
        var others = List.of(new int[][] {{5, 4}}, new int[][] {{5, 1}}, new int[][] {{1, 4}});
        for (var show : EVERYTHING) {
            assertThat(ProjectorModel.slide(voted(some, Secrecy.SECRET, RoundState.REVEALED), show))
                    .isEqualTo(ProjectorModel.slide(voted(others, Secrecy.SECRET, RoundState.REVEALED), show));
        }
    }

    @Test
    void whatIsUnansweredIsShownOnlyWhereTheFacilitatorWishes() {
        var project = voted(List.<int[][]>of(new int[][] {{5, 5}, {4, 4}, {1, 1}}), Secrecy.NAMED, RoundState.REVEALED);
        assertThat(waiting(project, true)).isEqualTo(2);
        assertThat(waiting(project, false)).isNull();
        assertThat(waiting(project.withRisks(null), true)).isNull();
    }

    @Test
    void theChosenRiskIsInViewWhereItIsOpen() {
        var project = RiskSample.project(40);
        assertThat(focus(project, "R37")).isEqualTo(36);
        assertThat(focus(project, "R99")).isEqualTo(-1);
        assertThat(focus(project, null)).isEqualTo(-1);
    }

    private static int focus(Project project, String chosen) {
        return ((Slide.Register) ProjectorModel.slide(project, new Show.Register(false, chosen))).focus();
    }

    private static Integer waiting(Project project, boolean wished) {
        return ((Slide.Register) ProjectorModel.slide(project, new Show.Register(wished, null))).waiting();
    }

    @Test
    void theSpotlightBeginsWhereTheRoomIsMostApart() {
        var project = voted(
                List.of(
                        new int[][] {{3, 3}, {1, 3}, {2, 2}},
                        new int[][] {{3, 3}, {5, 3}, {2, 3}},
                        new int[][] {{3, 3}, {1, 3}, {2, 3}},
                        new int[][] {{3, 3}, {5, 3}, {2, 3}}),
                Secrecy.SECRET,
                RoundState.REVEALED);
        assertThat(List.of(0, 1, 2, 9))
                .map(place -> (RoundSlide.Spotlight) ProjectorModel.slide(project, new Show.Spotlight("o1", place)))
                .map(s -> s.risk().row().id())
                .containsExactly("R2", "R3", "R1", "R1");
    }

    @Test
    void twoRoundsStandBesideEachOther() {
        var apart = List.of(new int[][] {{1, 1}}, new int[][] {{5, 5}}, new int[][] {{1, 1}}, new int[][] {{5, 5}});
        var close = RiskSample.withRound(
                voted(apart, Secrecy.SECRET, RoundState.REVEALED),
                RoundState.REVEALED,
                Secrecy.SECRET,
                new int[][] {{3, 3}},
                new int[][] {{3, 4}},
                new int[][] {{3, 3}},
                new int[][] {{3, 3}});
        assertThat(ProjectorModel.slide(close, new Show.Comparison("o1", 0))).isEqualTo(new Slide.Curtain());
        var both = (RoundSlide.Comparison) ProjectorModel.slide(close, new Show.Comparison("o2", 0));
        assertThat(both.before()).isEqualTo(1);
        assertThat(both.risks()).extracting(RoundSlide.Compared::movement).containsOnly(Movement.MOVED_TOGETHER);
    }

    @Test
    void whatIsNotThereIsTheCurtain() {
        var project = RiskSample.project(1);
        for (var show : List.of(
                new Show.Cover("s9"),
                new Show.Item("s1", "a99"),
                new Show.Cards("b9"),
                new Show.OneBill("f9", 0),
                new Show.Wall("f9"),
                new Show.Voting("o9"))) {
            assertThat(ProjectorModel.slide(project, show)).isEqualTo(new Slide.Curtain());
        }
    }

    /** Notes, discussion, decisions and actions are the facilitator's until they are handed out. */
    @Test
    void anItemIsShownWithoutItsNotes() {
        var slide = ProjectorModel.slide(RiskSample.project(0), new Show.Item("s1", "a1"));
        assertThat(slide.toString()).contains("Statusrapport").doesNotContain("föredrar", "förskjutning");
    }

    @Provide
    Arbitrary<List<int[][]>> ballots() {
        var score = Arbitraries.integers().between(1, 5);
        return score.list()
                .ofSize(6)
                .map(s -> new int[][] {{s.get(0), s.get(1)}, {s.get(2), s.get(3)}, {s.get(4), s.get(5)}})
                .list()
                .ofSize(3);
    }

    private static Project voted(List<int[][]> ballots, Secrecy secrecy, RoundState state) {
        return RiskSample.withRound(
                RiskSample.project(3), state, secrecy, new ArrayList<>(ballots).toArray(int[][][]::new));
    }
}
