package verkstad.minutes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<Kind> AIMS = Set.of(Kind.HEADLINE, Kind.STEP, Kind.CAPABILITY);
    private final Threads threads;
    private final Texts texts;

    ThreadWords(Project project, Texts texts) {
        threads = Threads.of(project);
        this.texts = texts;
    }

    /** What a risk threatens or grew out of; null where that is nothing. */
    @Nullable
    String risk(String id) {
        return threads.named(Kind.RISK, id).flatMap(this::sentence).orElse(null);
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
                .flatMap(k -> sentence(k).stream())
                .toList();
    }

    /** What somebody aims at is threatened or contributed to; all else is only what a thing grew out of. */
    private Optional<String> sentence(Knot knot) {
        boolean isAim =
                threads.origin(knot).map(Knot::kind).filter(AIMS::contains).isPresent();
        var key = (isAim ? "minutes.thread-" : "minutes.thread-from-")
                + knot.kind().code();
        return origin(knot).map(what -> texts.get(key, what, knot.number(), Plain.shortened(knot.words(), LONGEST)));
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
