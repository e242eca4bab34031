package verkstad.ui.controls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import verkstad.model.session.DayTime;

/** What time it is, for what goes by the clock on the screen. Nothing counts ticks: each looks at the clock anew. */
public final class Now {
    private static final Duration SECOND = Duration.seconds(1);
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Instant> instant;

    public Now(Clock clock) {
        this.clock = clock;
        instant = new ReadOnlyObjectWrapper<>(clock.instant());
    }

    /** As of the last look at the clock. */
    public ReadOnlyObjectProperty<Instant> instant() {
        return instant.getReadOnlyProperty();
    }

    /** Looks at the clock. FX thread. */
    public void look() {
        instant.set(clock.instant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** The time of day, HH:mm. */
    public String time() {
        return DayTime.of(LocalTime.ofInstant(clock.instant(), clock.getZone()));
    }

    /** Looks at the clock each second while this is on a screen. */
    public Subscription whileShown(Node node) {
        var seconds = new Timeline(new KeyFrame(SECOND, event -> look()));
        seconds.setCycleCount(Animation.INDEFINITE);
        var shown = node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(isShown -> {
                    if (isShown) seconds.play();
                    else seconds.stop();
                });
        return shown.and(seconds::stop);
    }
}
