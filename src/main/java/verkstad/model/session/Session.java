package verkstad.model.session;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/**
 * One meeting or workshop: who was called, who met, what was on the agenda and what came of it. {@code present} and
 * {@code absent} are ids of people; {@code start} and {@code end} are times of day (HH:mm).
 */
@RecordBuilder
public record Session(
        String id,
        String title,
        @Nullable String called,
        @Nullable LocalDate date,
        @Nullable String start,
        @Nullable String end,
        @Nullable String place,
        @Nullable String facilitator,
        @Nullable String secretary,
        List<String> present,
        List<String> absent,
        @Nullable String introduction,
        List<AgendaItem> agenda,
        List<Decision> decisions,
        List<Action> actions,
        @Nullable String conclusion,
        List<String> attachments,
        @Nullable String minutesTitle,
        List<String> adjusters,
        List<Presence> times)
        implements SessionBuilder.With {
    public Session {
        present = Lists.stated(present);
        absent = Lists.stated(absent);
        agenda = Lists.stated(agenda);
        decisions = Lists.stated(decisions);
        actions = Lists.stated(actions);
        attachments = Lists.stated(attachments);
        adjusters = Lists.stated(adjusters);
        times = Lists.stated(times);
    }

    public Optional<AgendaItem> item(@Nullable String id) {
        return agenda.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The session with one agenda item worked on. */
    public Session withItem(String id, UnaryOperator<AgendaItem> work) {
        return withAgenda(
                agenda.stream().map(i -> i.id().equals(id) ? work.apply(i) : i).toList());
    }

    /** The session with this person present, absent, or neither; who was not there neither came late nor left early. */
    public Session withAttendance(String person, Attendance attendance) {
        var listed = withPresent(listed(present, person, attendance == Attendance.PRESENT))
                .withAbsent(listed(absent, person, attendance == Attendance.ABSENT));
        return attendance == Attendance.PRESENT ? listed : listed.withPresence(new Presence(person, null, null));
    }

    /** When somebody came late or left early; neither where that is not known. */
    public Presence presence(String person) {
        return times.stream()
                .filter(t -> t.person().equals(person))
                .findFirst()
                .orElse(new Presence(person, null, null));
    }

    /** The session with this said of when somebody came and left. */
    public Session withPresence(Presence presence) {
        int place = Lists.place(times, t -> t.person().equals(presence.person()));
        boolean stated = presence.came() != null || presence.left() != null;
        if (place >= 0) return withTimes(stated ? Lists.replaced(times, place, presence) : Lists.without(times, place));
        return stated ? withTimes(Lists.plus(times, presence)) : this;
    }

    public Attendance attendance(String person) {
        if (present.contains(person)) return Attendance.PRESENT;
        return absent.contains(person) ? Attendance.ABSENT : Attendance.NOT_CALLED;
    }

    private static List<String> listed(List<String> people, String person, boolean on) {
        if (people.contains(person) == on) return people;
        return on
                ? Lists.plus(people, person)
                : people.stream().filter(p -> !p.equals(person)).toList();
    }
}
