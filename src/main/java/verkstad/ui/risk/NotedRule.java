package verkstad.ui.risk;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.RiskChange.RuleEdited;
import verkstad.model.change.SessionChange.SessionEdited;
import verkstad.model.change.Together;
import verkstad.model.risk.Rule;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Paragraphs;
import verkstad.model.session.Session;
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
        var texts = Texts.in(now.details().language());
        var sentence = texts.get("risk.rule-changed", words(texts, before), words(texts, after));
        return now.sessions().stream()
                .filter(s -> s.id().equals(session))
                .findFirst()
                .<Change>map(s -> new Together(List.of(edited, new SessionEdited(noted(s, sentence)))))
                .orElse(edited);
    }

    /** Below what the item that works with risks has for notes; where there is none, in the session's last words. */
    private static Session noted(Session session, String sentence) {
        return session.agenda().stream()
                .filter(NotedRule::isAboutRisks)
                .findFirst()
                .map(item -> session.withItem(item.id(), i -> i.withNotes(Paragraphs.plus(i.notes(), sentence))))
                .orElseGet(() -> session.withConclusion(Paragraphs.plus(session.conclusion(), sentence)));
    }

    private static boolean isAboutRisks(AgendaItem item) {
        var activity = item.activity();
        return activity != null && activity.kind() == ActivityKind.RISKS;
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
