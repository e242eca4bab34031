package verkstad.ui.session;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.session.AgendaItem;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.TimeFace;
import verkstad.ui.controls.Writing;

/** The time in the cockpit: how many minutes, start; while it is set: what is left, pause, a minute more, away. */
final class TimerControls extends HBox {
    private static final int LONGEST = 600;
    private static final Writing<Integer> MINUTES = Writing.number(1, LONGEST);
    private final TimerViewModel timer;
    private final TextField minutes = new TextField();
    private final Button start;
    private final Button pause;
    private final Subscription subscription;
    private @Nullable AgendaItem item;

    TimerControls(TimerViewModel timer, Texts texts) {
        this.timer = timer;
        minutes.setId("timer-minutes");
        minutes.setAccessibleText(texts.get("session.timer-minutes"));
        minutes.setTooltip(new Tooltip(texts.get("session.timer-minutes")));
        minutes.getStyleClass().add("timer-minutes");
        minutes.setOnAction(event -> start());
        start = Buttons.of("timer-start", texts.get("session.timer-start"), this::start);
        start.disableProperty()
                .bind(minutes.textProperty().map(t -> MINUTES.read().apply(t).isEmpty()));
        pause = Buttons.of("timer-pause", texts.get("session.timer-pause"), timer::pauseOrResume);
        var face = new TimeFace(texts);
        face.setId("timer-face");
        var more = Buttons.of("timer-more", texts.get("session.timer-more"), timer::addMinute);
        var stop = Buttons.of("timer-stop", texts.get("session.timer-stop"), timer::stop);
        getStyleClass().add("timer-controls");
        var unit = new Label(texts.get("session.minutes-unit"));
        unit.getStyleClass().add("muted");
        getChildren().addAll(face, minutes, unit, start, pause, more, stop);
        subscription = face.follow(timer.timer(), timer.instant())
                .and(timer.timer().subscribe(now -> {
                    shown(now == null, minutes, unit, start);
                    shown(now != null, pause, more, stop);
                    if (now != null)
                        pause.setText(texts.get(now.isPaused() ? "session.timer-go-on" : "session.timer-pause"));
                }));
    }

    /** Offers the planned minutes of the item at hand, unless something else is typed. */
    void offer(@Nullable AgendaItem next) {
        boolean untouched = minutes.getText().isEmpty() || minutes.getText().equals(planned(item));
        item = next;
        if (untouched && !minutes.isFocused()) minutes.setText(planned(next));
    }

    void close() {
        subscription.unsubscribe();
    }

    /** Starts the minutes that are written; nothing, where none are. */
    void start() {
        MINUTES.read()
                .apply(minutes.getText())
                .ifPresent(m -> timer.start(
                        m, item != null && minutes.getText().strip().equals(planned(item)) ? item.id() : null));
    }

    private static String planned(@Nullable AgendaItem item) {
        return item == null || item.minutes() == null || item.minutes() == 0
                ? ""
                : item.minutes().toString();
    }

    private static void shown(boolean isShown, Node... nodes) {
        for (var node : nodes) {
            node.setVisible(isShown);
            node.setManaged(isShown);
        }
    }
}
