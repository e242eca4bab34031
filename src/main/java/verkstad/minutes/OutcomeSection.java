package verkstad.minutes;

import java.util.Comparator;
import java.util.stream.Collectors;
import verkstad.minutes.Block.Listing;
import verkstad.model.risk.Missing;
import verkstad.model.risk.Risk;
import verkstad.model.session.ActionStatus;
import verkstad.model.session.Decision;
import verkstad.model.thread.Kind;
import verkstad.texts.Texts;

/** What was decided, and what shall be done by whom and when. */
final class OutcomeSection {
    private OutcomeSection() {}

    static void add(Page page, Meeting meeting) {
        var session = meeting.session();
        if (!session.decisions().isEmpty() && meeting.itemOfDecisions().isEmpty()) {
            page.heading(1, "minutes.decisions");
            decisions(page, meeting);
        }
        actions(page, meeting);
        page.prose(1, "minutes.conclusion", session.conclusion());
    }

    /** What was decided, numbered; nothing where nothing was. */
    static void decisions(Page page, Meeting meeting) {
        var decided = meeting.session().decisions().stream()
                .map(d -> decision(page.texts(), meeting, d))
                .toList();
        if (!decided.isEmpty()) page.add(new Listing(true, decided));
    }

    /** What the rule demands and nobody has answered comes first, then what is still to be done. */
    private static void actions(Page page, Meeting meeting) {
        var demands = meeting.openDemands();
        var actions = meeting.session().actions().stream()
                .sorted(Comparator.comparing(a -> a.status() != null && a.status() != ActionStatus.OPEN))
                .toList();
        if (demands.isEmpty() && actions.isEmpty()) return;
        page.heading(1, "minutes.actions");
        if (!demands.isEmpty()) {
            page.labelled(
                    "minutes.open-demands",
                    demands.stream()
                            .map(r -> "- " + Plain.line(demand(page.texts(), meeting, r)))
                            .collect(Collectors.joining("\n")));
        }
        if (!actions.isEmpty()) {
            page.add(ActionWords.table(page.texts(), page.texts().get("minutes.actions"), actions));
            page.bullets(new ThreadWords(meeting.project(), page.texts())
                    .sentences(Kind.ACTION, meeting.session().id()));
        }
    }

    private static String demand(Texts texts, Meeting meeting, Risk risk) {
        var lacking = Missing.of(meeting.project().risksOrEmpty(), risk).stream()
                .map(m -> texts.word("minutes.lacks", m))
                .collect(Collectors.joining(", "));
        return texts.get("minutes.open-demand", RiskSection.heading(risk), lacking);
    }

    private static String decision(Texts texts, Meeting meeting, Decision decision) {
        return meeting.session()
                .item(decision.item())
                .filter(i -> !meeting.isOfDecisions(i))
                .map(i -> texts.get("minutes.decision-under", decision.text(), String.valueOf(meeting.number(i))))
                .orElse(decision.text());
    }
}
