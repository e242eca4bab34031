package verkstad.ui.project;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.ErasureChange;
import verkstad.model.change.PeopleChange;
import verkstad.model.change.Together;
import verkstad.model.find.Things;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** The people of the project, each value edited by itself. */
record PeopleViewModel(Workspace workspace) {
    ObservableValue<List<String>> people() {
        return workspace.project().map(p -> p.people().stream().map(Person::id).toList());
    }

    ObservableValue<List<Person>> all() {
        return workspace.project().map(Project::people);
    }

    Stored<String> name(String person) {
        return stored(person, Person::name, Person::withName);
    }

    Stored<String> role(String person) {
        return stored(person, Person::role, Person::withRole);
    }

    /** The name of the organisation; a name that is not known yet makes a new one. */
    Stored<String> organisation(String person) {
        return new Stored<>(
                workspace
                        .project()
                        .map(p -> p.person(person)
                                .flatMap(q -> p.organisation(q.organisation()))
                                .map(Organisation::name)
                                .orElse(null)),
                name -> workspace.edit(now -> now.person(person)
                        .map(p -> new Arrivals(now).moved(p, name))
                        .orElse(Together.NOTHING)));
    }

    /** Names of organisations that a text may be the beginning of. */
    List<String> completions(String text) {
        var words = text.strip().toLowerCase(java.util.Locale.ROOT);
        return workspace.project().get().organisations().stream()
                .map(Organisation::name)
                .filter(n ->
                        !words.isEmpty() && n.toLowerCase(java.util.Locale.ROOT).contains(words))
                .filter(n -> !n.equals(text))
                .toList();
    }

    /** Adds people at the end, in one go. */
    void add(List<TypedPerson> people) {
        if (!people.isEmpty()) workspace.edit(now -> new Arrivals(now).added(people));
    }

    void move(String person, int by) {
        workspace.edit(now -> {
            int to = place(now, person) + by;
            return place(now, person) < 0 || to < 0 || to >= now.people().size()
                    ? Together.NOTHING
                    : new PeopleChange.PersonMoved(person, to);
        });
    }

    /** Removes somebody, also from the lists of those present; refused where they have voted. */
    void remove(String person) {
        workspace.edit(now -> place(now, person) < 0 ? Together.NOTHING : new PeopleChange.PersonRemoved(person));
    }

    /** How many approved versions of minutes name somebody. */
    int approvedNaming(Person person) {
        return ErasureChange.naming(workspace.project().get(), person).size();
    }

    /**
     * Takes somebody out of the project and its backups for good, votes and signatures too.
     *
     * @param keepApproved whether approved minutes that name them stay as they were sent
     * @param whenDone is told in how many texts the name still stands
     */
    void erase(Person person, boolean keepApproved, IntConsumer whenDone) {
        workspace.erase(
                now -> new ErasureChange.PersonErased(person.id(), person.name(), keepApproved),
                () -> whenDone.accept(
                        Things.naming(workspace.project().get(), person.name()).size()));
    }

    private static int place(Project now, String person) {
        return Lists.place(now.people(), p -> p.id().equals(person));
    }

    private Stored<String> stored(
            String person, Function<Person, @Nullable String> get, BiFunction<Person, @Nullable String, Person> with) {
        return new Stored<>(
                workspace.project().map(p -> p.person(person).map(get).orElse(null)),
                value -> workspace.edit(now -> now.person(person)
                        .<Change>map(p -> new PeopleChange.PersonEdited(with.apply(p, value)))
                        .orElse(Together.NOTHING)));
    }
}
