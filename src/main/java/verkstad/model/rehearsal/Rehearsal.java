package verkstad.model.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.risk.RoundState;
import verkstad.model.session.Session;

/**
 * Makes a project to rehearse in: the real one's words, and invented people in the place of those who take part.
 *
 * @param names of the invented people
 * @param organisations that they belong to, by turns; at least one
 */
public record Rehearsal(List<String> names, List<String> organisations) {
    public Rehearsal {
        names = List.copyOf(names);
        organisations = List.copyOf(organisations);
    }

    /**
     * The project to rehearse in. Of a vote under way nothing comes along.
     *
     * @param session where the invented people are present; null for none
     * @param titled what a project or session with this title is called, so that whatever is written of it says so
     */
    public Project of(Project real, @Nullable String session, UnaryOperator<String> titled) {
        var invented = new ArrayList<Organisation>(real.organisations());
        for (var name : organisations)
            invented.add(new Organisation(Lists.nextId("o", ids(invented, Organisation::id)), name));
        var belong = invented.subList(real.organisations().size(), invented.size());
        var people = new ArrayList<Person>(real.people());
        for (int i = 0; i < names.size(); i++) {
            var organisation = belong.get(i % belong.size()).id();
            people.add(new Person(Lists.nextId("p", ids(people, Person::id)), names.get(i), organisation, null));
        }
        var present = people.subList(real.people().size(), people.size()).stream()
                .map(Person::id)
                .toList();
        var whole = real.withOrganisations(invented)
                .withPeople(people)
                .withDotVote(null)
                .withDetails(
                        real.details().withTitle(titled.apply(real.details().title())));
        return withoutOpenRounds(whole)
                .withSessions(whole.sessions().stream()
                        .map(s -> s.withTitle(titled.apply(s.title())))
                        .map(s -> s.id().equals(session) ? held(s, present) : s)
                        .toList());
    }

    private static Session held(Session session, List<String> present) {
        return session.withPresent(present).withAbsent(List.of()).withTimes(List.of());
    }

    private static Project withoutOpenRounds(Project project) {
        var register = project.risks();
        if (register == null) return project;
        return project.withRisks(register.withRounds(register.rounds().stream()
                .filter(r -> r.state() == RoundState.REVEALED)
                .toList()));
    }

    private static <T> Stream<String> ids(List<T> list, Function<T, String> id) {
        return list.stream().map(id);
    }
}
