package verkstad.model.change;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.session.Action;

/** What grew from things that have gone into another grew from that one. */
final class Relinking {
    private final Set<String> gone;
    private final String into;

    private Relinking(Set<String> gone, String into) {
        this.gone = gone;
        this.into = into;
    }

    static Project linked(Project project, Set<String> gone, String into) {
        var links = new Relinking(gone, into);
        var communication = project.communication();
        var risks = project.risks();
        var capabilities = project.capabilities();
        return project.withSessions(each(project.sessions(), s -> s.withActions(links.actions(s.actions()))))
                .withFutures(each(
                        project.futures(),
                        f -> f.withRoad(each(f.road(), r -> links.mended(r, r.from(), (x, to) -> x.withFrom(to))))))
                .withCommunication(
                        communication == null
                                ? null
                                : communication.withGoals(each(
                                        communication.goals(),
                                        g -> links.mended(g, g.from(), (x, to) -> x.withFrom(to)))))
                .withRisks(
                        risks == null
                                ? null
                                : risks.withItems(each(
                                        risks.items(),
                                        r -> links.mended(r, r.from(), (x, to) -> x.withFrom(to))
                                                .withMeasures(links.actions(r.measures())))))
                .withCapabilities(
                        capabilities == null
                                ? null
                                : capabilities.withItems(each(
                                        capabilities.items(),
                                        c -> links.mended(c, c.from(), (x, to) -> x.withFrom(to)))));
    }

    private List<Action> actions(List<Action> actions) {
        return each(actions, a -> mended(a, a.from(), (x, to) -> x.withFrom(to)));
    }

    private <T> T mended(T thing, @Nullable String from, BiFunction<T, String, T> with) {
        return from != null && gone.contains(from) ? with.apply(thing, into) : thing;
    }

    /** The same list where nothing in it changes, so that what is not stated stays so. */
    private static <T> List<T> each(List<T> list, UnaryOperator<T> work) {
        var worked = list.stream().map(work).toList();
        return worked.equals(list) ? list : worked;
    }
}
