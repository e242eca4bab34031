package verkstad.ui.communication;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import verkstad.projector.Show;

/** What the projector shows of the goals: all of them or one at a time, with the row that is worked on or another. */
final class ShownGoals {
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(new Show.Goals(-1));
    private final BooleanProperty alone = new SimpleBooleanProperty();
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private int worked = -1;
    private int row = -1;

    ShownGoals() {
        alone.subscribe(one -> refresh());
        following.subscribe(follows -> {
            if (follows) turn(worked);
        });
    }

    ObservableValue<Show> show() {
        return show;
    }

    /** Whether one goal fills the screen. */
    BooleanProperty alone() {
        return alone;
    }

    /** Whether the row in focus is the one that is worked on. */
    BooleanProperty following() {
        return following;
    }

    /** The row that the facilitator works on, from 0. */
    void work(int place) {
        worked = place;
        if (following.get()) turn(place);
    }

    /** Another row, of so many; the projector follows the work no more. */
    void step(int by, int of) {
        following.set(false);
        turn(Math.clamp((long) row + by, 0, Math.max(0, of - 1)));
    }

    private void turn(int place) {
        row = place;
        refresh();
    }

    private void refresh() {
        show.set(alone.get() ? new Show.OneGoal(Math.max(0, row)) : new Show.Goals(row));
    }
}
