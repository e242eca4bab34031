package verkstad.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import verkstad.minutes.Spoken.Field;
import verkstad.texts.Texts;

/** What one version of minutes says that another did not, or no longer: where, and in the minutes' own words. */
final class Changes {
    /** So many changes are told one by one. */
    private static final int TOLD = 40;

    /** A place is named by as much of its heading. */
    private static final int PLACE = 60;

    /** What is longer than this is told as it is now and as it was, each by itself. */
    private static final int SHORT = 80;

    private final Texts texts;
    private final List<Spoken> gone;

    private Changes(Texts texts, List<Spoken> gone) {
        this.texts = texts;
        this.gone = new ArrayList<>(gone);
    }

    /** In the order of the later version; what is gone comes last. */
    static List<String> told(Texts texts, List<Spoken> before, List<Spoken> after) {
        var changes = new Changes(texts, left(before, after));
        var told = new ArrayList<String>();
        for (var now : left(after, before)) {
            var was = changes.before(now);
            was.ifPresent(changes.gone::remove);
            told.add(was.map(w -> changes.changed(w, now)).orElseGet(() -> changes.added(now)));
        }
        changes.gone.forEach(s -> told.add(changes.removed(s)));
        return told;
    }

    /** No more of them than are read. */
    static List<String> shortened(Texts texts, List<String> changes) {
        if (changes.size() <= TOLD) return changes;
        var told = new ArrayList<>(changes.subList(0, TOLD));
        told.add(texts.get("minutes.change-more", changes.size() - TOLD));
        return told;
    }

    private static List<Spoken> left(List<Spoken> of, List<Spoken> without) {
        var others = without.stream().collect(Collectors.groupingBy(Changes::words, Collectors.counting()));
        return of.stream()
                .filter(s -> others.merge(words(s), -1L, Long::sum) < 0)
                .toList();
    }

    /** What was moved to another place has not changed. */
    private static Spoken words(Spoken said) {
        return new Spoken("", said.name(), said.fields());
    }

    /** The only thing that stood in the same place by the same name. */
    private Optional<Spoken> before(Spoken now) {
        if (now.name().isEmpty() || !isShort(now)) return Optional.empty();
        var same = gone.stream()
                .filter(s -> s.name().equals(now.name()) && s.place().equals(now.place()) && isShort(s))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static boolean isShort(Spoken said) {
        return said.fields().size() > 1 || said.fields().getFirst().text().length() <= SHORT;
    }

    private String changed(Spoken was, Spoken now) {
        var before = byLabel(was);
        var after = byLabel(now);
        var labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        var fields = labels.stream()
                .filter(l -> !before.getOrDefault(l, "").equals(after.getOrDefault(l, "")))
                .map(l -> new Field(l, text(before.getOrDefault(l, ""), after.getOrDefault(l, ""))))
                .toList();
        var told = new Spoken("", now.name(), fields).told();
        return now.place().isEmpty()
                ? texts.get("minutes.change-changed", told)
                : texts.get("minutes.change-changed-under", place(now), told);
    }

    private static Map<String, String> byLabel(Spoken said) {
        return said.fields().stream()
                .collect(Collectors.toMap(
                        Field::label, Field::text, (one, other) -> one + " · " + other, LinkedHashMap::new));
    }

    private String text(String before, String after) {
        if (before.isEmpty()) return after;
        return texts.get("minutes.change-was", after.isEmpty() ? "–" : after, before);
    }

    private String added(Spoken said) {
        return said.place().isEmpty()
                ? texts.get("minutes.change-new", said.told())
                : texts.get("minutes.change-new-under", place(said), said.told());
    }

    private String removed(Spoken said) {
        return said.place().isEmpty()
                ? texts.get("minutes.change-gone", said.told())
                : texts.get("minutes.change-gone-under", place(said), said.told());
    }

    private static String place(Spoken said) {
        return Plain.shortened(said.place(), PLACE);
    }
}
