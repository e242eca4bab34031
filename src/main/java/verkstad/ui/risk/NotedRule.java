package verkstad.ui.risk;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.RiskChange.RuleEdited;
import verkstad.model.change.Together;
import verkstad.model.risk.Rule;
import verkstad.texts.Texts;

/** The rule changed, and the minutes of the session at hand told so, in their language. Both are taken back as one. */
final class NotedRule {
    private NotedRule() {}

    /**
     * The change. Other words for 1 to 5 alone change no result, and are not noted.
     *
     * @param session the one at hand; null where there is none, and then nothing is noted
     */
    static Change change(Project now, @Nullable String session, UnaryOperator<Rule> work) {
        var before = now.risksOrEmpty().ruleOrDefault();
        var after = work.apply(before);
        var edited = new RuleEdited(after);
        if (isSame(before, after)) return edited;
        var told = MinutesLine.below(
                now, session, texts -> texts.get("risk.rule-changed", words(texts, before), words(texts, after)));
        return new Together(List.of(edited, told));
    }

    private static boolean isSame(Rule one, Rule other) {
        return one.aggregateOrDefault() == other.aggregateOrDefault()
                && one.fromScore() == other.fromScore()
                && one.fromImpact() == other.fromImpact();
    }

    private static String words(Texts texts, Rule rule) {
        return texts.get(
                "risk.rule-noted",
                texts.word("risk.aggregate-holds", rule.aggregateOrDefault()),
                rule.fromScore(),
                rule.fromImpact());
    }
}
