package verkstad.ui.session;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.session.Attendance;
import verkstad.model.session.DayTime;
import verkstad.model.session.Presence;
import verkstad.model.session.Session;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** Who is at a session: everybody in the project by organisation, each present, absent or not called. */
final class AttendanceViewModel {
    private final EditedSession session;

    AttendanceViewModel(Workspace workspace, String id) {
        session = new EditedSession(workspace, id);
    }

    /** Those of one organisation; the organisation is null for those without one. */
    record Group(@Nullable Organisation organisation, List<Person> people) {}

    /** How many are here, of how many called, of how many in the project. */
    record Count(int present, int called, int people) {}

    ObservableValue<List<Group>> groups() {
        return session.workspace().project().map(AttendanceViewModel::groups);
    }

    ObservableValue<Attendance> of(String person) {
        return session.map(s -> s.attendance(person));
    }

    ObservableValue<Count> count() {
        return session.workspace().project().map(p -> {
            var now = session.now().getValue();
            return now == null
                    ? new Count(0, 0, 0)
                    : new Count(
                            now.present().size(),
                            now.present().size() + now.absent().size(),
                            p.people().size());
        });
    }

    void set(String person, Attendance attendance) {
        session.edit(s -> s.withAttendance(person, attendance));
    }

    Stored<String> came(String person) {
        return time(person, Presence::came, Presence::withCame);
    }

    Stored<String> left(String person) {
        return time(person, Presence::left, Presence::withLeft);
    }

    /** Came late, at this minute. */
    void comesNow(String person) {
        var now = time();
        session.edit(s -> here(s, person, p -> p.withCame(now)));
    }

    /** Leaves early, at this minute. */
    void leavesNow(String person) {
        var now = time();
        session.edit(s -> here(s, person, p -> p.withLeft(now)));
    }

    /** When somebody came late and left early; neither, where they are not known. */
    ObservableValue<Presence> presence(String person) {
        return session.map(s -> s.presence(person));
    }

    /** Not called, present, absent, and round again. */
    void cycle(String person) {
        session.edit(s -> s.withAttendance(
                person,
                switch (s.attendance(person)) {
                    case NOT_CALLED -> Attendance.PRESENT;
                    case PRESENT -> Attendance.ABSENT;
                    case ABSENT -> Attendance.NOT_CALLED;
                }));
    }

    /** Everybody who is called is here; where nobody is called yet, everybody in the project is called and here. */
    void allPresent() {
        session.workspace().edit(now -> session.edited(now, s -> allPresent(now, s)));
    }

    /** A time can only be said of who is here. */
    private Stored<String> time(
            String person,
            Function<Presence, @Nullable String> get,
            BiFunction<Presence, @Nullable String, Presence> with) {
        return session.stored(
                s -> get.apply(s.presence(person)), (s, time) -> here(s, person, p -> with.apply(p, time)));
    }

    private static Session here(Session session, String person, UnaryOperator<Presence> work) {
        var present = session.withAttendance(person, Attendance.PRESENT);
        return present.withPresence(work.apply(present.presence(person)));
    }

    private String time() {
        return DayTime.of(LocalTime.now(session.workspace().clock()));
    }

    private static Session allPresent(Project now, Session session) {
        boolean nobody = session.present().isEmpty() && session.absent().isEmpty();
        var called = now.people().stream()
                .map(Person::id)
                .filter(p -> nobody || session.attendance(p) != Attendance.NOT_CALLED)
                .toList();
        return session.withPresent(called).withAbsent(List.of());
    }

    private static List<Group> groups(Project project) {
        var groups = new ArrayList<Group>();
        for (var organisation : project.organisations()) {
            var people = project.people().stream()
                    .filter(p -> organisation.id().equals(p.organisation()))
                    .toList();
            if (!people.isEmpty()) groups.add(new Group(organisation, people));
        }
        var others =
                project.people().stream().filter(p -> p.organisation() == null).toList();
        if (!others.isEmpty()) groups.add(new Group(null, others));
        return groups;
    }
}
