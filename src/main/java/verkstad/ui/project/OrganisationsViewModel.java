package verkstad.ui.project;

import java.util.List;
import javafx.beans.value.ObservableValue;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.PeopleChange;
import verkstad.model.change.Together;
import verkstad.model.people.Organisation;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** The organisations of the project. */
record OrganisationsViewModel(Workspace workspace) {
    ObservableValue<List<String>> organisations() {
        return workspace
                .project()
                .map(p -> p.organisations().stream().map(Organisation::id).toList());
    }

    Stored<String> name(String id) {
        return new Stored<>(
                workspace
                        .project()
                        .map(p -> p.organisation(id).map(Organisation::name).orElse(null)),
                name -> workspace.edit(now -> now.organisation(id)
                        .<Change>map(o -> new PeopleChange.OrganisationEdited(o.withName(name == null ? "" : name)))
                        .orElse(Together.NOTHING)));
    }

    /** How many people it has. */
    ObservableValue<Long> people(String id) {
        return workspace
                .project()
                .map(p -> p.people().stream()
                        .filter(q -> id.equals(q.organisation()))
                        .count());
    }

    void add(String name) {
        if (name.isBlank()) return;
        workspace.edit(now -> {
            boolean known = now.organisations().stream().anyMatch(o -> o.name().equalsIgnoreCase(name.strip()));
            var id = Lists.nextId("o", now.organisations().stream().map(Organisation::id));
            return known
                    ? Together.NOTHING
                    : new PeopleChange.OrganisationAdded(
                            now.organisations().size(), new Organisation(id, name.strip()));
        });
    }

    void move(String id, int by) {
        workspace.edit(now -> {
            int to = place(now, id) + by;
            return place(now, id) < 0 || to < 0 || to >= now.organisations().size()
                    ? Together.NOTHING
                    : new PeopleChange.OrganisationMoved(id, to);
        });
    }

    /** Removes it; its people stay, without an organisation. Refused where it has assessed capabilities. */
    void remove(String id) {
        workspace.edit(now -> place(now, id) < 0 ? Together.NOTHING : new PeopleChange.OrganisationRemoved(id));
    }

    private static int place(Project now, String id) {
        return Lists.place(now.organisations(), o -> o.id().equals(id));
    }
}
