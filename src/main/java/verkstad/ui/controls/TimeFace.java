package verkstad.ui.controls;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.session.Timer;
import verkstad.texts.Texts;

/** The time that is left, in figures, by shape and by colour; not there while no timer is set. */
public final class TimeFace extends HBox {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private final Texts texts;
    private final TimePie pie = new TimePie();
    private final Label figures = new Label();

    public TimeFace(Texts texts) {
        this.texts = texts;
        figures.getStyleClass().add("time-figures");
        figures.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("time-face");
        managedProperty().bind(visibleProperty());
        getChildren().addAll(pie, figures);
    }

    /** Follows a timer; what is returned drops what it listens to. */
    public Subscription follow(ObservableValue<@Nullable Timer> timer, ObservableValue<Instant> now) {
        Runnable show = () -> show(timer.getValue(), now.getValue());
        return timer.subscribe(t -> show.run()).and(now.subscribe(t -> show.run()));
    }

    private void show(@Nullable Timer timer, Instant now) {
        setVisible(timer != null);
        if (timer == null) return;
        var left = timer.left(now);
        var signal = timer.signal(now);
        getStyleClass().setAll("time-face", "time-" + signal.name().toLowerCase(Locale.ROOT));
        pie.show(signal, Math.clamp((double) left.toMillis() / timer.length().toMillis(), 0, 1));
        figures.setText(words(signal, left));
    }

    private String words(Timer.Signal signal, Duration left) {
        return switch (signal) {
            case RUNNING, SOON -> figures(left);
            case PAUSED -> texts.get("session.time-paused", figures(left));
            case OVER -> texts.get("session.time-over", figures(left.negated()));
        };
    }

    /** 4:59, 1:04:59; a second that has begun counts as whole, so that a timer begins at its full length. */
    private static String figures(Duration time) {
        long seconds = Math.ceilDiv(time.toMillis(), 1000L);
        return seconds < HOUR
                ? String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
    }
}
