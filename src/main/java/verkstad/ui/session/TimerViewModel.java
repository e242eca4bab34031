package verkstad.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.TimerChange.TimerSet;
import verkstad.model.session.Timer;
import verkstad.ui.controls.Now;
import verkstad.workspace.Workspace;

/** The time that everybody sees: set, paused, lengthened, taken away. */
final class TimerViewModel implements AutoCloseable {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private final Workspace workspace;
    private final Now now;
    private final ReadOnlyBooleanWrapper ringing = new ReadOnlyBooleanWrapper();
    private final Subscription subscription;

    TimerViewModel(Workspace workspace, Now now) {
        this.workspace = workspace;
        this.now = now;
        subscription = Subscription.combine(
                now.instant().subscribe(i -> refresh()), workspace.project().subscribe(p -> refresh()));
    }

    ObservableValue<@Nullable Timer> timer() {
        return workspace.project().map(Project::timer);
    }

    ObservableValue<Instant> instant() {
        return now.instant();
    }

    /** True in the seconds in which the time has just run out; a file that is opened later does not ring. */
    ReadOnlyBooleanProperty ringing() {
        return ringing.getReadOnlyProperty();
    }

    /** @param item the agenda item it is for; null where it is free */
    void start(int minutes, @Nullable String item) {
        now.look();
        set((timer, at) -> Timer.started(Duration.ofMinutes(minutes), item, at));
    }

    void pauseOrResume() {
        now.look();
        set((timer, at) -> timer == null ? null : timer.isPaused() ? timer.resumed(at) : timer.paused(at));
    }

    void addMinute() {
        now.look();
        set((timer, at) -> timer == null ? null : timer.plus(Duration.ofMinutes(1), at));
    }

    void stop() {
        set((timer, at) -> null);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void set(BiFunction<@Nullable Timer, Instant, @Nullable Timer> work) {
        var at = now.instant().get();
        workspace.edit(project -> new TimerSet(work.apply(project.timer(), at)));
    }

    private void refresh() {
        var timer = workspace.project().get().timer();
        var at = now.instant().get();
        ringing.set(timer != null
                && timer.signal(at) == Timer.Signal.OVER
                && timer.left(at).negated().compareTo(FRESH) < 0);
    }
}
