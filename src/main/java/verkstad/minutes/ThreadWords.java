package verkstad.minutes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Knot;
import verkstad.model.thread.Spot;
import verkstad.model.thread.Threads;
import verkstad.texts.Texts;

/** The thread in words: what a risk threatens, what a goal or an action is for, what a step grew out of. */
final class ThreadWords {
    private static final int LONGEST = 120;
    private final Threads threads;
    private final Texts texts;

    ThreadWords(Project project, Texts texts) {
        threads = Threads.of(project);
        this.texts = texts;
    }

    /** What a risk threatens, or a measure of it is for; null where it grew out of nothing. */
    @Nullable
    String risk(String id) {
        return threads.named(Kind.RISK, id)
                .flatMap(this::origin)
                .map(what -> texts.get("minutes.thread-risk", what))
                .orElse(null);
    }

    /** A step of the road, with what it grew out of where it did. */
    String step(String words, Spot spot) {
        return threads.at(spot)
                .flatMap(this::origin)
                .map(what -> texts.get("minutes.grown-from", words, what))
                .orElse(words);
    }

    /** A sentence for each thing of a kind, of this owner, that grew out of something. */
    List<String> sentences(Kind kind, @Nullable String owner) {
        return threads.knots().stream()
                .filter(k -> k.kind() == kind && Objects.equals(k.spot().owner(), owner))
                .flatMap(k ->
                        origin(k).map(what -> texts.get("minutes.thread-" + kind.code(), k.number(), what)).stream())
                .toList();
    }

    /** What a thing grew out of, and the headline that it leads to where that is further up. */
    private Optional<String> origin(Knot knot) {
        var up = threads.up(knot);
        if (up.isEmpty()) return Optional.empty();
        var nearest = named(up.getFirst());
        var last = up.getLast();
        boolean further = up.size() > 1 && last.kind() == Kind.HEADLINE;
        return Optional.of(further ? texts.get("minutes.thread-way", nearest, named(last)) : nearest);
    }

    private String named(Knot knot) {
        return texts.get(
                "minutes.thread-named",
                texts.get("thread.number." + knot.kind().code(), knot.number()),
                Plain.shortened(knot.words(), LONGEST));
    }
}
