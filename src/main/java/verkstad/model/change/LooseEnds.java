package verkstad.model.change;

import java.util.List;
import java.util.Optional;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.thread.Knot;
import verkstad.model.thread.Threads;

/**
 * What a change would leave without the origin that it names, so that it is to be asked what becomes of it.
 *
 * @param gone the first of the removed things that something grew out of
 * @param above what that one grew out of itself and stays; empty where the thread ends there
 * @param loose what grew out of what is removed, and stays
 */
public record LooseEnds(Knot gone, Optional<Knot> above, List<Knot> loose) {
    public LooseEnds {
        loose = List.copyOf(loose);
    }

    /** The loose ends that a change would leave; empty where it leaves none. */
    public static Optional<LooseEnds> of(Change change, Project before) throws Problem.Refused {
        if (change instanceof Answered || change instanceof Restored) return Optional.empty();
        if (change instanceof RoundChange) return Optional.empty(); // nothing grows out of a vote
        return between(before, change.applied(before));
    }

    static Optional<LooseEnds> between(Project before, Project after) {
        var ids = References.goneOrigins(before, after);
        if (ids.isEmpty()) return Optional.empty();
        var loose = Threads.of(after).knots().stream()
                .filter(k -> k.from() != null && ids.contains(k.from()))
                .toList();
        if (loose.isEmpty()) return Optional.empty();
        var threads = Threads.of(before);
        var gone = threads.knots().stream()
                .filter(k -> k.kind().leads()
                        && loose.getFirst().from() != null
                        && loose.getFirst().from().equals(k.id()))
                .findFirst()
                .orElseThrow();
        var above = threads.up(gone).stream()
                .filter(k -> k.id() != null && !ids.contains(k.id()))
                .findFirst();
        return Optional.of(new LooseEnds(gone, above, loose));
    }
}
