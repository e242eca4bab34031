package verkstad.ui.dots;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.model.Lists;
import verkstad.model.dots.DotItem;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.WrappingRow;

/** Raised hands, counted thing by thing: the number is typed, and an arrow leads to the next. */
final class HandCount extends VBox {
    private static final int MOST = 999;
    private static final int TEN = 10;

    HandCount(DotsViewModel model, List<DotItem> items, Texts texts, Runnable done) {
        getStyleClass().add("paper");
        ObjectProperty<List<Integer>> counted =
                new SimpleObjectProperty<>(items.stream().map(i -> 0).toList());
        var list = new DotList(
                texts,
                items.stream().map(DotItem::text).toList(),
                counted,
                (place, number) -> counted.set(Lists.replaced(counted.get(), place, Math.clamp(number, 0, MOST))),
                (item, number) -> texts.get("dots.item-has", item, number),
                (now, digit) -> digit < 0 ? now / TEN : now * TEN + digit > MOST ? now : now * TEN + digit);
        VBox.setVgrow(list, Priority.ALWAYS);
        var keys = new Label(texts.get("dots.count-keys"));
        keys.getStyleClass().add("muted");
        var keep = Buttons.of("dots-keep", texts.get("dots.keep"), () -> model.keep(counted.get(), done));
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        var cancel = Buttons.of("dots-cancel", texts.get("dots.cancel"), done);
        var buttons = new WrappingRow(keep, cancel);
        buttons.getStyleClass().add("toolbar-row");
        getChildren().addAll(list, keys, buttons);
        sceneProperty().subscribe(scene -> {
            if (scene != null) list.requestFocus();
        });
    }
}
