package verkstad.model.change;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;
import verkstad.model.session.Approved;

/** What is taken out of a project for good, and out of every copy that is kept of it. */
public sealed interface ErasureChange extends Change {
    /**
     * Somebody's name, attendance, voice and authorship. What they gave in a named round stays in its counts.
     *
     * @param name as it is now; what is signed with it, or with what an older copy calls them, is signed no more
     * @param keepApproved whether approved minutes that name them stay as they were sent; else those versions go
     */
    record PersonErased(String id, String name, boolean keepApproved) implements ErasureChange {
        /** From approved minutes as well. */
        public PersonErased(String id, String name) {
            this(id, name, false);
        }
    }

    /** All rounds, with ballots, counts and reasons. What they came to stays with the risks, as if set by hand. */
    record BallotsErased() implements ErasureChange {}

    /** The same of these rounds. */
    record RoundsErased(Set<String> rounds) implements ErasureChange {
        public RoundsErased {
            rounds = Set.copyOf(rounds);
        }
    }

    /** The approved minutes that name somebody; each tells what it changes of the version before it. */
    static List<Approved> naming(Project project, Person person) {
        var approved = project.keptOrNothing().approved();
        return approved.stream()
                .filter(a ->
                        !a.isErased() && approved.stream().anyMatch(told -> a.tells(told) && told.names(person.name())))
                .toList();
    }

    /** A project, or an older copy of it, after this. */
    default Project erased(Project before) {
        return switch (this) {
            case PersonErased c -> withoutPerson(before, c);
            case BallotsErased _ -> withoutRounds(before, round -> true);
            case RoundsErased c -> withoutRounds(before, c.rounds()::contains);
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

    private static Project withoutPerson(Project before, PersonErased erased) {
        var known = before.person(erased.id())
                .or(() -> before.people().stream()
                        .filter(p -> p.name().equals(erased.name()))
                        .findFirst());
        var called = known.orElseGet(() -> new Person(erased.id(), erased.name(), null, null));
        var unsent = erased.keepApproved() ? before : withoutApproved(before, called, erased.name());
        var gone = known.map(p -> withoutPerson(unsent, p)).orElse(unsent);
        return new Unsigned(erased.name()).of(gone);
    }

    private static Project withoutApproved(Project before, Person person, String name) {
        var kept = before.kept();
        if (kept == null) return before;
        var left = new ArrayList<>(kept.approved());
        left.removeAll(naming(before, person));
        left.removeAll(naming(before, person.withName(name)));
        if (left.size() == kept.approved().size()) return before;
        // Of those that go their numbers stay, so that none is given twice.
        var gone = kept.withApproved(Entries.each(kept.approved(), a -> left.contains(a) ? a : a.erased()));
        return before.withKept(gone);
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

    private static Project withoutRounds(Project before, Predicate<String> erased) {
        var register = before.risks();
        if (register == null) return before;
        var left = register.rounds().stream().filter(r -> !erased.test(r.id())).toList();
        if (left.size() == register.rounds().size()) return before;
        var settled = register.withItems(Entries.each(register.items(), risk -> settled(register, risk, erased)))
                .withRounds(left.isEmpty() ? Lists.notStated() : left);
        var kept = before.kept();
        var whole = before.withRisks(settled);
        return kept == null
                ? whole
                : whole.withKept(kept.withShown(kept.shown().stream()
                        .filter(s -> !erased.test(s.round()))
                        .toList()));
    }

    private static Risk settled(Risks register, Risk risk, Predicate<String> erased) {
        var result = RiskResults.shown(register, risk);
        if (result.round() == null || !erased.test(result.round())) return risk;
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
