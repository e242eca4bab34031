package verkstad.minutes;

import java.util.stream.Collectors;
import verkstad.minutes.Block.Align;
import verkstad.model.session.Participation;
import verkstad.model.session.Participation.Party;
import verkstad.model.session.Session;

/** How broad the support is for what was decided: who took part in this session, and in those before it. */
final class ParticipationSection {
    private final Page page;
    private final Participation participation;

    private ParticipationSection(Page page, Meeting meeting) {
        this.page = page;
        var sessions = meeting.project().sessions();
        int until = sessions.indexOf(meeting.session()) + 1;
        participation = Participation.of(meeting.project().withSessions(sessions.subList(0, until)));
    }

    static void add(Page page, Meeting meeting) {
        var section = new ParticipationSection(page, meeting);
        if (!section.participation.sessions().contains(meeting.session())) return;
        section.breadth(meeting.session());
        if (section.participation.sessions().size() > 1) section.table();
    }

    private void breadth(Session session) {
        var breadth = participation.breadth(session);
        if (breadth.ofOrganisations() < 2) return;
        page.quiet(page.texts()
                .get(
                        "minutes.breadth",
                        breadth.people(),
                        breadth.called(),
                        breadth.organisations(),
                        breadth.ofOrganisations()));
    }

    /** By organisation, with its people and in how many of the sessions each took part. */
    private void table() {
        var texts = page.texts();
        page.heading(2, "minutes.participation");
        var grid = new Grid<Party>(texts).column("minutes.organisation", 40, p -> name(p));
        for (var session : participation.sessions()) {
            var date = session.date();
            grid.part(
                    date == null ? session.title() : texts.shortDate(date),
                    18,
                    Align.END,
                    true,
                    p -> p.called(session) == 0 ? "" : texts.get("minutes.of", p.present(session), p.called(session)));
        }
        grid.column("minutes.participation-people", 70, this::people);
        page.add(grid.over(texts.get("minutes.participation"), participation.parties()));
    }

    private String name(Party party) {
        var organisation = party.organisation();
        return organisation == null ? page.texts().get("minutes.no-organisation") : organisation.name();
    }

    private String people(Party party) {
        return party.people().stream()
                .map(p -> page.texts().get("minutes.attended", p.name(), participation.attended(p)))
                .collect(Collectors.joining(", "));
    }
}
