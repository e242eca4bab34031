package verkstad.ui.controls;

import javafx.application.Platform;
import javafx.scene.Parent;

/** Where the keyboard goes on after somebody went to a thing. FX thread. */
public final class Landing {
    private Landing() {}

    /**
     * Gives the focus to something on a page that is only just put up, or brings it into sight. Later, since what had
     * the focus goes with the page that goes, and takes it along; and drawn first, since what a tab or a scroll pane
     * holds cannot have it before.
     *
     * @param focus does it
     */
    public static void on(Parent page, Runnable focus) {
        Platform.runLater(() -> {
            page.applyCss();
            page.layout();
            focus.run();
        });
    }
}
