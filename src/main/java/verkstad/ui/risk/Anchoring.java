package verkstad.ui.risk;

import java.util.List;
import verkstad.model.risk.Rule;
import verkstad.texts.Texts;

/** The words for 1 to 5: the rule's own, or the language's. */
final class Anchoring {
    private Anchoring() {}

    /** @param axis {@code likelihood} or {@code impact} */
    static String word(Rule rule, Texts texts, String axis, int score) {
        var anchors = rule.anchors();
        List<String> words =
                anchors == null ? List.of() : axis.equals("likelihood") ? anchors.likelihood() : anchors.impact();
        return words.isEmpty() ? texts.get("risk.anchor." + axis + "." + score) : words.get(score - 1);
    }
}
