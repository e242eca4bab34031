package verkstad.ui.projector;

import java.time.Instant;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import verkstad.projector.Strip;
import verkstad.texts.Texts;
import verkstad.ui.controls.TimeFace;

/** Under every slide: the item at hand among the day's items, and the time that runs. */
final class StripView extends HBox {
    private final Texts texts;
    private final Label item = new Label();
    private final HBox steps = new HBox();
    private final TimeFace time;
    private Subscription subscription = Subscription.EMPTY;

    StripView(Texts texts) {
        this.texts = texts;
        time = new TimeFace(texts);
        time.setVisible(false);
        time.setMinWidth(USE_PREF_SIZE);
        item.getStyleClass().add("strip-item");
        item.setMinWidth(0);
        steps.getStyleClass().add("strip-steps");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("strip");
        getChildren().addAll(steps, item, space, time);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    StripView(Projection projection, Texts texts) {
        this(texts);
        follow(projection.strip(), projection.instant());
    }

    /** Shows what stands under the slides, as it changes. */
    void follow(ObservableValue<Strip> strip, ObservableValue<Instant> now) {
        subscription = strip.subscribe(this::show).and(time.follow(strip.map(Strip::timer), now));
    }

    /** Whether the item at hand is named; on its own slide it is already. */
    void names(boolean named) {
        item.setVisible(named);
    }

    void close() {
        subscription.unsubscribe();
    }

    private void show(Strip strip) {
        setVisible(!strip.equals(Strip.EMPTY));
        var where = strip.where();
        steps.getChildren().clear();
        item.setText("");
        if (where == null) return;
        where.steps().stream().map(StripView::step).forEach(steps.getChildren()::add);
        item.setText(texts.get(
                "session.strip-item",
                Integer.toString(where.number()),
                Integer.toString(where.steps().size()),
                where.title()));
    }

    private static Region step(Strip.Step step) {
        var mark = new Region();
        mark.getStyleClass().addAll("strip-step", "strip-" + step.progress().code());
        return mark;
    }
}
