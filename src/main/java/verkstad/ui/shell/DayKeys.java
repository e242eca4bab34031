package verkstad.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import verkstad.ui.controls.Clicker;
import verkstad.ui.controls.OwnPages;
import verkstad.ui.session.RunBar;

/** The keys by which the day runs: a presenter's clicker, and the one for the time. */
final class DayKeys {
    private static final KeyCombination TIME = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
    private final RunBar day;
    private final BorderPane desk;
    private final Clicker clicker = new Clicker(this::step);

    /** @param desk in its centre stands what may have pages of its own */
    DayKeys(RunBar day, BorderPane desk) {
        this.day = day;
        this.desk = desk;
    }

    /** The same clicker, for the projector's window. */
    Clicker clicker() {
        return clicker;
    }

    /** Does what the key asks for; says whether it was one of these. */
    boolean pressed(KeyEvent event) {
        if (TIME.match(event)) {
            day.toggleTime();
            return true;
        }
        return day.hearsClicker() && clicker.pressed(event, isFree(event));
    }

    /** A clicker's step: through the pages of what fills the middle, where it has any, else through the agenda. */
    private void step(boolean forward) {
        if (!desk.isVisible()) return;
        Node middle = desk.getCenter();
        if (!OwnPages.turn(middle, forward)) day.step(forward);
    }

    /** Whether nothing that has the focus makes use of arrows and Space. */
    private static boolean isFree(KeyEvent event) {
        boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (!(event.getTarget() instanceof Control focused)) return true;
        return sideways && focused instanceof ButtonBase && !Clicker.hasOwnArrows(focused);
    }
}
