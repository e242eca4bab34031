package verkstad.ui.communication;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.change.CommunicationChange.CommunicationEdited;
import verkstad.model.communication.Audience;
import verkstad.model.communication.AudienceBuilder;
import verkstad.model.communication.Communication;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalBuilder;
import verkstad.model.communication.GoalStatus;
import verkstad.projector.Show;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** The communication plan, one thing of it edited at a time. */
public final class CommunicationViewModel {
    private final Workspace workspace;
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(new Show.Goals(-1));
    private final EditedList<Goal> goals;
    private final EditedList<Audience> audiences;
    private final EditedList<String> needs;

    public CommunicationViewModel(Workspace workspace) {
        this.workspace = workspace;
        goals = list(Communication::goals, Communication::withGoals);
        audiences = list(Communication::audiences, Communication::withAudiences);
        needs = list(Communication::needs, Communication::withNeeds);
    }

    public EditedList<Goal> goals() {
        return goals;
    }

    public EditedList<Audience> audiences() {
        return audiences;
    }

    public EditedList<String> needs() {
        return needs;
    }

    /** One text of the plan's frame. */
    public Stored<String> text(
            Function<Communication, @Nullable String> get,
            BiFunction<Communication, @Nullable String, Communication> with) {
        return new Stored<>(map(get), text -> edit(plan -> with.apply(plan, text)));
    }

    /** What the projector shows: the table, with the row in focus. */
    public ObservableValue<Show> show() {
        return show;
    }

    /** The row that the facilitator works on, from 0; -1 for none. */
    public void focus(int row) {
        show.set(new Show.Goals(row));
    }

    public void addGoal(String toWhom) {
        goals.add(
                GoalBuilder.builder().toWhom(toWhom).status(GoalStatus.PLANNED).build());
    }

    /** The same goal once more, right under it; under no id, since ids are unique. */
    public void duplicate(int row) {
        edit(plan -> row < plan.goals().size()
                ? plan.withGoals(Lists.inserted(
                        plan.goals(), row + 1, plan.goals().get(row).withId(null)))
                : plan);
    }

    public void addAudience(String name) {
        audiences.add(AudienceBuilder.builder().name(name).build());
    }

    /** What one column of the table holds so far. */
    public List<String> used(Function<Goal, @Nullable String> column) {
        return workspace.project().get().communicationOrEmpty().goals().stream()
                .map(column)
                .filter(Objects::nonNull)
                .toList();
    }

    private <E> EditedList<E> list(
            Function<Communication, List<E>> get, BiFunction<Communication, List<E>, Communication> with) {
        return new EditedList<>(map(get), work -> edit(plan -> with.apply(plan, work.apply(get.apply(plan)))));
    }

    private <T> ObservableValue<T> map(Function<Communication, T> what) {
        return workspace.project().map(p -> what.apply(p.communicationOrEmpty()));
    }

    private void edit(UnaryOperator<Communication> work) {
        workspace.edit(now -> {
            var after = work.apply(now.communicationOrEmpty());
            return new CommunicationEdited(after.equals(now.communicationOrEmpty()) ? now.communication() : after);
        });
    }
}
