package verkstad.workspace;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.Recalled;
import verkstad.storage.Step;

/**
 * Something that was done, or undone, and can be taken back.
 *
 * @param kept the same for the file; empty where a file does not keep it
 */
record Done(Change back, Optional<Step> kept) {
    static Done of(Change back, Project after, Project before) {
        return new Done(back, Step.between(after, before));
    }

    /** What a file kept of it. */
    static Deque<Done> recalled(List<Step> steps) {
        return steps.stream()
                .map(s -> new Done(new Recalled(s), Optional.of(s)))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    static List<Step> kept(Collection<Done> done) {
        return done.stream().flatMap(d -> d.kept().stream()).toList();
    }
}
