package verkstad.model.thread;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Column;
import verkstad.model.session.Action;

/** Writes the ends of links: the id that a thing is named by, and the id of what it grew out of. */
public final class Tying {
    private Tying() {}

    /** The project in which the thing at this spot grew out of another; null for out of nothing. */
    public static Project withFrom(Project project, Spot spot, @Nullable String from) {
        return switch (spot.kind()) {
            case STEP ->
                project.withFutures(each(
                        project.futures(),
                        f -> f.id().equals(spot.owner()),
                        f -> f.withRoad(Lists.worked(f.road(), spot.place(), s -> s.withFrom(from)))));
            case GOAL -> {
                var plan = project.communicationOrEmpty();
                yield project.withCommunication(
                        plan.withGoals(Lists.worked(plan.goals(), spot.place(), g -> g.withFrom(from))));
            }
            case RISK -> {
                var register = project.risksOrEmpty();
                yield project.withRisks(
                        register.withItems(Lists.worked(register.items(), spot.place(), r -> r.withFrom(from))));
            }
            case CAPABILITY -> {
                var map = Objects.requireNonNull(project.capabilities());
                yield project.withCapabilities(
                        map.withItems(Lists.worked(map.items(), spot.place(), c -> c.withFrom(from))));
            }
            case ACTION ->
                project.withSessions(each(
                        project.sessions(),
                        s -> s.id().equals(spot.owner()),
                        s -> s.withActions(tied(s.actions(), spot, from))));
            case MEASURE -> {
                var register = project.risksOrEmpty();
                yield project.withRisks(register.withItems(each(
                        register.items(),
                        r -> r.id().equals(spot.owner()),
                        r -> r.withMeasures(tied(r.measures(), spot, from)))));
            }
            case HEADLINE, CARD, FACTOR -> throw new IllegalArgumentException(spot + " grows out of nothing");
        };
    }

    /** The project in which the thing at this spot has this id. */
    public static Project withId(Project project, Spot spot, String id) {
        return switch (spot.kind()) {
            case HEADLINE ->
                project.withFutures(each(
                        project.futures(),
                        f -> f.id().equals(spot.owner()),
                        f -> f.withHeadlines(Lists.worked(f.headlines(), spot.place(), h -> h.withId(id)))));
            case STEP ->
                project.withFutures(each(
                        project.futures(),
                        f -> f.id().equals(spot.owner()),
                        f -> f.withRoad(Lists.worked(f.road(), spot.place(), s -> s.withId(id)))));
            case CARD ->
                project.withBoards(
                        each(project.boards(), b -> b.id().equals(spot.owner()), b -> withCardId(b, spot.place(), id)));
            case FACTOR ->
                project.withEvaluations(each(
                        project.evaluations(),
                        e -> e.id().equals(spot.owner()),
                        e -> e.withFactors(Lists.worked(e.factors(), spot.place(), f -> f.withId(id)))));
            case RISK, CAPABILITY, GOAL, ACTION, MEASURE ->
                throw new IllegalArgumentException(spot + " keeps its id, or has none");
        };
    }

    /** An id that nothing in the project has, whatever its kind: a link is to name one thing only. */
    public static String freshId(Project project, Kind kind) {
        var prefix = switch (kind) {
            case HEADLINE -> "h";
            case STEP -> "w";
            case CARD -> "c";
            default -> "x";
        };
        return Lists.nextId(prefix, ids(project));
    }

    /** Whether more than one thing in the project has this id. */
    public static boolean isAmbiguous(Project project, String id) {
        return ids(project).filter(id::equals).count() > 1;
    }

    private static Stream<String> ids(Project project) {
        var threaded = Threads.of(project).knots().stream().map(Knot::id).filter(Objects::nonNull);
        return Stream.of(
                        threaded,
                        project.people().stream().map(p -> p.id()),
                        project.organisations().stream().map(o -> o.id()),
                        project.sessions().stream().map(s -> s.id()),
                        project.sessions().stream()
                                .flatMap(s -> s.agenda().stream())
                                .map(i -> i.id()),
                        project.boards().stream().map(b -> b.id()),
                        project.futures().stream().map(f -> f.id()),
                        project.risksOrEmpty().rounds().stream().map(r -> r.id()),
                        project.evaluations().stream().map(e -> e.id()))
                .flatMap(ids -> ids);
    }

    private static Board withCardId(Board board, int place, String id) {
        int left = place;
        for (int i = 0; i < board.columns().size(); i++) {
            Column column = board.columns().get(i);
            int at = left;
            if (at < column.cards().size())
                return board.withColumns(Lists.replaced(
                        board.columns(), i, column.withCards(Lists.worked(column.cards(), at, c -> c.withId(id)))));
            left -= column.cards().size();
        }
        throw new IndexOutOfBoundsException(place);
    }

    private static List<Action> tied(List<Action> actions, Spot spot, @Nullable String from) {
        return Lists.worked(actions, spot.place(), a -> a.withFrom(from));
    }

    private static <T> List<T> each(List<T> list, Predicate<T> fits, UnaryOperator<T> work) {
        return list.stream().map(e -> fits.test(e) ? work.apply(e) : e).toList();
    }
}
