package verkstad.ui.futures;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.FuturesChange.FuturesWorkshopEdited;
import verkstad.model.change.Together;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.Dotted;
import verkstad.model.futures.Critique;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Headline;
import verkstad.model.futures.RoadStep;
import verkstad.model.session.Session;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** One futures workshop of the open project, by its id, and ways to edit one thing of it at a time. FX thread. */
record EditedWorkshop(Workspace workspace, String id) {
    /** Something of the workshop as it is; null once the workshop is gone. */
    <T> ObservableValue<T> map(Function<FuturesWorkshop, @Nullable T> what) {
        return workspace.project().map(p -> p.futuresWorkshop(id).map(what).orElse(null));
    }

    /** The workshop as it is now; null once it is gone. */
    @Nullable
    FuturesWorkshop now() {
        return workspace.project().get().futuresWorkshop(id).orElse(null);
    }

    /** The year in which the workshop is held: the one of its session's day, or this one. */
    int yearHeld() {
        var now = workspace.project().get();
        var session = now.futuresWorkshop(id).map(FuturesWorkshop::session).orElse(null);
        return now.sessions().stream()
                .filter(s -> s.id().equals(session))
                .map(Session::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(workspace::today)
                .getYear();
    }

    /** Whether a dot vote on a list of the workshop is under way: then none of its words come, go or change. */
    ObservableValue<Boolean> closed(DotKind list) {
        var dotted = new Dotted(list, id);
        return workspace
                .project()
                .map(p -> p.dotVote() != null && p.dotVote().on().equals(dotted));
    }

    EditedList<Headline> headlines() {
        return list(FuturesWorkshop::headlines, FuturesWorkshop::withHeadlines);
    }

    EditedList<Critique> critique() {
        return list(FuturesWorkshop::critique, FuturesWorkshop::withCritique);
    }

    EditedList<RoadStep> road() {
        return list(FuturesWorkshop::road, FuturesWorkshop::withRoad);
    }

    <T> Stored<T> stored(
            Function<FuturesWorkshop, @Nullable T> get,
            BiFunction<FuturesWorkshop, @Nullable T, FuturesWorkshop> with) {
        return new Stored<>(map(get), value -> edit(w -> with.apply(w, value)));
    }

    <E> EditedList<E> list(
            Function<FuturesWorkshop, List<E>> get, BiFunction<FuturesWorkshop, List<E>, FuturesWorkshop> with) {
        return new EditedList<>(
                workspace.project().map(p -> p.futuresWorkshop(id).map(get).orElse(List.of())),
                work -> edit(w -> with.apply(w, work.apply(get.apply(w)))));
    }

    void edit(UnaryOperator<FuturesWorkshop> work) {
        edit(work, () -> {});
    }

    /** {@code whenDone} runs once the change is published. */
    void edit(UnaryOperator<FuturesWorkshop> work, Runnable whenDone) {
        workspace.edit(now -> change(now, work), whenDone);
    }

    private Change change(Project now, UnaryOperator<FuturesWorkshop> work) {
        return now.futuresWorkshop(id)
                .<Change>map(w -> new FuturesWorkshopEdited(work.apply(w)))
                .orElse(Together.NOTHING);
    }
}
