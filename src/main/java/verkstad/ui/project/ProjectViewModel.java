package verkstad.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.ProjectDetails;
import verkstad.model.Revision;
import verkstad.model.RoleHeld;
import verkstad.model.change.ProjectChange;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** The project's own values, each edited by itself. */
record ProjectViewModel(Workspace workspace) {
    Stored<String> title() {
        return stored(ProjectDetails::title, ProjectDetails::withTitle);
    }

    Stored<Language> language() {
        return stored(ProjectDetails::language, ProjectDetails::withLanguage);
    }

    Stored<String> commissioner() {
        return stored(ProjectDetails::commissioner, ProjectDetails::withCommissioner);
    }

    Stored<String> caseNumber() {
        return stored(ProjectDetails::caseNumber, ProjectDetails::withCaseNumber);
    }

    Stored<LocalDate> start() {
        return stored(ProjectDetails::start, ProjectDetails::withStart);
    }

    Stored<LocalDate> end() {
        return stored(ProjectDetails::end, ProjectDetails::withEnd);
    }

    Stored<String> purpose() {
        return stored(ProjectDetails::purpose, ProjectDetails::withPurpose);
    }

    Stored<String> goal() {
        return stored(ProjectDetails::goal, ProjectDetails::withGoal);
    }

    Stored<String> delimitation() {
        return stored(ProjectDetails::delimitation, ProjectDetails::withDelimitation);
    }

    EditedList<RoleHeld> roles() {
        return list(ProjectDetails::roles, ProjectDetails::withRoles);
    }

    EditedList<Revision> revisions() {
        return list(ProjectDetails::revisions, ProjectDetails::withRevisions);
    }

    private <T> Stored<T> stored(
            Function<ProjectDetails, @Nullable T> get, BiFunction<ProjectDetails, @Nullable T, ProjectDetails> with) {
        return new Stored<>(
                workspace.project().map(Project::details).map(get),
                value -> edit(details -> with.apply(details, value)));
    }

    private <E> EditedList<E> list(
            Function<ProjectDetails, List<E>> get, BiFunction<ProjectDetails, List<E>, ProjectDetails> with) {
        ObservableValue<List<E>> now = workspace.project().map(Project::details).map(get);
        return new EditedList<>(now, work -> edit(details -> with.apply(details, work.apply(get.apply(details)))));
    }

    private void edit(UnaryOperator<ProjectDetails> work) {
        workspace.edit(now -> new ProjectChange.DetailsEdited(work.apply(now.details())));
    }
}
