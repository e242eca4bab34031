package verkstad.minutes;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Table;
import verkstad.model.risk.Anchors;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskNote;
import verkstad.model.risk.RiskResult;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Scores;
import verkstad.model.thread.Kind;
import verkstad.texts.Texts;

/** The risk register: its rule and table, the map, what was said of each, issues apart, and the rounds. */
final class RiskSection {
    /** A heading names its risk by as much of the threat as stays a heading; the table has the whole. */
    private static final int HEADING = 160;

    private RiskSection() {}

    static void add(Page page, Meeting meeting) {
        var register = meeting.project().risksOrEmpty();
        var risks = register.items().stream().filter(r -> !r.isIssue()).toList();
        var issues = register.items().stream().filter(Risk::isIssue).toList();
        if (!risks.isEmpty()) {
            page.heading(2, "minutes.risks");
            page.add(table(page.texts(), register, risks));
            rule(page, meeting, register.ruleOrDefault());
            if (risks.stream().anyMatch(r -> RiskResults.shown(register, r).atMost()))
                page.quiet(page.texts().get("minutes.at-most"));
            HeatMap.add(page, register, risks);
        }
        each(page, meeting, risks);
        issues(page, meeting, issues);
        RoundsSection.add(page, meeting);
    }

    private static Table table(Texts texts, Risks register, List<Risk> risks) {
        return new Grid<Risk>(texts)
                .column("minutes.risk-id", 11, Risk::id)
                .column("minutes.threat", 36, Risk::threat)
                .column("minutes.vulnerability", 35, Risk::vulnerability)
                .column("minutes.consequence", 35, Risk::consequence)
                .figure("minutes.s", 9, r -> number(texts, RiskResults.shown(register, r), RiskResult::likelihood))
                .figure("minutes.k", 9, r -> number(texts, RiskResults.shown(register, r), RiskResult::impact))
                .figure("minutes.r", 9, r -> number(texts, RiskResults.shown(register, r), RiskResult::score))
                .column("minutes.measure", 33, r -> measure(texts, register, r))
                .over(texts.get("minutes.risks"), risks);
    }

    /** A figure of a result; marked where it is the highest in the place of one that may not be told. */
    static String number(Texts texts, RiskResult result, Function<RiskResult, @Nullable BigDecimal> figure) {
        var number = number(texts, figure.apply(result));
        return result.atMost() && !number.isEmpty() ? texts.get("risk.at-most", number) : number;
    }

    /** A score without needless decimals; nothing where there is none. */
    static String number(Texts texts, @Nullable BigDecimal number) {
        return number == null ? "" : texts.number(number);
    }

    /** What the rule demands, and beside it what the group wants. */
    private static String measure(Texts texts, Risks register, Risk risk) {
        var result = RiskResults.of(register, risk);
        return Page.joined(
                "\n",
                texts.word("minutes.demand", result.demand()),
                risk.measureWanted() == null ? null : texts.get("minutes.wanted." + risk.measureWanted()),
                risk.accepted() == null ? null : texts.get("minutes.is-accepted"),
                risk.isClosed() ? texts.get("minutes.is-closed") : null);
    }

    private static void rule(Page page, Meeting meeting, Rule rule) {
        var texts = page.texts();
        page.quiet(texts.word("minutes.rule", rule.aggregateOrDefault())
                + " "
                + texts.get("minutes.rule-demand", String.valueOf(rule.fromScore()), rule.fromImpact()));
        if (!meeting.profile().tellsHowVotesLay()) return;
        var own = rule.anchors() == null ? new Anchors(List.of(), List.of()) : rule.anchors();
        anchors(page, "likelihood", own.likelihood());
        anchors(page, "impact", own.impact());
    }

    /** The words for 1 to 5 that the voters saw: the project's own, or the language's. */
    private static void anchors(Page page, String axis, List<String> own) {
        var texts = page.texts();
        var list = IntStream.rangeClosed(Scores.LOWEST, Scores.HIGHEST)
                .mapToObj(i -> i + " " + (own.isEmpty() ? texts.get("risk.anchor." + axis + "." + i) : own.get(i - 1)))
                .collect(Collectors.joining(", "));
        page.quiet(texts.get("minutes.anchors-" + axis, list));
    }

    private static void each(Page page, Meeting meeting, List<Risk> risks) {
        var told = risks.stream().filter(r -> hasMore(meeting, r)).toList();
        if (told.isEmpty()) return;
        page.heading(2, "minutes.risk-by-risk");
        for (var risk : told) {
            page.add(new Heading(3, null, heading(risk)));
            more(page, meeting, risk);
        }
    }

    private static void issues(Page page, Meeting meeting, List<Risk> issues) {
        if (issues.isEmpty()) return;
        page.heading(2, "minutes.issues");
        page.byline(page.texts().get("minutes.issues-unscored"));
        for (var issue : issues) {
            page.add(new Heading(3, null, heading(issue)));
            if (heading(issue).endsWith("…")) page.prose(issue.threat());
            page.labelled("minutes.vulnerability", issue.vulnerability());
            page.labelled("minutes.consequence", issue.consequence());
            more(page, meeting, issue);
        }
    }

    static String heading(Risk risk) {
        return risk.id() + " " + Plain.shortened(Plain.line(risk.threat()), HEADING);
    }

    private static boolean hasMore(Meeting meeting, Risk risk) {
        return note(meeting, risk) != null
                || !risk.measures().isEmpty()
                || risk.accepted() != null
                || risk.from() != null
                || Page.isStated(risk.measureReason());
    }

    private static void more(Page page, Meeting meeting, Risk risk) {
        var texts = page.texts();
        if (risk.isClosed()) page.byline(texts.get("minutes.is-closed"));
        page.prose(threatens(meeting, texts, risk));
        var note = note(meeting, risk);
        if (note != null) {
            page.prose(note.text());
            page.labelled("minutes.discussion", note.discussion());
        }
        page.labelled("minutes.measure-reason", risk.measureReason());
        if (!risk.measures().isEmpty()) {
            var measures = risk.measures().stream()
                    .map(m -> "- " + Plain.line(ActionWords.line(texts, m)))
                    .collect(Collectors.joining("\n"));
            page.labelled("minutes.measures", measures);
            page.bullets(new ThreadWords(meeting.project(), texts).sentences(Kind.MEASURE, risk.id()));
        }
        if (risk.accepted() != null) {
            page.labelled(
                    "minutes.accepted",
                    risk.accepted().because() + " (" + risk.accepted().by() + ")");
        }
    }

    private static @Nullable String threatens(Meeting meeting, Texts texts, Risk risk) {
        return risk.from() == null ? null : new ThreadWords(meeting.project(), texts).risk(risk.id());
    }

    private static @Nullable RiskNote note(Meeting meeting, Risk risk) {
        return risk.notes().stream()
                .filter(n -> meeting.isThis(n.session()))
                .findFirst()
                .orElse(null);
    }
}
