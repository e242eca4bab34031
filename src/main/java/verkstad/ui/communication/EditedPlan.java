package verkstad.ui.communication;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.change.CommunicationChange.CommunicationEdited;
import verkstad.model.communication.Communication;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** The communication plan of the open project, and ways to edit one thing of it at a time. FX thread. */
record EditedPlan(Workspace workspace) {
    <T> ObservableValue<T> map(Function<Communication, @Nullable T> what) {
        return workspace.project().map(p -> what.apply(p.communicationOrEmpty()));
    }

    /** Edits the plan; a plan in which nothing changed stays stated or not as it was. */
    void edit(UnaryOperator<Communication> work, Runnable whenDone) {
        workspace.edit(
                now -> {
                    var after = work.apply(now.communicationOrEmpty());
                    return new CommunicationEdited(
                            after.equals(now.communicationOrEmpty()) ? now.communication() : after);
                },
                whenDone);
    }

    <T> Stored<T> stored(
            Function<Communication, @Nullable T> get, BiFunction<Communication, @Nullable T, Communication> with) {
        return new Stored<>(map(get), value -> edit(plan -> with.apply(plan, value), () -> {}));
    }

    <E> EditedList<E> list(
            Function<Communication, List<E>> get, BiFunction<Communication, List<E>, Communication> with) {
        return new EditedList<>(
                map(get), work -> edit(plan -> with.apply(plan, work.apply(get.apply(plan))), () -> {}));
    }
}
