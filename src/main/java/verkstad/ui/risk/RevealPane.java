package verkstad.ui.risk;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import verkstad.projector.RoundSlide;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.OwnPages;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.controls.reveal.RoundBoard;
import verkstad.ui.risk.RevealViewModel.Way;

/** A revealed round in the cockpit: what the room sees, the ways to see it, and what is noted of it. */
final class RevealPane extends BorderPane {
    private static final Map<Way, KeyCode> KEYS = new EnumMap<>(Map.of(
            Way.MAP, KeyCode.DIGIT1,
            Way.RESULTS, KeyCode.DIGIT2,
            Way.DISTRIBUTIONS, KeyCode.DIGIT3,
            Way.SPOTLIGHT, KeyCode.DIGIT4,
            Way.COMPARISON, KeyCode.DIGIT5));

    private static final double GAP = 10;

    private final RevealViewModel model;
    private final Texts texts;
    private final ToggleGroup ways = new ToggleGroup();
    private final Button before;
    private final Button next;
    private final RemarksPane remarks;

    RevealPane(RevealViewModel model, Texts texts, Runnable again, Runnable back) {
        this.model = model;
        this.texts = texts;
        remarks = new RemarksPane(model, texts);
        before = button("reveal-before", "reveal.before", "←", () -> model.turn(-1));
        next = button("reveal-next", "reveal.next", "→", () -> model.turn(1));
        getStyleClass().addAll("centre", "reveal-pane");
        setMargin(remarks, new Insets(GAP, 0, GAP, 2 * GAP));
        setTop(ways());
        setBottom(foot(again, back));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        OwnPages.mark(this, by -> {
            model.turn(by);
            return true;
        });
        model.slide().subscribe(this::show);
        model.way().subscribe(way -> ways.getToggles().forEach(t -> t.setSelected(t.getUserData() == way)));
    }

    private Node ways() {
        var row = new WrappingRow();
        row.getStyleClass().add("toolbar-row");
        KEYS.forEach((way, key) -> row.getChildren().add(toggle(way, key)));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().addAll(space, before, next);
        return row;
    }

    private Node toggle(Way way, KeyCode key) {
        var code = way.name().toLowerCase(Locale.ROOT);
        var toggle = new ToggleButton(texts.get("reveal.way-" + code), KeyCap.of(key.getName()));
        toggle.setId("way-" + code);
        toggle.setUserData(way);
        toggle.getStyleClass().add("key-right");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setToggleGroup(ways);
        toggle.setDisable(way == Way.COMPARISON && !model.isCompared());
        toggle.setOnAction(event -> {
            toggle.setSelected(true);
            model.see(way);
        });
        return toggle;
    }

    private Node foot(Runnable again, Runnable back) {
        var register = button("back-to-register", "risk.back-to-register", "Esc", back);
        register.setCancelButton(true);
        var round = new Button(texts.get("reveal.again"));
        round.setId("vote-again");
        round.setOnAction(event -> again.run());
        var foot = new WrappingRow(register, round);
        foot.getStyleClass().add("toolbar-row");
        return foot;
    }

    private void show(Slide slide) {
        if (!(slide instanceof RoundSlide shown)) {
            setCenter(null);
            return;
        }
        var part = model.part();
        before.setDisable(part.number() == 1);
        next.setDisable(part.number() == part.of());
        before.setVisible(part.of() > 1);
        next.setVisible(part.of() > 1);
        setCenter(new RoundBoard(shown, texts));
        if (shown instanceof RoundSlide.Spotlight spotlight) remarks.show(spotlight);
        var right = shown instanceof RoundSlide.Spotlight ? remarks : null;
        if (getRight() != right) setRight(right);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) return;
        var code = event.getCode();
        if (code == KeyCode.RIGHT || code == KeyCode.PAGE_DOWN) {
            model.turn(1);
        } else if (code == KeyCode.LEFT || code == KeyCode.PAGE_UP) {
            model.turn(-1);
        } else if (KEYS.containsValue(code)) {
            KEYS.forEach((way, key) -> {
                if (key == code) model.see(way);
            });
        } else {
            return;
        }
        event.consume();
    }

    private Button button(String id, String key, String cap, Runnable run) {
        var button = Buttons.of(id, texts.get(key), run);
        button.setGraphic(KeyCap.of(cap));
        button.getStyleClass().add("key-right");
        return button;
    }
}
