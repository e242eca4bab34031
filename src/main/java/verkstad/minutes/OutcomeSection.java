package verkstad.minutes;

import verkstad.minutes.Block.Listing;
import verkstad.model.session.Decision;
import verkstad.model.thread.Kind;
import verkstad.texts.Texts;

/** What was decided, and what shall be done by whom and when. */
final class OutcomeSection {
    private OutcomeSection() {}

    static void add(Page page, Meeting meeting) {
        var session = meeting.session();
        var texts = page.texts();
        if (!session.decisions().isEmpty()) {
            page.heading(1, "minutes.decisions");
            page.add(new Listing(
                    true,
                    session.decisions().stream()
                            .map(d -> decision(texts, meeting, d))
                            .toList()));
        }
        if (!session.actions().isEmpty()) {
            page.heading(1, "minutes.actions");
            page.add(ActionWords.table(texts, texts.get("minutes.actions"), session.actions()));
            page.bullets(new ThreadWords(meeting.project(), texts).sentences(Kind.ACTION, session.id()));
        }
        page.prose(1, "minutes.conclusion", session.conclusion());
    }

    private static String decision(Texts texts, Meeting meeting, Decision decision) {
        return meeting.session()
                .item(decision.item())
                .map(i -> texts.get("minutes.decision-under", decision.text(), String.valueOf(meeting.number(i))))
                .orElse(decision.text());
    }
}
