package verkstad.ui.futures;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Parking;
import verkstad.model.futures.Stage;
import verkstad.model.futures.Wishes;
import verkstad.projector.Show;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** Where a futures workshop is, the way on and back, what the guard sets aside, and what the room sees. */
public final class StageViewModel implements AutoCloseable {
    private final EditedWorkshop workshop;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.PREPARATION);
    private final BooleanProperty rules = new SimpleBooleanProperty();
    private final ObjectProperty<ObservableValue<? extends Show>> page;
    private final ObservableValue<Show> show;
    private final Subscription subscription;
    /** The year that was stated last; while another is typed there may be none. */
    private @Nullable Integer stated;

    public StageViewModel(Workspace workspace, String id) {
        workshop = new EditedWorkshop(workspace, id);
        var told = new Show.Rules(id);
        page = new SimpleObjectProperty<>(new SimpleObjectProperty<>(told));
        ObservableValue<Show> ofPage = page.flatMap(shown -> shown.map(Show.class::cast));
        show = Bindings.createObjectBinding(() -> rules.get() ? told : ofPage.getValue(), rules, ofPage);
        subscription = workshop.map(FuturesWorkshop::stageOrFirst)
                .subscribe(now -> {
                    if (now != null) stage.set(now);
                })
                .and(workshop.map(FuturesWorkshop::year).subscribe(now -> {
                    if (now != null) stated = now;
                }))
                .and(workshop.map(StageViewModel::work).subscribe((before, now) -> rules.set(false)));
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** The workshop. */
    String id() {
        return workshop.id();
    }

    /** Goes to a stage, whatever is left to do in the one before; its rules are what the room sees first. */
    public void go(Stage to) {
        if (to == stage.get()) return;
        workshop.edit(w -> w.withStage(to), () -> rules.set(true));
    }

    /** Goes to the stage after this; stays in the last. */
    public void next() {
        stage.get().next().ifPresent(this::go);
    }

    /** Goes to the stage before this; stays in the first. */
    public void back() {
        stage.get().before().ifPresent(this::go);
    }

    /** Whether the room sees the rules, as it does until work begins; else it sees what the page at hand shows. */
    public BooleanProperty rules() {
        return rules;
    }

    /** What the page at hand shows the room. */
    public ObjectProperty<ObservableValue<? extends Show>> page() {
        return page;
    }

    public ObservableValue<Show> show() {
        return show;
    }

    /** How many top notes of the critique have no wish although fantasy has begun; 0 at any other stage. */
    public ObservableValue<Integer> lacking() {
        return workshop.map(w ->
                w.stageOrFirst() == Stage.FANTASY ? Wishes.lacking(w.critique()).size() : 0);
    }

    /** How many thoughts are set aside. */
    public ObservableValue<Integer> parked() {
        return workshop.map(w -> w.parked().size());
    }

    /** Sets aside what was said, in the phase at hand. */
    public void park(String words) {
        if (!words.isBlank()) workshop.edit(w -> Parking.parked(w, words.strip()));
    }

    /** The year (1900–2200); the scenario follows where it tells the year, also if that was emptied first. */
    Stored<Integer> year() {
        return new Stored<>(workshop.map(FuturesWorkshop::year), to -> {
            var before = stated;
            workshop.edit(w -> (w.year() == null ? w.withYear(before) : w).inYear(to));
        });
    }

    Stored<String> scenario() {
        return workshop.stored(FuturesWorkshop::scenario, (w, text) -> text == null ? w : w.withScenario(text));
    }

    /** What the room works on; where it stands and what the guard sets aside are no work. */
    private static FuturesWorkshop work(FuturesWorkshop workshop) {
        return workshop.withStage(null).withParked(List.of());
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
