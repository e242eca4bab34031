package verkstad.ui.dots;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.model.dots.DotItem;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.WrappingRow;

/** Raised hands, counted thing by thing: the number is typed, and Enter or an arrow leads to the next. */
final class HandCount extends VBox {
    private static final int TEN = 10;

    HandCount(DotsViewModel model, List<DotItem> items, Texts texts, Runnable done) {
        getStyleClass().add("paper");
        var tally = model.tally();
        var list = new DotList(
                texts,
                items,
                tally.counted(),
                tally::put,
                (item, number) -> texts.get("dots.item-has", item, number),
                (now, digit) -> digit < 0 ? now / TEN : now * TEN + digit > HandTally.MOST ? now : now * TEN + digit);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> model.count(at.intValue()));
        var keys = new Label(texts.get("dots.count-keys"));
        keys.getStyleClass().add("muted");
        var keep = Buttons.of("dots-keep", texts.get("dots.keep"), () -> {
            tally.forget();
            model.keep(tally.counted().get(), done);
        });
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            key.consume();
            int next = list.getSelectionModel().getSelectedIndex() + 1;
            if (next == items.size()) {
                keep.requestFocus();
                return;
            }
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 1));
        });
        var cancel = Buttons.of("dots-cancel", texts.get("dots.cancel"), () -> {
            tally.discard();
            done.run();
        });
        var buttons = new WrappingRow(keep, cancel);
        buttons.getStyleClass().add("toolbar-row");
        getChildren().addAll(list, keys, buttons);
        sceneProperty().subscribe(scene -> {
            if (scene != null) list.requestFocus();
        });
    }
}
