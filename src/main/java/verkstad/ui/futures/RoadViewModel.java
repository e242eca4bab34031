package verkstad.ui.futures;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import verkstad.model.change.Growing;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Grown;
import verkstad.model.futures.Headline;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.futures.RoadStepBuilder;
import verkstad.projector.Show;
import verkstad.ui.controls.EditedList;
import verkstad.workspace.Workspace;

/** What made each headline possible, and what must be said: one headline at a time. */
public final class RoadViewModel implements AutoCloseable {
    private final EditedWorkshop workshop;
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final Subscription subscription;

    public RoadViewModel(Workspace workspace, String id) {
        workshop = new EditedWorkshop(workspace, id);
        var now = workshop.now();
        if (now != null
                && Grown.from(now, -1, RoadKind.SUCCESS_FACTOR).isEmpty()
                && !now.headlines().isEmpty()) chosen.set(0);
        subscription = headlines().subscribe(all -> {
            if (all != null && chosen.get() >= all.size()) chosen.set(all.size() - 1);
        });
    }

    public ObservableValue<List<Headline>> headlines() {
        return workshop.headlines().now();
    }

    /** The place of the headline at hand, from 0; -1 for what grew out of none. */
    public IntegerProperty chosen() {
        return chosen;
    }

    public EditedList<RoadStep> road() {
        return workshop.road();
    }

    /** The places in the road of what grew out of the headline at hand. */
    public ObservableValue<List<Integer>> grown(RoadKind kind) {
        ObservableValue<FuturesWorkshop> now = workshop.map(w -> w);
        return Bindings.createObjectBinding(
                () -> now.getValue() == null ? List.of() : Grown.from(now.getValue(), chosen.get(), kind), now, chosen);
    }

    /** How much of the road grew out of a headline, or out of none (-1). */
    public int count(int headline) {
        var now = workshop.now();
        return now == null
                ? 0
                : Grown.from(now, headline, RoadKind.SUCCESS_FACTOR).size()
                        + Grown.from(now, headline, RoadKind.MESSAGE).size();
    }

    /** Adds to the road of the headline at hand. */
    public void add(RoadKind kind, List<String> words) {
        int headline = chosen.get();
        var steps = words.stream()
                .map(text -> RoadStepBuilder.builder().text(text).kind(kind).build())
                .toList();
        workshop.workspace().edit(now -> Growing.added(now, workshop.id(), headline, steps));
    }

    public ObservableValue<Show> show() {
        return chosen.map(place -> new Show.Road(workshop.id(), place.intValue()));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
