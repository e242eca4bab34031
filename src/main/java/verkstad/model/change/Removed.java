package verkstad.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.find.Sort;
import verkstad.model.find.Thing;
import verkstad.model.find.Things;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.risk.Risk;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Session;

/**
 * Something that was removed and can be brought back.
 *
 * @param was the project that it was removed from, without any votes
 */
public record Removed(Thing thing, Project was) {
    private static final Set<Sort> KEPT = EnumSet.complementOf(EnumSet.of(Sort.PROJECT));

    public Removed {
        var register = was.risks();
        if (register != null) was = was.withRisks(register.withRounds(Lists.notStated()));
        was = was.withDotVote(null);
    }

    /** Whether nothing but votes is other: those remove nothing. */
    public static boolean isVoteAlone(Project before, Project after) {
        return before.risksOrEmpty().items().equals(after.risksOrEmpty().items())
                && before.withRisks(after.risks()).withDotVote(after.dotVote()).equals(after);
    }

    /** What a change removed; of a whole thing that is gone, only the whole. */
    public static List<Removed> between(Project before, Project after) {
        var then = Things.of(before, null);
        var now = Things.of(after, null);
        var left = new ArrayList<>(others(now, then));
        var gone = others(then, now).stream()
                .filter(t -> KEPT.contains(t.sort()) && !takenFrom(left, t))
                .toList();
        var came = left.stream().filter(t -> id(t) == null).toList();
        return gone.stream()
                .filter(t -> gone.stream().noneMatch(whole -> holds(whole, t)))
                .filter(t -> isFewer(t, gone, came))
                .map(t -> new Removed(t, before))
                .toList();
    }

    /** Those of the first that are not the very objects of the others: nearly all are, after one change. */
    private static List<Thing> others(List<Thing> these, List<Thing> those) {
        var known = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
        those.forEach(t -> known.add(t.what()));
        return these.stream().filter(t -> !known.contains(t.what())).toList();
    }

    /** Whether it is in a project, under whatever words it has there. */
    public boolean isIn(Project project) {
        return takenFrom(new ArrayList<>(Things.of(project, null)), thing);
    }

    /** Takes what a thing has become out of the list; says whether it was there. */
    private static boolean takenFrom(List<Thing> left, Thing thing) {
        var id = id(thing);
        int place = Lists.place(
                left,
                t -> t.sort() == thing.sort()
                        && (id == null ? t.what().equals(thing.what()) : id.equals(id(t)) && sameOwner(t, thing)));
        if (place < 0) return false;
        left.remove(place);
        return true;
    }

    private static boolean sameOwner(Thing one, Thing other) {
        return Objects.equals(one.owner(), other.owner());
    }

    /** Things without ids that were only reworded have one in their place that was not there before. */
    private static boolean isFewer(Thing thing, Collection<Thing> gone, Collection<Thing> came) {
        if (id(thing) != null) return true;
        return gone.stream().filter(t -> alike(t, thing)).count()
                > came.stream().filter(t -> alike(t, thing)).count();
    }

    private static boolean alike(Thing one, Thing other) {
        return one.sort() == other.sort() && sameOwner(one, other);
    }

    private static boolean holds(Thing whole, Thing part) {
        var id = id(whole);
        return id != null && part.owner() != null && id.equals(part.owner()) && !whole.equals(part);
    }

    static @Nullable String id(Thing thing) {
        return switch (thing.what()) {
            case Session s -> s.id();
            case AgendaItem i -> i.id();
            case Board b -> b.id();
            case FuturesWorkshop f -> f.id();
            case Risk r -> r.id();
            case Person p -> p.id();
            case Organisation o -> o.id();
            default -> null;
        };
    }
}
