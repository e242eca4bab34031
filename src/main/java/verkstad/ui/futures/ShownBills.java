package verkstad.ui.futures;

import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.WrappingRow;

/** What the room sees of the bills: the wall, the bill at hand, or all of them by turns; and the way between them. */
final class ShownBills extends WrappingRow {
    private static final int LONGEST = 120;
    private static final int STEP = 3;
    private static final Duration LOOKS = Duration.millis(250);
    private final FuturesViewModel model;
    private final Texts texts;
    private final ToggleGroup choice = new ToggleGroup();
    private final Timeline time;
    private final Subscription ties;

    ShownBills(FuturesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        time = new Timeline(new KeyFrame(LOOKS, event -> model.carousel().look()));
        time.setCycleCount(Animation.INDEFINITE);
        var caption = new Label(texts.get("futures.on-screen"));
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        var wall = toggle("show-wall", "futures.show-wall", model::showWall);
        var bill = toggle("show-bill", "futures.show-bill", model::showBill);
        var carousel = toggle("show-carousel", "futures.show-carousel", model::showCarousel);
        getStyleClass().add("toolbar-row");
        getChildren()
                .addAll(
                        caption,
                        wall,
                        bill,
                        carousel,
                        turns(),
                        step("bill-before", "futures.bill-before", KeyCode.PAGE_UP, -1),
                        step("bill-after", "futures.bill-after", KeyCode.PAGE_DOWN, 1));
        Supplier<ToggleButton> shown =
                () -> model.carousel().running().get() ? carousel : model.wall().get() ? wall : bill;
        ties = Subscription.combine(
                model.show().subscribe(now -> choice.selectToggle(shown.get())),
                // The arrows choose without a press.
                choice.selectedToggleProperty().subscribe(chosen -> {
                    if (chosen == null) choice.selectToggle(shown.get()); // one is always chosen
                    else if (!chosen.equals(shown.get())) ((Runnable) chosen.getUserData()).run();
                }),
                model.carousel().running().subscribe(this::run));
    }

    void close() {
        time.stop();
        ties.unsubscribe();
    }

    private void run(boolean running) {
        if (running) time.play();
        else time.stop();
    }

    /** How long each bill stays, and the way to hold it; there only while they go by turns. */
    private HBox turns() {
        var running = model.carousel().running();
        var pause = new ToggleButton(texts.get("futures.carousel-pause"));
        name(pause, "carousel-pause", "futures.carousel-pause");
        model.carousel().paused().subscribe(paused -> pause.setSelected(paused));
        pause.setOnAction(event -> model.carousel().pause(pause.isSelected()));
        var seconds =
                new Spinner<Integer>(STEP, LONGEST, model.carousel().seconds().get(), STEP);
        seconds.setId("carousel-seconds");
        seconds.getEditor().setAccessibleText(texts.get("futures.carousel-seconds"));
        seconds.setEditable(true);
        seconds.getStyleClass().add("carousel-seconds");
        seconds.valueProperty().subscribe(number -> {
            if (number != null) model.carousel().seconds().set(number);
        });
        var unit = new Label(texts.get("futures.carousel-seconds"));
        unit.getStyleClass().add("caption");
        unit.setMinWidth(USE_PREF_SIZE);
        var turns = new WrappingRow(pause, seconds, unit);
        turns.getStyleClass().add("toolbar-row");
        turns.visibleProperty().bind(running);
        turns.managedProperty().bind(running);
        return turns;
    }

    private ToggleButton toggle(String id, String key, Runnable show) {
        var toggle = new ToggleButton(texts.get(key));
        name(toggle, id, key);
        toggle.setToggleGroup(choice);
        if (!id.equals("show-wall"))
            toggle.disableProperty().bind(model.chosen().lessThan(0));
        toggle.setUserData(show);
        return toggle;
    }

    private Button step(String id, String key, KeyCode code, int by) {
        var button = Buttons.of(id, texts.get(key), () -> model.step(by));
        button.setGraphic(KeyCap.of(code.getName()));
        name(button, id, key);
        button.getStyleClass().addAll("key-right", "flat");
        button.disableProperty().bind(model.chosen().lessThan(0));
        button.visibleProperty().bind(model.carousel().running().not()); // its own controls need the room
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void name(ButtonBase control, String id, String key) {
        control.setId(id);
        control.setAccessibleText(texts.get(key));
        control.setMinWidth(USE_PREF_SIZE);
    }
}
