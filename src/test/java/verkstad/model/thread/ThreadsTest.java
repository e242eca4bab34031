package verkstad.model.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.Projects;
import verkstad.model.change.Answered;
import verkstad.model.change.Change;
import verkstad.model.change.Fate;
import verkstad.model.change.FuturesChange.FuturesWorkshopEdited;
import verkstad.model.change.FuturesChange.FuturesWorkshopRemoved;
import verkstad.model.change.LooseEnds;
import verkstad.model.change.RiskChange.RiskRemoved;
import verkstad.model.change.ThreadChange.Grown;
import verkstad.model.change.ThreadChange.Tied;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.futures.HeadlineBuilder;

/** Every link is found from both its ends, and nothing that is removed leaves a link to nothing. */
class ThreadsTest {
    @Provide
    Arbitrary<Project> projects() {
        return Projects.projects();
    }

    @Property(tries = 100)
    void everyLinkIsFoundFromBothEnds(@ForAll("projects") Project project) {
        var threads = Threads.of(project);
        for (var knot : threads.knots()) {
            assertThat(threads.at(knot.spot())).contains(knot);
            assertThat(threads.origin(knot).isPresent()).isEqualTo(knot.from() != null);
            threads.origin(knot)
                    .ifPresent(origin -> assertThat(threads.grown(origin)).contains(knot));
            for (var grown : threads.grown(knot))
                assertThat(threads.origin(grown)).contains(knot);
            for (var above : threads.up(knot))
                assertThat(threads.down(above)).anyMatch(b -> b.knot().equals(knot));
            for (var branch : threads.down(knot))
                assertThat(threads.up(branch.knot())).contains(knot);
        }
    }

    @Property(tries = 40)
    void removingNeverLeavesALinkToNothing(@ForAll("projects") Project before, @ForAll Fate fate)
            throws Problem.Refused {
        var removals = new ArrayList<Change>();
        before.futures().forEach(f -> removals.add(new FuturesWorkshopRemoved(f.id())));
        before.futures().stream()
                .filter(f -> !f.headlines().isEmpty())
                .forEach(f -> removals.add(new FuturesWorkshopEdited(
                        f.withHeadlines(f.headlines().subList(1, f.headlines().size())))));
        before.risksOrEmpty().items().forEach(r -> removals.add(new RiskRemoved(r.id())));
        for (var removal : removals) {
            var possible = possible(removal, before);
            if (!possible) continue;
            var asked = LooseEnds.of(removal, before);
            var outcome = new Answered(removal, fate).outcome(before);
            var threads = Threads.of(outcome.after());
            assertThat(threads.knots())
                    .filteredOn(k -> k.from() != null)
                    .allMatch(k -> threads.origin(k).isPresent());
            long links = links(before);
            long lost = links - links(outcome.after());
            if (asked.isEmpty())
                assertThat(new Answered(removal, Fate.CLEARED).outcome(before).after())
                        .isEqualTo(outcome.after());
            else
                assertThat(lost)
                        .isGreaterThanOrEqualTo(
                                fate == Fate.LIFTED && asked.get().above().isPresent() ? 0 : 1);
            assertThat(outcome.inverse().orElseThrow().outcome(outcome.after()).after())
                    .isEqualTo(before);
        }
    }

    @Property(tries = 60)
    void aThingIsTiedWhereItMayBeAndIsFoundThere(@ForAll("projects") Project project, @ForAll Random random)
            throws Problem.Refused {
        var threads = Threads.of(project);
        var origins = threads.knots().stream()
                .filter(origin -> origin.id() == null || !Tying.isAmbiguous(project, origin.id()))
                .toList();
        var ties = threads.knots().stream()
                .flatMap(knot -> origins.stream()
                        .filter(origin -> threads.mayGrow(knot, origin))
                        .map(origin -> Map.entry(knot, origin)))
                .toList();
        Assume.that(!ties.isEmpty());
        var tie = ties.get(random.nextInt(ties.size()));
        var knot = tie.getKey();
        var origin = tie.getValue();
        var after =
                Threads.of(new Tied(knot.spot(), origin.spot()).outcome(project).after());
        assertThat(after.origin(after.at(knot.spot()).orElseThrow()).map(Knot::spot))
                .contains(origin.spot());
        assertThat(after.up(after.at(knot.spot()).orElseThrow()))
                .doesNotContain(after.at(knot.spot()).orElseThrow());
    }

