package verkstad.ui.risk;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.risk.Anchors;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Scores;
import verkstad.texts.Texts;

/** The words for 1 to 5: the rule's own, or the language's. An axis is {@code likelihood} or {@code impact}. */
final class Anchoring {
    static final String LIKELIHOOD = "likelihood";
    static final String IMPACT = "impact";

    private Anchoring() {}

    static String word(Rule rule, Texts texts, String axis, int score) {
        var words = own(rule, axis);
        return words.isEmpty() ? word(texts, axis, score) : words.get(score - 1);
    }

    /** The language's word. */
    static String word(Texts texts, String axis, int score) {
        return texts.get("risk.anchor." + axis + "." + score);
    }

    /**
     * The rule with another word for a score; null gives the language's word back. An axis that has nothing but the
     * language's words is not stated, so that it follows the language.
     */
    static Rule worded(Rule rule, Texts texts, String axis, int score, @Nullable String word) {
        var likelihood = own(rule, LIKELIHOOD);
        var impact = own(rule, IMPACT);
        var now = word == null || word.isBlank() ? word(texts, axis, score) : word;
        var changed = stated(
                texts,
                axis,
                scores().map(s -> s == score ? now : word(rule, texts, axis, s)).toList());
        var anchors = axis.equals(LIKELIHOOD) ? new Anchors(changed, impact) : new Anchors(likelihood, changed);
        boolean none = anchors.likelihood().isEmpty() && anchors.impact().isEmpty();
        return rule.withAnchors(none ? null : anchors);
    }

    private static List<String> stated(Texts texts, String axis, List<String> words) {
        return words.equals(scores().map(s -> word(texts, axis, s)).toList()) ? Lists.notStated() : words;
    }

    private static List<String> own(Rule rule, String axis) {
        var anchors = rule.anchors();
        if (anchors == null) return Lists.notStated();
        return axis.equals(LIKELIHOOD) ? anchors.likelihood() : anchors.impact();
    }

    private static Stream<Integer> scores() {
        return IntStream.rangeClosed(Scores.LOWEST, Scores.HIGHEST).boxed();
    }
}
