package verkstad.ui.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.PeopleChange;
import verkstad.model.change.Together;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;

/** Makes changes of people who arrive or change organisation, with the organisations that they bring. */
final class Arrivals {
    private final List<Organisation> organisations;
    private final List<Person> people;
    private final List<Change> changes = new ArrayList<>();

    Arrivals(Project now) {
        organisations = new ArrayList<>(now.organisations());
        people = new ArrayList<>(now.people());
    }

    /** All of them added at the end. */
    Change added(List<TypedPerson> typed) {
        for (var one : typed) {
            var id = Lists.nextId("p", people.stream().map(Person::id));
            var person = new Person(id, one.name(), organisation(one.organisation()), one.role());
            changes.add(new PeopleChange.PersonAdded(people.size(), person));
            people.add(person);
        }
        return new Together(changes);
    }

    /** Somebody moved to the organisation with this name, or to none. */
    Change moved(Person person, @Nullable String name) {
        changes.add(new PeopleChange.PersonEdited(person.withOrganisation(organisation(name))));
        return changes.size() == 1 ? changes.getFirst() : new Together(changes);
    }

    /** The id of the organisation with this name, which is added where it is new. */
    private @Nullable String organisation(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        var known = organisations.stream()
                .filter(o -> o.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        if (known.isPresent()) return known.get().id();
        var added = new Organisation(Lists.nextId("o", organisations.stream().map(Organisation::id)), name.strip());
        changes.add(new PeopleChange.OrganisationAdded(organisations.size(), added));
        organisations.add(added);
        return added.id();
    }
}
