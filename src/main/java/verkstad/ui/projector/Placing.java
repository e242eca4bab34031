package verkstad.ui.projector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where everybody's window is. On another screen than the cockpit's, where there is one; else over the cockpit, with
 * the curtain first, since what stands on the facilitator's screen is not for everybody. A screen that is pulled out
 * never makes the window jump over the facilitator's work: it waits until a screen is there again.
 */
sealed interface Placing {
    /** Nobody asked for it. */
    record Off() implements Placing {}

    /** It was on a screen that is gone. */
    record Waiting() implements Placing {}

    /** It fills another screen than the cockpit's. */
    record Beside(Area screen) implements Placing {}

    /** It fills the cockpit's screen. */
    record Over(Area screen) implements Placing {}

    /** Where it opens. */
    static Placing opened(List<Area> screens, Area cockpit) {
        return other(screens, cockpit)
                .<Placing>map(Beside::new)
                .orElseGet(() -> own(screens, cockpit).<Placing>map(Over::new).orElseGet(Off::new));
    }

    /** Where it goes when the screens have changed: plugged in, pulled out, or of another resolution. */
    default Placing changed(List<Area> screens, Area cockpit) {
        return switch (this) {
            case Off off -> off;
            case Waiting _, Beside _ ->
                other(screens, cockpit).<Placing>map(Beside::new).orElseGet(Waiting::new);
            case Over _ -> opened(screens, cockpit);
        };
    }

    /** The largest of the screens that the cockpit is not on. */
    private static Optional<Area> other(List<Area> screens, Area cockpit) {
        var own = own(screens, cockpit);
        return screens.stream().filter(s -> !s.equals(own.orElse(null))).max(Comparator.comparingDouble(Area::size));
    }

    /** The screen with most of the cockpit on it; the first where it is on none. */
    private static Optional<Area> own(List<Area> screens, Area cockpit) {
        return screens.stream()
                .max(Comparator.comparingDouble(cockpit::within))
                .filter(s -> cockpit.within(s) > 0)
                .or(() -> screens.stream().findFirst());
    }
}
