package verkstad.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.communication.Goal;
import verkstad.model.find.Sort;
import verkstad.model.find.Thing;
import verkstad.model.find.Things;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.RoadStep;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.risk.Risk;
import verkstad.model.session.Action;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Decision;
import verkstad.model.session.Session;

/** Something that was removed and can be brought back. Of votes there is nothing in it. */
public record Removed(Thing thing) {
    private static final Set<Sort> KEPT = EnumSet.complementOf(EnumSet.of(Sort.PROJECT));

    /**
     * Without the texts that it is found by, among which are a risk's reasons that were given in a vote, and without a
     * spot, since there is nothing to aim at.
     */
    public Removed {
        thing = new Thing(
                thing.sort(),
                thing.what(),
                thing.owner(),
                thing.index(),
                thing.name(),
                List.of(),
                thing.place(),
                null);
    }

    /** What a change removed; of a whole thing that is gone, only the whole. */
    public static List<Removed> between(Project before, Project after) {
        if (holdTheSame(before, after)) return List.of();
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
                .map(Removed::new)
                .toList();
    }

    /**
     * What is back in a project after a change, under whatever words it has there, is not removed any more.
     *
     * @return of these, those that are still gone
     */
    public static List<Removed> stillGone(List<Removed> removed, Project before, Project after) {
        if (removed.isEmpty() || holdTheSame(before, after)) return removed;
        var there = Things.of(after, null);
        return removed.stream().filter(r -> place(there, r.thing) < 0).toList();
    }

    /** The same as what stands alone in a project. */
    public static Optional<Removed> from(Project alone, Sort sort, @Nullable String owner, int index) {
        return Things.of(alone, null).stream()
                .filter(t -> t.sort() == sort && Objects.equals(t.owner(), owner))
                .findFirst()
                .map(t -> new Thing(sort, t.what(), owner, index, t.name(), List.of(), t.place(), null))
                .map(Removed::new);
    }

    /** A project that holds this, what must hold it, and nothing else. */
    public Project alone() {
        var holder = Holder.of(thing);
        return Returning.with(holder, thing).orElse(holder);
    }

    /** A change that touches none of these lists, as a vote does, removes nothing. */
    @SuppressWarnings("ReferenceEquality") // the same object cannot differ
    private static boolean holdTheSame(Project before, Project after) {
        return before.sessions() == after.sessions()
                && before.boards() == after.boards()
                && before.futures() == after.futures()
                && before.people() == after.people()
                && before.organisations() == after.organisations()
                && before.communication() == after.communication()
                && before.risksOrEmpty().items() == after.risksOrEmpty().items();
    }

    /** Those of the first that are not the very objects of the others: nearly all are, after one change. */
    private static List<Thing> others(List<Thing> these, List<Thing> those) {
        var known = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
        those.forEach(t -> known.add(t.what()));
        return these.stream().filter(t -> !known.contains(t.what())).toList();
    }

    /** Whether it is in a project, under whatever words it has there. */
    public boolean isIn(Project project) {
        return place(Things.of(project, null), thing) >= 0;
    }

    /** Takes what a thing has become out of the list; says whether it was there. */
    private static boolean takenFrom(List<Thing> left, Thing thing) {
        int place = place(left, thing);
        if (place < 0) return false;
        left.remove(place);
        return true;
    }

    private static int place(List<Thing> among, Thing thing) {
        var id = id(thing);
        return Lists.place(
                among,
                t -> t.sort() == thing.sort()
                        && (id == null ? bare(t).equals(bare(thing)) : id.equals(id(t)) && sameOwner(t, thing)));
    }

    /** Without what it refers to, which may be gone when it comes back. */
    private static Object bare(Thing thing) {
        return switch (thing.what()) {
            case Decision d -> d.withItem(null);
            case Action a -> a.withFrom(null).withItem(null);
            case Goal g -> g.withFrom(null);
            case RoadStep s -> s.withFrom(null);
            default -> thing.what();
        };
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
