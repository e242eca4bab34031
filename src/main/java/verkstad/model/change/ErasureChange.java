package verkstad.model.change;

import java.math.RoundingMode;
import java.util.Optional;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;

/** What is taken out of a project for good, and out of every copy that is kept of it. */
public sealed interface ErasureChange extends Change {
    /**
     * Somebody's name, attendance, voice and authorship. What they gave in a named round stays in its counts.
     *
     * @param name as it is now; what is signed with it, or with what an older copy calls them, is signed no more
     */
    record PersonErased(String id, String name) implements ErasureChange {}

    /** All rounds, with ballots, counts and reasons. What they came to stays with the risks, as if set by hand. */
    record BallotsErased() implements ErasureChange {}

    /** A project, or an older copy of it, after this. */
    default Project erased(Project before) {
        return switch (this) {
            case PersonErased c ->
                before.person(c.id())
                        .or(() -> before.people().stream()
                                .filter(p -> p.name().equals(c.name()))
                                .findFirst())
                        .map(p -> withoutPerson(before, p))
                        .map(p -> new Unsigned(c.name()).of(p))
                        .orElseGet(() -> new Unsigned(c.name()).of(before));
            case BallotsErased _ -> before.risks() == null ? before : before.withRisks(withoutRounds(before.risks()));
        };
    }

    /** @throws Problem.Refused while a vote is under way that it would reach into */
    @Override
    default Project applied(Project before) throws Problem.Refused {
        boolean voting = before.risksOrEmpty().running().isPresent() || before.dotVote() != null;
        if (voting) throw new Problem.Refused("problem.erase-while-voting");
        return erased(before);
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return Optional.empty();
    }

    /** What is erased is not taken back either by what follows from it. */
    @Override
    default Outcome outcome(Project before) throws Problem.Refused {
        return new Outcome(Change.super.outcome(before).after(), Optional.empty());
    }

    @Override
    default boolean endsUndo() {
        return true;
    }

    private static Project withoutPerson(Project before, Person person) {
        var register = before.risks();
        var unheard = register == null
                ? before
                : Entries.changed(
                        before,
                        register.rounds(),
                        r -> r.without(person.id()),
                        (project, rounds) -> project.withRisks(register.withRounds(rounds)));
        var gone = unheard.withPeople(Entries.removed(unheard.people(), Person::id, person.id()));
        return new Unsigned(person.name()).of(References.mended(before, gone));
    }

    private static Risks withoutRounds(Risks register) {
        return register.withItems(Entries.each(register.items(), risk -> settled(register, risk)))
                .withRounds(Lists.notStated());
    }

    private static Risk settled(Risks register, Risk risk) {
        var result = RiskResults.shown(register, risk);
        if (result.round() == null) return risk;
        var likelihood = result.likelihood();
        var impact = result.impact();
        return risk.withLikelihood(
                        likelihood == null
                                ? null
                                : likelihood.setScale(0, RoundingMode.HALF_UP).intValue())
                .withImpact(
                        impact == null
                                ? null
                                : impact.setScale(0, RoundingMode.HALF_UP).intValue());
    }
}