    @Example
    void aHeadlineLeadsToAStepAStepToARiskAndTheStepsRemovalLiftsTheRisk() throws Problem.Refused {
        var headline = new Spot(Kind.HEADLINE, "f1", 0);
        var step = new Spot(Kind.STEP, "f1", 0);
        var project = project();
        project = new Grown(headline, Kind.STEP, "f1", "Alla skolor är med")
                .outcome(project)
                .after();
        project = new Grown(step, Kind.RISK, null, "Skolorna drar sig ur")
                .outcome(project)
                .after();
        project = new Grown(step, Kind.GOAL, null, "Rektorer").outcome(project).after();
        var threads = Threads.of(project);
        var risk = threads.named(Kind.RISK, "R1").orElseThrow();
        assertThat(threads.up(risk)).extracting(Knot::words).containsExactly("Alla skolor är med", "Folket jublar");
        assertThat(threads.down(threads.at(headline).orElseThrow()))
                .extracting(b -> b.depth() + " " + b.knot().words())
                .containsExactly("1 Alla skolor är med", "2 Rektorer", "2 Skolorna drar sig ur");

        var workshop = project.futures().getFirst();
        var removal = new FuturesWorkshopEdited(workshop.withRoad(List.of()));
        var asked = LooseEnds.of(removal, project).orElseThrow();
        assertThat(asked.gone().words()).isEqualTo("Alla skolor är med");
        assertThat(asked.above().map(Knot::words)).contains("Folket jublar");
        assertThat(asked.loose()).hasSize(2);
        var lifted =
                Threads.of(new Answered(removal, Fate.LIFTED).outcome(project).after());
        assertThat(lifted.grown(lifted.at(headline).orElseThrow())).hasSize(2);
        var cleared =
                Threads.of(new Answered(removal, Fate.CLEARED).outcome(project).after());
        assertThat(cleared.grown(cleared.at(headline).orElseThrow())).isEmpty();
    }

    @Example
    void nothingGrowsOutOfItself() throws Problem.Refused {
        var headline = new Spot(Kind.HEADLINE, "f1", 0);
        var one = new Spot(Kind.STEP, "f1", 0);
        var two = new Spot(Kind.STEP, "f1", 1);
        var project =
                new Grown(headline, Kind.STEP, "f1", "Ett").outcome(project()).after();
        var grown = new Grown(one, Kind.STEP, "f1", "Två").outcome(project).after();
        assertThatThrownBy(() -> new Tied(one, two).outcome(grown)).hasMessageContaining("thread-circle");
        assertThatThrownBy(() -> new Tied(one, one).outcome(grown)).hasMessageContaining("thread-circle");
        assertThat(Threads.of(new Tied(two, null).outcome(grown).after())
                        .at(two)
                        .orElseThrow()
                        .from())
                .isNull();
    }

    private static Project project() {
        FuturesWorkshop workshop = FuturesWorkshopBuilder.builder()
                .id("f1")
                .scenario("Året är 2031")
                .headlines(List.of(
                        HeadlineBuilder.builder().headline("Folket jublar").build()))
                .build();
        return Project.empty("P", Language.SV).withFutures(List.of(workshop));
    }

    private static long links(Project project) {
        return Threads.of(project).knots().stream()
                .filter(k -> k.from() != null)
                .count();
    }

    private static boolean possible(Change change, Project before) {
        try {
            change.applied(before);
            return true;
        } catch (Problem.Refused refused) {
            return false;
        }
    }
}
