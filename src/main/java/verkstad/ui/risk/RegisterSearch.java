package verkstad.ui.risk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Risk;

/**
 * Words that are looked for in a risk: each must stand somewhere in what is written of it, in any field, as a word or a
 * part of one. Capital letters make no difference.
 */
record RegisterSearch(List<String> words) {
    /** What was typed, word by word; an empty search finds all. */
    static RegisterSearch of(String typed) {
        return new RegisterSearch(
                Stream.of(lower(typed).split("\\s+")).filter(w -> !w.isEmpty()).toList());
    }

    boolean finds(Risk risk) {
        if (words.isEmpty()) return true;
        var text = text(risk);
        return words.stream().allMatch(text::contains);
    }

    private static String text(Risk risk) {
        var accepted = risk.accepted();
        var own = Stream.<@Nullable String>of(
                risk.id(),
                risk.threat(),
                risk.vulnerability(),
                risk.consequence(),
                risk.owner(),
                risk.measureReason(),
                accepted == null ? null : accepted.because(),
                accepted == null ? null : accepted.by());
        var measures = risk.measures().stream().flatMap(m -> Stream.<@Nullable String>of(m.what(), m.who(), m.when()));
        var notes = risk.notes().stream().flatMap(n -> Stream.<@Nullable String>of(n.text(), n.discussion()));
        return lower(Stream.concat(own, Stream.concat(measures, notes))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
