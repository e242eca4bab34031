package verkstad.model.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.capability.Capability;
import verkstad.model.capability.Factor;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Headline;
import verkstad.model.futures.RoadStep;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.risk.Risk;
import verkstad.model.session.Activity;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Session;
import verkstad.model.thread.Knot;
import verkstad.model.thread.Threads;

/** What a removal takes with it, so that nothing refers to nothing; and what may not be removed because of it. */
final class References {
    private final Set<String> people;
    private final Set<String> organisations;
    private final Set<String> boards;
    private final Set<String> futures;
    private final Set<String> origins;

    private References(Named before, Named after) {
        people = gone(before.people(), after.people());
        organisations = gone(before.organisations(), after.organisations());
        boards = gone(before.boards(), after.boards());
        futures = gone(before.futures(), after.futures());
        origins = gone(before.origins(), after.origins());
    }

    /**
     * The project after a change, without references to what the change removed; the same object where none is left.
     */
    static Project mended(Project before, Project after) {
        return mended(before, after, Fate.CLEARED);
    }

    /** The same; {@code fate} says what becomes of the links to what grew out of it. */
    static Project mended(Project before, Project after, Fate fate) {
        var gone = new References(Named.in(before), Named.in(after));
        return gone.mended(after, fate == Fate.LIFTED ? gone.lifted(before) : gone::cleared);
    }

    /** The project without references to what is not in it, whatever it was made of. */
    static Project untied(Project whole) {
        var gone = new References(Named.by(whole), Named.in(whole));
        return gone.mended(whole, gone::cleared);
    }

    private Project mended(Project after, UnaryOperator<@Nullable String> origin) {
        var people = Entries.each(
                after.people(), p -> organisations.contains(or(p.organisation())) ? p.withOrganisation(null) : p);
        var named = after.withSessions(Entries.each(after.sessions(), this::session))
                .withPeople(people);
        var mended = origins.isEmpty() ? named : Origins.each(named, origin);
        return mended.equals(after) ? after : mended;
    }

    /** The ids that were an origin before a change and are none after it. */
    static Set<String> goneOrigins(Project before, Project after) {
        return gone(Named.in(before).origins(), Named.in(after).origins());
    }

    private @Nullable String cleared(@Nullable String id) {
        return origins.contains(or(id)) ? null : id;
    }

    /** What is left is named by the nearest thing up the thread that is still there. */
    private UnaryOperator<@Nullable String> lifted(Project before) {
        var threads = Threads.of(before);
        return id -> {
            if (!origins.contains(or(id))) return id;
            return threads.knots().stream()
                    .filter(k -> k.kind().leads() && or(id).equals(k.id()))
                    .flatMap(k -> threads.up(k).stream())
                    .map(Knot::id)
                    .filter(above -> above != null && !origins.contains(above))
                    .findFirst()
                    .orElse(null);
        };
    }

    static Project withoutPerson(Project before, String person) throws Problem.Refused {
        var dots = before.dotVote();
        boolean voter = before.risksOrEmpty().rounds().stream().anyMatch(r -> r.concernsPerson(person))
                || (dots != null && dots.voters().contains(person));
        if (voter) throw new Problem.Refused("problem.person-voted");
        return before.withPeople(Entries.removed(before.people(), Person::id, person));
    }

    static Project withoutOrganisation(Project before, String organisation) throws Problem.Refused {
        var capabilities = before.capabilities();
        boolean assessed = capabilities != null
                && capabilities.assessments().stream()
                        .anyMatch(a -> a.organisation().equals(organisation));
        if (assessed) throw new Problem.Refused("problem.organisation-assessed");
        return before.withOrganisations(Entries.removed(before.organisations(), Organisation::id, organisation));
    }

    static Project withoutSession(Project before, String session) throws Problem.Refused {
        var register = before.risksOrEmpty();
        boolean held = before.boards().stream().anyMatch(b -> session.equals(b.session()))
                || before.futures().stream().anyMatch(f -> session.equals(f.session()))
                || before.evaluations().stream().anyMatch(e -> session.equals(e.session()))
                || register.rounds().stream().anyMatch(r -> session.equals(r.session()))
                || register.items().stream()
                        .anyMatch(r ->
                                r.notes().stream().anyMatch(n -> n.session().equals(session)));
        if (held) throw new Problem.Refused("problem.session-held");
        return before.withSessions(Entries.removed(before.sessions(), Session::id, session));
    }

    static Project withoutRisk(Project before, String risk) throws Problem.Refused {
        var register = before.risksOrEmpty();
        if (register.isReferredTo(risk)) throw new Problem.Refused("problem.risk-in-use", risk);
        return before.withRisks(register.withItems(Entries.removed(register.items(), Risk::id, risk)));
    }

    private Session session(Session session) {
        var mended = session;
        if (!people.isEmpty()) {
            mended = mended.withPresent(kept(mended.present(), p -> !people.contains(p)))
                    .withAbsent(kept(mended.absent(), p -> !people.contains(p)))
                    .withTimes(kept(mended.times(), t -> !people.contains(t.person())));
        }
        mended = Entries.changed(mended, mended.agenda(), this::item, Session::withAgenda);
        var items = mended.agenda().stream().map(AgendaItem::id).toList();
        mended = Entries.changed(
                mended,
                mended.decisions(),
                d -> d.item() == null || items.contains(d.item()) ? d : d.withItem(null),
                Session::withDecisions);
        return mended.equals(session) ? session : mended;
    }

    private AgendaItem item(AgendaItem item) {
        var activity = item.activity();
        return activity != null && isGone(activity) ? item.withActivity(null) : item;
    }

    private boolean isGone(Activity activity) {
        var of = or(activity.of());
        return switch (activity.kind()) {
            case BOARD -> boards.contains(of);
            case FUTURES -> futures.contains(of);
            default -> false;
        };
    }

    private static Set<String> gone(Set<String> before, Set<String> after) {
        var gone = new HashSet<>(before);
        gone.removeAll(after);
        return gone;
    }

    /** Never an id. */
    private static String or(@Nullable String id) {
        return id == null ? "" : id;
    }

    private static <T> List<T> kept(List<T> list, Predicate<T> fits) {
        return list.stream().allMatch(fits) ? list : list.stream().filter(fits).toList();
    }
}
