package verkstad.ui.futures;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.ui.controls.OwnPages;
import verkstad.ui.controls.WrappingRow;

/** The headlines, what the room sees of them, and what can be done with all of them. */
final class HeadlinesPage extends VBox {
    private final FuturesViewModel model;

    /** @param ways buttons for what can be done with all headlines */
    HeadlinesPage(FuturesViewModel model, ShownBills shown, HeadlinesPane headlines, List<? extends Node> ways) {
        this.model = model;
        VBox.setVgrow(headlines, Priority.ALWAYS);
        getStyleClass().add("headlines-page");
        getChildren().addAll(shown, headlines, foot(headlines.tools(), ways));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        OwnPages.mark(this, this::turned);
    }

    private static Region foot(Region one, List<? extends Node> all) {
        var air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        var row = new WrappingRow(one, air);
        row.getChildren().addAll(all);
        row.getStyleClass().add("toolbar-row");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    /** The clicker goes from bill to bill, and past the last of them on to what comes after the bills. */
    private boolean turned(int by) {
        var before = model.show().getValue();
        model.step(by);
        return !model.show().getValue().equals(before);
    }

    private void pressed(KeyEvent key) {
        int by = key.getCode() == KeyCode.PAGE_UP ? -1 : key.getCode() == KeyCode.PAGE_DOWN ? 1 : 0;
        if (by == 0 || key.isShortcutDown()) return;
        model.step(by);
        key.consume();
    }
}
