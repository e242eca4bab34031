package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.Projects;
import verkstad.model.people.Person;
import verkstad.model.risk.Remark;

/** A step leads from one project to another, over the bytes that a file keeps of it. */
class StepTest {
    private static final Project SAMPLE = Samples.in(Language.SV);

    @Property(tries = 200)
    void itLeadsThereAndBack(@ForAll("unvoted") Project one, @ForAll("unvoted") Project other) throws Exception {
        for (var way : List.of(List.of(one, other), List.of(other, one))) {
            var step = Step.between(way.getFirst(), way.getLast());
            if (one.equals(other)) assertThat(step).isEmpty();
            else
                assertThat(Step.read(step.orElseThrow().bytes()).from(way.getFirst()))
                        .isEqualTo(way.getLast());
        }
    }

    @Provide
    Arbitrary<Project> unvoted() {
        return Projects.projects().map(StepTest::unvoted);
    }

    @Test
    void nothingOfARoundIsKept() {
        var register = SAMPLE.risksOrEmpty();
        var round = register.rounds().getFirst();
        var remark = new Remark(round.risks().getFirst(), "HEMLIG");
        var noted = SAMPLE.withRisks(
                register.withRounds(Lists.replaced(register.rounds(), 0, round.withReasons(List.of(remark)))));
        assertThat(Step.between(noted, SAMPLE)).isEmpty();
        assertThat(Step.between(SAMPLE, noted)).isEmpty();
        assertThat(Step.between(SAMPLE, unvoted(SAMPLE))).isEmpty();
    }

    @Test
    void whatAVoteRestsOnIsNotTakenAway() {
        var round = SAMPLE.risksOrEmpty().rounds().getFirst();
        var risk = round.risks().getFirst();
        var register = SAMPLE.risksOrEmpty();
        var before = unvoted(SAMPLE)
                .withRisks(register.withRounds(Lists.notStated())
                        .withItems(register.items().stream()
                                .filter(r -> !r.id().equals(risk))
                                .toList()));
        var step = Step.between(unvoted(SAMPLE), before).orElseThrow();
        assertThatThrownBy(() -> step.from(SAMPLE))
                .isInstanceOfSatisfying(
                        Problem.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("problem.step-does-not-fit"));
    }

    /** Bytes of a later version, or damaged ones, are no step; never an error of another kind. */
    @Test
    void whatCannotBeReadIsNoStep() {
        var after = SAMPLE.withPeople(Lists.plus(SAMPLE.people(), new Person("ny", "Ny", null, null)));
        var bytes = Step.between(SAMPLE, after).orElseThrow().bytes();
        var random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            var damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            if (damaged.length > 0) damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                Step.read(damaged).from(SAMPLE);
            } catch (Problem.Refused e) {
                assertThat(e.key()).isEqualTo("problem.step-does-not-fit");
            }
        }
        bytes[0] = 2;
        assertThat(Step.read(bytes)).isSameAs(Step.UNREADABLE);
    }

    private static Project unvoted(Project project) {
        var register = project.risks();
        var without = project.withDotVote(null);
        return register == null ? without : without.withRisks(register.withRounds(Lists.notStated()));
    }
}
