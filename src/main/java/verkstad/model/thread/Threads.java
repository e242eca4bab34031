package verkstad.model.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;

/**
 * What grew out of what, in both directions: a headline leads to a step, a step to a communication goal, a risk, a
 * capability or an action. Each thing names the one that it grew out of; the other direction is worked out here.
 */
public final class Threads {
    private final List<Knot> knots;
    private final Map<String, Knot> byId = new HashMap<>();
    private final Map<String, List<Knot>> grown;

    private Threads(List<Knot> knots) {
        this.knots = knots;
        for (var knot : knots) {
            if (knot.kind().leads() && knot.id() != null) byId.putIfAbsent(knot.id(), knot);
        }
        grown = knots.stream()
                .filter(k -> k.from() != null)
                .collect(Collectors.groupingBy(k -> Objects.requireNonNull(k.from())));
    }

    public static Threads of(Project project) {
        return new Threads(Knots.of(project));
    }

    /** A thing that grew out of another, directly or not; 1 is directly. */
    public record Branch(int depth, Knot knot) {}

    /** All that can be on the thread, linked or not. */
    public List<Knot> knots() {
        return knots;
    }

    public Optional<Knot> at(@Nullable Spot spot) {
        return knots.stream().filter(k -> k.spot().equals(spot)).findFirst();
    }

    /** The thing of this kind with this id. */
    public Optional<Knot> named(Kind kind, @Nullable String id) {
        return knots.stream()
                .filter(k -> k.kind() == kind && k.id() != null && k.id().equals(id))
                .findFirst();
    }

    /** What a thing grew out of. */
    public Optional<Knot> origin(Knot knot) {
        return knot.from() == null ? Optional.empty() : Optional.ofNullable(byId.get(knot.from()));
    }

    /** What grew out of a thing directly. */
    public List<Knot> grown(Knot knot) {
        return knot.id() == null || !knot.equals(byId.get(knot.id()))
                ? List.of()
                : grown.getOrDefault(knot.id(), List.of());
    }

    /** The thread upwards, the nearest first; it ends where it would come back to itself. */
    public List<Knot> up(Knot knot) {
        var chain = new ArrayList<Knot>();
        for (var next = origin(knot);
                next.isPresent() && !next.get().equals(knot) && !chain.contains(next.get());
                next = origin(next.get())) chain.add(next.get());
        return chain;
    }

    /** All that grew out of a thing, each right under what it grew out of. */
    public List<Branch> down(Knot knot) {
        var branches = new ArrayList<Branch>();
        gather(knot, 1, branches, new HashSet<>(Set.of(knot)));
        return branches;
    }

    /** Whether a thing may be said to have grown out of another: not out of itself, nor out of what grew out of it. */
    public boolean mayGrow(Knot knot, Knot origin) {
        return knot.kind().grows()
                && origin.kind().leads()
                && !knot.equals(origin)
                && down(knot).stream().noneMatch(b -> b.knot().equals(origin));
    }

    private void gather(Knot knot, int depth, List<Branch> branches, Set<Knot> seen) {
        for (var next : grown(knot)) {
            if (!seen.add(next)) continue;
            branches.add(new Branch(depth, next));
            gather(next, depth + 1, branches, seen);
        }
    }
}
