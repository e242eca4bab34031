package verkstad.model.change;

import java.util.Optional;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;

/** What happens to organisations and people. */
public sealed interface PeopleChange extends Change {
    record OrganisationAdded(int place, Organisation added) implements PeopleChange {}

    record OrganisationEdited(Organisation after) implements PeopleChange {}

    record OrganisationRemoved(String id) implements PeopleChange {}

    /** {@code to} is the place afterwards. */
    record OrganisationMoved(String id, int to) implements PeopleChange {}

    record PersonAdded(int place, Person added) implements PeopleChange {}

    record PersonEdited(Person after) implements PeopleChange {}

    record PersonRemoved(String id) implements PeopleChange {}

    /** {@code to} is the place afterwards. */
    record PersonMoved(String id, int to) implements PeopleChange {}

    @Override
    default Project applied(Project before) throws Problem.Refused {
        return switch (this) {
            case OrganisationAdded c ->
                before.withOrganisations(Lists.inserted(before.organisations(), c.place(), c.added()));
            case OrganisationEdited c ->
                before.withOrganisations(Entries.edited(before.organisations(), Organisation::id, c.after()));
            case OrganisationRemoved c -> References.withoutOrganisation(before, c.id());
            case OrganisationMoved c ->
                before.withOrganisations(Entries.moved(before.organisations(), Organisation::id, c.id(), c.to()));
            case PersonAdded c -> before.withPeople(Lists.inserted(before.people(), c.place(), c.added()));
            case PersonEdited c -> before.withPeople(Entries.edited(before.people(), Person::id, c.after()));
            case PersonRemoved c -> References.withoutPerson(before, c.id());
            case PersonMoved c -> before.withPeople(Entries.moved(before.people(), Person::id, c.id(), c.to()));
        };
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return Optional.of(
                switch (this) {
                    case OrganisationAdded c ->
                        new OrganisationRemoved(c.added().id());
                    case OrganisationEdited c ->
                        new OrganisationEdited(Entries.get(
                                before.organisations(),
                                Organisation::id,
                                c.after().id()));
                    case OrganisationRemoved c -> {
                        int place = Entries.place(before.organisations(), Organisation::id, c.id());
                        yield new OrganisationAdded(
                                place, before.organisations().get(place));
                    }
                    case OrganisationMoved c ->
                        new OrganisationMoved(c.id(), Entries.place(before.organisations(), Organisation::id, c.id()));
                    case PersonAdded c -> new PersonRemoved(c.added().id());
                    case PersonEdited c ->
                        new PersonEdited(Entries.get(
                                before.people(), Person::id, c.after().id()));
                    case PersonRemoved c -> {
                        int place = Entries.place(before.people(), Person::id, c.id());
                        yield new PersonAdded(place, before.people().get(place));
                    }
                    case PersonMoved c -> new PersonMoved(c.id(), Entries.place(before.people(), Person::id, c.id()));
                });
    }
}
