package verkstad.minutes;

import java.util.List;
import java.util.function.BiFunction;
import verkstad.minutes.Block.Align;
import verkstad.model.people.Person;
import verkstad.model.session.Participation;
import verkstad.model.session.Participation.Party;
import verkstad.model.session.Session;

/** How broad the support is for what was decided: who took part in this session, and in those before it. */
final class ParticipationSection {
    /** The share of the organisations' names for each session, which makes them as wide as names are elsewhere. */
    private static final int NAMES = 10;

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
        int names = NAMES * participation.sessions().size();
        var parties = new Grid<Party>(texts).column("minutes.organisation", names, this::name);
        sessions(
                parties,
                18,
                Align.END,
                (p, s) -> p.called(s) == 0 ? "" : texts.get("minutes.of", p.present(s), p.called(s)));
        page.add(parties.over(texts.get("minutes.participation"), participation.parties()));
        page.heading(3, "minutes.participation-people");
        var people = new Grid<Row>(texts)
                .column("minutes.participation-person", 40, r -> r.person().name())
                .column("minutes.organisation", 40, r -> name(r.party()));
        sessions(people, 10, Align.CENTRE, (r, s) -> sign(s, r.person().id()));
        people.part(texts.get("minutes.participation-sum"), 16, Align.END, true, r -> sum(r.person()));
        page.add(people.over(texts.get("minutes.participation-people"), rows()));
        page.quiet(texts.get("minutes.participation-signs"));
    }

    /** One person of the matrix. */
    private record Row(Party party, Person person) {}

    private List<Row> rows() {
        return participation.parties().stream()
                .flatMap(party -> party.people().stream().map(person -> new Row(party, person)))
                .toList();
    }

    /** A column for each session. */
    private <T> void sessions(Grid<T> grid, int share, Align align, BiFunction<T, Session, String> words) {
        for (var session : participation.sessions()) {
            var date = session.date();
            var head = date == null ? session.title() : page.texts().shortDate(date);
            grid.part(head, share, align, true, row -> words.apply(row, session));
        }
    }

    /** Words would be broken where there are many sessions; what the signs mean stands under the table. */
    private static String sign(Session session, String person) {
        var presence = session.presence(person);
        boolean whole = presence.came() == null && presence.left() == null;
        return switch (session.attendance(person)) {
            case PRESENT -> whole ? "✓" : "(✓)";
            case ABSENT -> "–";
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
