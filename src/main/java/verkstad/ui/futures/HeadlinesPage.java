package verkstad.ui.futures;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.KeyCap;
import verkstad.workspace.Workspace;

/** The headlines, what the room sees of them, and the groups' turns at the laptop. */
final class HeadlinesPage extends VBox {
    private final Texts texts;
    private final FuturesViewModel model;
    private final Form form;
    private final Button turns;

    HeadlinesPage(Workspace workspace, Texts texts, FuturesViewModel model, StageViewModel stage, Form form) {
        this.texts = texts;
        this.model = model;
        this.form = form;
        turns = form.named(new Button(texts.get("futures.turns")), "turns", "futures.turns");
        turns.setMinWidth(USE_PREF_SIZE);
        var headlines = new HeadlinesPane(workspace, texts, model, stage::park);
        form.keep(headlines::close);
        VBox.setVgrow(headlines, Priority.ALWAYS);
        getStyleClass().add("headlines-page");
        getChildren().addAll(shown(), headlines);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Lets the groups take the laptop in turn. */
    Button turns() {
        return turns;
    }

    /** What the room sees: the bill at hand or the wall, and the way from bill to bill. */
    private Region shown() {
        var caption = new Label(texts.get("futures.on-screen"));
        caption.getStyleClass().add("caption");
        var choice = new ToggleGroup();
        var wall = toggle("show-wall", "futures.show-wall", choice);
        var bill = toggle("show-bill", "futures.show-bill", choice);
        bill.disableProperty().bind(model.chosen().lessThan(0));
        choice.selectToggle(wall);
        wall.setOnAction(event -> model.wall().set(true));
        bill.setOnAction(event -> model.wall().set(false));
        form.keep(model.show().subscribe(now -> choice.selectToggle(model.wall().get() ? wall : bill)));
        var air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        var row = new HBox(
                caption,
                wall,
                bill,
                step("bill-before", "futures.bill-before", KeyCode.PAGE_UP, -1),
                step("bill-after", "futures.bill-after", KeyCode.PAGE_DOWN, 1),
                air,
                turns);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private ToggleButton toggle(String id, String key, ToggleGroup group) {
        var toggle = form.named(new ToggleButton(texts.get(key)), id, key);
        toggle.setToggleGroup(group);
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
    }

    private Button step(String id, String key, KeyCode code, int by) {
        var button = form.named(new Button(texts.get(key), KeyCap.of(code.getName())), id, key);
        button.getStyleClass().addAll("key-right", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.chosen().lessThan(0));
        button.setOnAction(event -> model.step(by));
        return button;
    }

    private void pressed(KeyEvent key) {
        int by = key.getCode() == KeyCode.PAGE_UP ? -1 : key.getCode() == KeyCode.PAGE_DOWN ? 1 : 0;
        if (by == 0) return;
        model.step(by);
        key.consume();
    }
}
