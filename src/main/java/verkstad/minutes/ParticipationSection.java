package verkstad.minutes;

import java.util.List;
import java.util.function.BiFunction;
import verkstad.minutes.Block.Align;
import verkstad.model.people.Person;
import verkstad.model.session.Attendance;
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
        if (section.participation.sessions().size() > 1) section.tables();
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

    /** The matrix: session by session, by organisation and then by person. */
    private void tables() {
        var texts = page.texts();
        page.heading(2, "minutes.participation");
        var parties = new Grid<Party>(texts).column("minutes.organisation", 60, this::name);
        sessions(parties, (p, s) -> p.called(s) == 0 ? "" : texts.get("minutes.of", p.present(s), p.called(s)));
        page.add(parties.over(texts.get("minutes.participation"), participation.parties()));
        var people = new Grid<Row>(texts)
                .column("minutes.participation-person", 40, r -> r.person().name())
                .column("minutes.organisation", 40, r -> name(r.party()));
        sessions(people, (r, s) -> word(s.attendance(r.person().id())));
        people.part(texts.get("minutes.participation-sum"), 18, Align.END, true, r -> sum(r.person()));
        page.add(people.over(texts.get("minutes.participation-people"), rows()));
    }

    /** One person of the matrix. */
    private record Row(Party party, Person person) {}

    private List<Row> rows() {
        return participation.parties().stream()
                .flatMap(party -> party.people().stream().map(person -> new Row(party, person)))
                .toList();
    }

    /** A column for each session. */
    private <T> void sessions(Grid<T> grid, BiFunction<T, Session, String> words) {
        for (var session : participation.sessions()) {
            var date = session.date();
            var head = date == null ? session.title() : page.texts().shortDate(date);
            grid.part(head, 18, Align.END, true, row -> words.apply(row, session));
        }
    }

    private String word(Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> page.texts().get("minutes.participation-present");
            case ABSENT -> page.texts().get("minutes.participation-absent");
            case NOT_CALLED -> "";
        };
    }

    private String sum(Person person) {
        return page.texts().get("minutes.of", participation.attended(person), participation.called(person));
    }

    private String name(Party party) {
        var organisation = party.organisation();
        return organisation == null ? page.texts().get("minutes.no-organisation") : organisation.name();
    }
}
