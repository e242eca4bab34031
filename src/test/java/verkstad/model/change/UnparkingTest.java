package verkstad.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Parked;
import verkstad.model.futures.Phase;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStepBuilder;

/** What comes back from the parking lot, and what grows out of a headline. */
class UnparkingTest {
    private static final Project START = Samples.in(Language.SV);
    private static final List<Parked> LOT = List.of(
            new Parked("Köp ett system", Phase.CRITIQUE),
            new Parked("Går aldrig", Phase.FANTASY),
            new Parked("Går aldrig", Phase.FANTASY));

    /** Whatever becomes of each thought, in any order: it is in one place, and undo brings all of it back. */
    @Property(tries = 200)
    void aThoughtIsNeverLostAndUndoTakesItBack(@ForAll @Size(min = 1, max = 3) List<@IntRange(max = 2) Integer> ways)
            throws Problem.Refused {
        var now = with(LOT);
        for (int i = 0; i < ways.size(); i++) {
            var thought = futures(now).parked().getFirst();
            var change = change(now, ways.get(i), thought);
            var outcome = change.outcome(now);
            assertThat(places(outcome.after(), thought.text())).isEqualTo(places(now, thought.text()));
            assertThat(futures(outcome.after()).parked()).hasSize(LOT.size() - i - 1);
            assertThat(outcome.inverse().orElseThrow().applied(outcome.after()).withRisks(now.risks()))
                    .isEqualTo(now);
            now = outcome.after();
        }
    }

    @Example
    void whatIsDismissedLeavesTheLotAndComesBackByUndo() throws Problem.Refused {
        var now = with(LOT);
        var outcome = Unparking.dismissed(now, "f1", LOT.get(1)).outcome(now);
        assertThat(futures(outcome.after()).parked()).containsExactly(LOT.get(0), LOT.get(2));
        assertThat(outcome.inverse().orElseThrow().applied(outcome.after())).isEqualTo(now);
    }

    @Example
    void whatIsNoLongerParkedBecomesNothing() {
        var gone = new Parked("Borta", Phase.FANTASY);
        assertThat(Unparking.asStep(START, "f1", gone)).isEqualTo(Together.NOTHING);
        assertThat(Unparking.asRisk(START, "f9", gone)).isEqualTo(Together.NOTHING);
        assertThat(Unparking.asAction(with(LOT), "f1", LOT.getFirst(), "s99")).isEqualTo(Together.NOTHING);
    }

    /** A headline without an id gets one that nothing else has, once. */
    @Example
    void whatGrowsOutOfAHeadlineNamesIt() throws Problem.Refused {
        var nameless = START.withFutures(Lists.worked(
                START.futures(), 0, f -> f.withHeadlines(Lists.worked(f.headlines(), 0, h -> h.withId(null)))));
        var factor = RoadStepBuilder.builder()
                .text("Alla hjälptes åt")
                .kind(RoadKind.SUCCESS_FACTOR)
                .build();
        var after = Growing.added(nameless, "f1", 0, List.of(factor, factor))
                .outcome(nameless)
                .after();
        var id = futures(after).headlines().getFirst().id();
        assertThat(id).isNotNull();
        assertThat(Named.in(nameless).origins()).doesNotContain(id);
        assertThat(futures(after).road().reversed().subList(0, 2)).allMatch(step -> id.equals(step.from()));
        var again =
                Growing.added(after, "f1", 0, List.of(factor)).outcome(after).after();
        assertThat(futures(again).headlines()).isEqualTo(futures(after).headlines());
        var none =
                Growing.added(START, "f1", -1, List.of(factor)).outcome(START).after();
        assertThat(futures(none).road().getLast()).isEqualTo(factor);
    }

    private static Change change(Project now, int way, Parked thought) {
        return switch (way) {
            case 0 -> Unparking.asStep(now, "f1", thought);
            case 1 -> Unparking.asAction(now, "f1", thought, "s2");
            default -> Unparking.asRisk(now, "f1", thought);
        };
    }

    /** In how many places of the project these words stand. */
    private static long places(Project project, String words) {
        return futures(project).parked().stream()
                        .filter(p -> p.text().equals(words))
                        .count()
                + futures(project).road().stream()
                        .filter(s -> s.text().equals(words))
                        .count()
                + project.session("s2").actions().stream()
                        .filter(a -> a.what().equals(words))
                        .count()
                + project.risksOrEmpty().items().stream()
                        .filter(r -> r.threat().equals(words))
                        .count();
    }

    private static Project with(List<Parked> parked) {
        return START.withFutures(Lists.worked(START.futures(), 0, f -> f.withParked(parked)));
    }

    private static FuturesWorkshop futures(Project project) {
        return project.futuresWorkshop("f1").orElseThrow();
    }
}
