package verkstad.ui.futures;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.OwnPages;
import verkstad.workspace.Workspace;

/** The headlines, what the room sees of them, and the groups' turns at the laptop. */
final class HeadlinesPage extends VBox {
    private final FuturesViewModel model;
    private final Form form;
    private final Button turns;

    HeadlinesPage(Workspace workspace, Texts texts, FuturesViewModel model, StageViewModel stage, Form form) {
        this.model = model;
        this.form = form;
        turns = form.named(new Button(texts.get("futures.turns")), "turns", "futures.turns");
        turns.setMinWidth(USE_PREF_SIZE);
        var headlines = new HeadlinesPane(workspace, texts, model, stage::park);
        form.keep(headlines::close);
        VBox.setVgrow(headlines, Priority.ALWAYS);
        getStyleClass().add("headlines-page");
        getChildren().addAll(shown(texts), headlines);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        OwnPages.mark(this, this::turned);
    }

    /** Lets the groups take the laptop in turn. */
    Button turns() {
        return turns;
    }

    private Region shown(Texts texts) {
        var shown = new ShownBills(model, texts);
        form.keep(shown::close);
        var air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        var row = new HBox(shown, air, turns);
        row.getStyleClass().add("toolbar-row");
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
        if (by == 0) return;
        model.step(by);
        key.consume();
    }
}
