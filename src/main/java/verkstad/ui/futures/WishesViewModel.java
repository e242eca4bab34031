package verkstad.ui.futures;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.Critique;
import verkstad.model.futures.Wishes;
import verkstad.projector.Show;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** The top notes of the critique, one by one, and the wish that each is turned into. */
public final class WishesViewModel {
    private final EditedWorkshop workshop;
    private final IntegerProperty at = new SimpleIntegerProperty();

    public WishesViewModel(Workspace workspace, String id) {
        workshop = new EditedWorkshop(workspace, id);
        var now = workshop.now();
        var lacking = now == null ? List.<Integer>of() : Wishes.lacking(now.critique());
        if (now != null && !lacking.isEmpty()) at.set(Wishes.top(now.critique()).indexOf(lacking.getFirst()));
    }

    /** The places of the top notes in the critique, most dots first. */
    public ObservableValue<List<Integer>> top() {
        return workshop.map(w -> Wishes.top(w.critique()));
    }

    /** Which of the top notes is at hand, from 0. */
    public IntegerProperty at() {
        return at;
    }

    /** The place in the critique of the note at hand; null where there is none. */
    public ObservableValue<@Nullable Integer> place() {
        var top = top();
        return Bindings.createObjectBinding(() -> place(top.getValue()), top, at);
    }

    /** The top notes themselves. */
    public ObservableValue<List<Critique>> notes() {
        return workshop.map(
                w -> Wishes.top(w.critique()).stream().map(w.critique()::get).toList());
    }

    public @Nullable Critique note(int place) {
        var now = workshop.now();
        return now == null || place >= now.critique().size()
                ? null
                : now.critique().get(place);
    }

    Stored<String> wish(int place) {
        return workshop.critique().stored(place, Critique::wish, Critique::withWish);
    }

    /** Goes to the note before (-1) or after (1); stays at the ends. */
    public void step(int by) {
        int last = Math.max(0, top().getValue().size() - 1);
        at.set(Math.clamp(at.get() + by, 0, last));
    }

    public ObservableValue<Show> show() {
        return at.map(place -> new Show.OneWish(workshop.id(), place.intValue()));
    }

    private @Nullable Integer place(@Nullable List<Integer> top) {
        if (top == null || top.isEmpty()) return null;
        return top.get(Math.clamp(at.get(), 0, top.size() - 1));
    }
}
