package verkstad.minutes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.people.Person;
import verkstad.model.session.Presence;

/** When and where, and who was there. */
final class OpeningSection {
    /** One organisation's people; the name is null for those who belong to none. */
    private record Party(@Nullable String name, List<Person> present, List<Person> absent) {}

    private OpeningSection() {}

    static void add(Page page, Meeting meeting) {
        var session = meeting.session();
        page.facts(Arrays.asList(
                page.fact("minutes.called", session.called()),
                page.fact("minutes.date", date(page, session.date())),
                page.fact("minutes.time", Page.joined("–", session.start(), session.end())),
                page.fact("minutes.place", session.place()),
                page.fact("minutes.facilitator", session.facilitator()),
                page.fact("minutes.secretary", session.secretary())));
        attendance(page, meeting);
    }

    private static @Nullable String date(Page page, @Nullable LocalDate date) {
        return date == null ? null : page.texts().date(date);
    }

    private static void attendance(Page page, Meeting meeting) {
        var parties = parties(meeting);
        if (parties.isEmpty()) return;
        var key = meeting.session().absent().isEmpty() ? "minutes.present" : "minutes.present-and-absent";
        page.heading(1, key);
        var texts = page.texts();
        page.add(new Grid<Party>(texts)
                .optional("minutes.organisation", 50, Party::name)
                .optional("minutes.present", 70, p -> names(page, meeting, p.present()))
                .optional("minutes.absent", 50, p -> names(page, meeting, p.absent()))
                .over(texts.get(key), parties));
    }

    /** By organisation in the order of the register, those of none last. */
    private static List<Party> parties(Meeting meeting) {
        var organisations = meeting.project().organisations();
        var named = organisations.stream().map(o -> party(meeting, o.id(), o.name()));
        return Stream.concat(named, Stream.of(party(meeting, null, null)))
                .filter(p -> !p.present().isEmpty() || !p.absent().isEmpty())
                .toList();
    }

    private static Party party(Meeting meeting, @Nullable String organisation, @Nullable String name) {
        var session = meeting.session();
        return new Party(
                name,
                people(meeting, session.present(), organisation),
                people(meeting, session.absent(), organisation));
    }

    private static List<Person> people(Meeting meeting, List<String> ids, @Nullable String organisation) {
        return ids.stream()
                .flatMap(id -> meeting.project().person(id).stream())
                .filter(p -> Objects.equals(p.organisation(), organisation))
                .toList();
    }

    private static String names(Page page, Meeting meeting, List<Person> people) {
        return people.stream().map(p -> name(page, meeting, p)).collect(Collectors.joining("\n"));
    }

    private static String name(Page page, Meeting meeting, Person person) {
        var times = meeting.session().times().stream()
                .filter(t -> t.person().equals(person.id()))
                .map(t -> times(page, t))
                .collect(Collectors.joining(", "));
        var more = Page.joined(", ", person.role(), times);
        return more.isEmpty() ? person.name() : person.name() + " (" + more + ")";
    }

    private static String times(Page page, Presence presence) {
        var texts = page.texts();
        return Page.joined(
                ", ",
                presence.came() == null ? null : texts.get("minutes.came", presence.came()),
                presence.left() == null ? null : texts.get("minutes.left", presence.left()));
    }
}
