package verkstad.ui.futures;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.change.Growing;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Grown;
import verkstad.model.futures.Headline;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.futures.RoadStepBuilder;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.projector.Show;
import verkstad.ui.controls.EditedList;
import verkstad.workspace.Workspace;

/** What made each headline possible, and what must be said: one headline at a time. */
public final class RoadViewModel implements AutoCloseable {
    private final EditedWorkshop workshop;
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ObjectProperty<@Nullable Integer> worked = new SimpleObjectProperty<>();
    private final Subscription subscription;

    public RoadViewModel(Workspace workspace, String id) {
        workshop = new EditedWorkshop(workspace, id);
        var now = workshop.now();
        if (now != null
                && Grown.from(now, -1, RoadKind.SUCCESS_FACTOR).isEmpty()
                && !now.headlines().isEmpty()) chosen.set(0);
        subscription = Subscription.combine(
                headlines().subscribe(all -> {
                    if (all != null && chosen.get() >= all.size()) chosen.set(all.size() - 1);
                }),
                chosen.subscribe(place -> worked.set(null)));
    }

    public ObservableValue<List<Headline>> headlines() {
        return workshop.headlines().now();
    }

    /** The place of the headline at hand, from 0; -1 for what grew out of none. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** The place in the road of what is worked on; null while it is the headline itself. */
    public ObjectProperty<@Nullable Integer> worked() {
        return worked;
    }

    /** Where what is worked on stands on the thread; null where nothing is. */
    public ObservableValue<@Nullable Spot> onThread() {
        return Bindings.createObjectBinding(
                () -> {
                    var step = worked.get();
                    if (step != null) return new Spot(Kind.STEP, workshop.id(), step);
                    return chosen.get() < 0 ? null : new Spot(Kind.HEADLINE, workshop.id(), chosen.get());
                },
                worked,
                chosen);
    }

    /** Whether a thing is a headline, a factor or a message. */
    public boolean holds(Spot thing) {
        return headlineOf(thing).isPresent();
    }

    /** Takes a headline in hand, or the one that a factor or message grew out of. */
    public void aim(Spot thing) {
        headlineOf(thing).ifPresent(chosen::set);
    }

    private OptionalInt headlineOf(Spot thing) {
        var now = workshop.now();
        if (now == null) return OptionalInt.empty();
        return switch (thing.kind()) {
            case HEADLINE ->
                thing.place() < now.headlines().size() ? OptionalInt.of(thing.place()) : OptionalInt.empty();
            case STEP ->
                IntStream.range(-1, now.headlines().size())
                        .filter(headline -> Stream.of(RoadKind.SUCCESS_FACTOR, RoadKind.MESSAGE)
                                .anyMatch(
                                        kind -> Grown.from(now, headline, kind).contains(thing.place())))
                        .findFirst();
            default -> OptionalInt.empty();
        };
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
        worked.set(null); // the room sees the newest
        var steps = words.stream()
                .map(text -> RoadStepBuilder.builder().text(text).kind(kind).build())
                .toList();
        workshop.workspace().edit(now -> Growing.added(now, workshop.id(), headline, steps));
    }

    public ObservableValue<Show> show() {
        return Bindings.createObjectBinding(
                () -> {
                    var step = worked.get();
                    return new Show.Road(workshop.id(), chosen.get(), step == null ? -1 : step);
                },
                chosen,
                worked);
    }

    /** The workshop. */
    String id() {
        return workshop.id();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
