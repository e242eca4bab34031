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

    private References(Project before, Project after) {
        people = gone(before, after, p -> p.people().stream().map(Person::id));
        organisations = gone(before, after, p -> p.organisations().stream().map(Organisation::id));
        boards = gone(before, after, p -> p.boards().stream().map(Board::id));
        futures = gone(before, after, p -> p.futures().stream().map(FuturesWorkshop::id));
        origins = gone(before, after, References::origins);
    }

    /**
     * The project after a change, without references to what the change removed; the same object where none is left.
     */
    static Project mended(Project before, Project after) {
        return mended(before, after, Fate.CLEARED);
    }

    /** The same; {@code fate} says what becomes of the links to what grew out of it. */
    static Project mended(Project before, Project after, Fate fate) {
        var gone = new References(before, after);
        var people = Entries.each(
                after.people(), p -> gone.organisations.contains(or(p.organisation())) ? p.withOrganisation(null) : p);
        var named = after.withSessions(Entries.each(after.sessions(), gone::session))
                .withPeople(people);
        var mended = gone.origins.isEmpty()
                ? named
                : Origins.each(named, fate == Fate.LIFTED ? gone.lifted(before) : gone::cleared);
        return mended.equals(after) ? after : mended;
    }

    /** The ids that were an origin before a change and are none after it. */
    static Set<String> goneOrigins(Project before, Project after) {
        return gone(before, after, References::origins);
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
        boolean voter = before.risksOrEmpty().rounds().stream().anyMatch(r -> r.concernsPerson(person));
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

    /** The ids that a 'from' may name. */
    static Stream<String> origins(Project project) {
        var capabilities = project.capabilities();
        return Stream.of(
                        project.futures().stream()
                                .flatMap(f -> f.headlines().stream())
                                .map(Headline::id),
                        project.futures().stream()
                                .flatMap(f -> f.road().stream())
                                .map(RoadStep::id),
                        project.boards().stream()
                                .flatMap(b -> b.columns().stream())
                                .flatMap(c -> c.cards().stream())
                                .map(Card::id),
                        project.risksOrEmpty().items().stream().map(Risk::id),
                        capabilities == null
                                ? Stream.<String>empty()
                                : capabilities.items().stream().map(Capability::id),
                        project.evaluations().stream()
                                .flatMap(e -> e.factors().stream())
                                .map(Factor::id))
                .flatMap(ids -> ids)
                .filter(id -> id != null);
    }

    private static Set<String> gone(Project before, Project after, Function<Project, Stream<String>> ids) {
        var gone = new HashSet<String>();
        ids.apply(before).forEach(gone::add);
        ids.apply(after).forEach(gone::remove);
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
