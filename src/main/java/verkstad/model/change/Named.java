package verkstad.model.change;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import verkstad.model.session.ActivityKind;
import verkstad.model.session.Presence;
import verkstad.model.session.Session;

/**
 * Ids of what may be referred to.
 *
 * @param origins what something else may have grown out of
 */
record Named(
        Set<String> people, Set<String> organisations, Set<String> boards, Set<String> futures, Set<String> origins) {
    /** The ids of what is in a project. */
    static Named in(Project project) {
        return new Named(
                ids(project.people().stream().map(Person::id)),
                ids(project.organisations().stream().map(Organisation::id)),
                ids(project.boards().stream().map(Board::id)),
                ids(project.futures().stream().map(FuturesWorkshop::id)),
                ids(originsIn(project)));
    }

    /** The ids that a project refers to, there or not. */
    static Named by(Project project) {
        var origins = new HashSet<String>();
        Origins.each(project, id -> {
            if (id != null) origins.add(id);
            return id;
        });
        return new Named(
                ids(project.sessions().stream().flatMap(Named::peopleOf)),
                ids(project.people().stream().map(Person::organisation)),
                ids(activities(project, ActivityKind.BOARD)),
                ids(activities(project, ActivityKind.FUTURES)),
                origins);
    }

    private static Stream<String> peopleOf(Session session) {
        return Stream.of(
                        session.present().stream(),
                        session.absent().stream(),
                        session.times().stream().map(Presence::person))
                .flatMap(Function.identity());
    }

    private static Stream<@Nullable String> activities(Project project, ActivityKind kind) {
        return project.sessions().stream()
                .flatMap(s -> s.agenda().stream())
                .map(i -> i.activity())
                .filter(a -> a != null && a.kind() == kind)
                .map(Activity::of);
    }

    private static Stream<@Nullable String> originsIn(Project project) {
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
                .flatMap(Function.identity());
    }

    private static Set<String> ids(Stream<@Nullable String> ids) {
        return ids.filter(id -> id != null).collect(Collectors.toSet());
    }
}
