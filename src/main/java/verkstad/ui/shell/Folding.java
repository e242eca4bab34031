package verkstad.ui.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import verkstad.texts.Texts;
import verkstad.ui.controls.Command;
import verkstad.ui.controls.FirstStop;

/** Folds the side bar away: by itself where the window becomes too narrow for it, and whenever one wishes. */
final class Folding {
    /** Under this the middle needs the room: a laptop's screen at 200 % has less, one at 100 % more. */
    private static final double NARROW = 1100;

    private static final KeyCombination FOLD = new KeyCodeCombination(KeyCode.F4);
    private final Node bar;
    private final Texts texts;
    private boolean narrow;

    Folding(Node bar, Texts texts) {
        this.bar = bar;
        this.texts = texts;
        bar.managedProperty().bind(bar.visibleProperty());
    }

    /** The window has this width from now on. */
    void width(double width) {
        boolean isNarrow = width > 0 && width < NARROW;
        if (isNarrow == narrow) return;
        narrow = isNarrow;
        bar.setVisible(!narrow);
    }

    Command command() {
        return new Command("side-bar", texts.get("shell.side-bar"), FOLD, new SimpleBooleanProperty(), this::fold);
    }

    /** Does what the key asks for; says whether it was this one. */
    boolean pressed(KeyEvent event) {
        if (!FOLD.match(event)) return false;
        fold();
        return true;
    }

    /** Folds or unfolds; who unfolds it by hand wants to go somewhere. */
    private void fold() {
        bar.setVisible(!bar.isVisible());
        if (bar.isVisible()) FirstStop.in(bar).ifPresent(Node::requestFocus);
    }
}
