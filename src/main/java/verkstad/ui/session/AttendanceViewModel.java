package verkstad.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.session.Attendance;
import verkstad.model.session.Session;
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
