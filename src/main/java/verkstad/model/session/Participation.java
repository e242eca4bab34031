package verkstad.model.session;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;

/**
 * Who took part in which session, by organisation and by person: how broad the support is for what was decided.
 *
 * @param sessions the sessions that people were called to, oldest first
 * @param parties the organisations that have people, in the order of the register; those of none last
 */
public record Participation(List<Session> sessions, List<Party> parties) {
    public Participation {
        sessions = List.copyOf(sessions);
        parties = List.copyOf(parties);
    }

    /** The people of one organisation; null for those of none. */
    public record Party(@Nullable Organisation organisation, List<Person> people) {
        /** How many of them were there. */
        public int present(Session session) {
            return (int) people.stream()
                    .filter(p -> session.attendance(p.id()) == Attendance.PRESENT)
                    .count();
        }

        /** How many of them were called. */
        public int called(Session session) {
            return (int) people.stream()
                    .filter(p -> session.attendance(p.id()) != Attendance.NOT_CALLED)
                    .count();
        }
    }

    /** How many organisations had somebody there, of all that have people; how many people, of those called. */
    public record Breadth(int organisations, int ofOrganisations, int people, int called) {}

    public static Participation of(Project project) {
        var held = project.sessions().stream()
                .filter(s -> !s.present().isEmpty() || !s.absent().isEmpty())
                .toList();
        var parties = Stream.concat(project.organisations().stream(), Stream.of((Organisation) null))
                .map(o -> party(project, o))
                .filter(p -> !p.people().isEmpty())
                .toList();
        return new Participation(held, parties);
    }

    /** How broadly a session was attended. */
    public Breadth breadth(Session session) {
        var named = parties.stream().filter(p -> p.organisation() != null).toList();
        return new Breadth(
                (int) named.stream().filter(p -> p.present(session) > 0).count(),
                named.size(),
                session.present().size(),
                session.present().size() + session.absent().size());
    }

    /** In how many of the sessions somebody was there. */
    public int attended(Person person) {
        return (int) sessions.stream()
                .filter(s -> s.attendance(person.id()) == Attendance.PRESENT)
                .count();
    }

    /** To how many of the sessions somebody was called. */
    public int called(Person person) {
        return (int) sessions.stream()
                .filter(s -> s.attendance(person.id()) != Attendance.NOT_CALLED)
                .count();
    }

    private static Party party(Project project, @Nullable Organisation organisation) {
        var id = organisation == null ? null : organisation.id();
        return new Party(
                organisation,
                project.people().stream()
                        .filter(p -> Objects.equals(p.organisation(), id))
                        .toList());
    }
}
