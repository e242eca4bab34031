package verkstad.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.risk.Accepted;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskNote;
import verkstad.model.risk.RiskStatus;

/**
 * Two risks become one. All that was written of either is kept: texts one after the other, measures and notes gathered.
 * Votes are not: they were given to one wording, so that only a risk that was in no round can go into another.
 */
final class Merging {
    private Merging() {}

    /**
     * The project in which one risk has gone into the other, which keeps its id. What grew out of the one that goes has
     * grown out of the one that stays.
     *
     * @throws Problem.Refused where the one that goes was in a round, or the one that stays is in one that runs
     */
    static Project merged(Project before, String stays, String goes) throws Problem.Refused {
        var register = before.risksOrEmpty();
        if (register.isVotedOn(goes)) throw new Problem.Refused("problem.risks-both-scored", stays, goes);
        if (register.running().filter(r -> r.concernsRisk(stays)).isPresent()) {
            throw new Problem.Refused("problem.risk-in-running-round", stays);
        }
        var gone = Entries.get(register.items(), Risk::id, goes);
        var whole = merged(Entries.get(register.items(), Risk::id, stays), gone);
        var after = register.withItems(register.items().stream()
                .filter(r -> !r.id().equals(goes))
                .map(r -> r.id().equals(stays) ? whole : goes.equals(r.splitFrom()) ? r.withSplitFrom(stays) : r)
                .toList());
        return Origins.each(before.withRisks(after), id -> goes.equals(id) ? stays : id);
    }

    private static Risk merged(Risk stays, Risk goes) {
        boolean bothAccepted = stays.accepted() != null && goes.accepted() != null;
        return stays.withThreat(Objects.requireNonNull(joined("\n", stays.threat(), goes.threat())))
                .withVulnerability(joined("\n", stays.vulnerability(), goes.vulnerability()))
                .withConsequence(joined("\n", stays.consequence(), goes.consequence()))
                .withOwner(joined(", ", stays.owner(), goes.owner()))
                .withStatus(stays.isClosed() && !goes.isClosed() ? RiskStatus.OPEN : stays.status())
                .withLikelihood(highest(stays.likelihood(), goes.likelihood()))
                .withImpact(highest(stays.impact(), goes.impact()))
                .withMeasureWanted(wanted(stays.measureWanted(), goes.measureWanted()))
                .withMeasureReason(joined(
                        "\n",
                        stays.measureReason(),
                        goes.measureReason(),
                        bothAccepted ? null : words(stays.accepted()),
                        bothAccepted ? null : words(goes.accepted())))
                .withMeasures(Stream.concat(stays.measures().stream(), goes.measures().stream())
                        .distinct()
                        .toList())
                .withNotes(notes(stays.notes(), goes.notes()))
                .withFrom(from(stays, goes))
                .withAccepted(bothAccepted ? accepted(stays.accepted(), goes.accepted()) : null)
                .withSplitFrom(origin(stays, goes));
    }

    /** Each was accepted by itself; where only one was, its reason does not answer for the whole. */
    private static @Nullable Accepted accepted(@Nullable Accepted one, @Nullable Accepted other) {
        if (one == null || other == null) return null;
        return new Accepted(all("\n", one.because(), other.because()), all(", ", one.by(), other.by()));
    }

    private static @Nullable String words(@Nullable Accepted accepted) {
        return accepted == null ? null : all(" / ", accepted.because(), accepted.by());
    }

    private static List<RiskNote> notes(List<RiskNote> stays, List<RiskNote> goes) {
        var notes = new ArrayList<>(stays);
        for (var note : goes) {
            int place = Lists.place(notes, n -> n.session().equals(note.session()));
            if (place < 0) {
                notes.add(note);
            } else {
                var before = notes.get(place);
                notes.set(
                        place,
                        before.withText(joined("\n", before.text(), note.text()))
                                .withDiscussion(joined("\n", before.discussion(), note.discussion())));
            }
        }
        return notes;
    }

    /** What the whole grew out of; never one of the two themselves. */
    private static @Nullable String from(Risk stays, Risk goes) {
        return Stream.of(stays, goes)
                .map(Risk::from)
                .filter(id -> id != null && !id.equals(stays.id()) && !id.equals(goes.id()))
                .findFirst()
                .orElse(null);
    }

    /** A risk that was split off and comes back was not split from anything. */
    private static @Nullable String origin(Risk stays, Risk goes) {
        if (stays.splitFrom() != null && !stays.splitFrom().equals(goes.id())) return stays.splitFrom();
        return stays.id().equals(goes.splitFrom()) ? null : goes.splitFrom();
    }

    private static @Nullable Integer highest(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) return one == null ? other : one;
        return Math.max(one, other);
    }

    private static @Nullable Boolean wanted(@Nullable Boolean one, @Nullable Boolean other) {
        if (one == null || other == null) return one == null ? other : one;
        return one || other;
    }

    private static @Nullable String joined(String by, @Nullable String... texts) {
        var all = all(by, texts);
        return all.isEmpty() ? null : all;
    }

    /** What is said twice stands once. */
    private static String all(String by, @Nullable String... texts) {
        return Stream.of(texts)
                .filter(t -> t != null && !t.isBlank())
                .distinct()
                .collect(Collectors.joining(by));
    }
}
