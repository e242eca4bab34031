package verkstad.ui.communication;

import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;

/** Chooses what the projector shows of the goals: side by side or, where that takes too much room, in a menu. */
final class ShownGoalsBar extends StackPane {
    private final ShownGoals shown;
    private final Texts texts;
    private final IntSupplier goals;
    private final Node abreast;
    private final Node menu;

    /** @param goals how many there are */
    ShownGoalsBar(ShownGoals shown, IntSupplier goals, Texts texts) {
        this.shown = shown;
        this.texts = texts;
        this.goals = goals;
        abreast = abreast();
        menu = menu();
        for (var face : new Node[] {abreast, menu}) face.managedProperty().bind(face.visibleProperty());
        fold(false);
        getChildren().addAll(abreast, menu);
    }

    /** Whether all of it stands in a menu, whose name tells what is shown. */
    void fold(boolean folded) {
        menu.setVisible(folded);
        abreast.setVisible(!folded);
    }

    private HBox abreast() {
        var label = new Label(texts.get("communication.projector"));
        label.getStyleClass().add("caption");
        label.setMinWidth(USE_PREF_SIZE);
        var whole = choice("whole");
        var one = choice("one");
        tie(whole, one);
        var choice = new HBox(whole, one);
        choice.getStyleClass().add("filter-bar");
        var follow = new CheckBox(texts.get("communication.projector-follow"));
        follow.setId("goals-follow");
        follow.setMinWidth(USE_PREF_SIZE);
        follow.selectedProperty().bindBidirectional(shown.following());
        var row = new HBox(
                label,
                choice,
                step("goals-before", "communication.projector-before", "‹", -1),
                step("goals-after", "communication.projector-after", "›", 1),
                follow);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private MenuButton menu() {
        var whole = new RadioMenuItem(texts.get("communication.projector-whole"));
        var one = new RadioMenuItem(texts.get("communication.projector-one"));
        tie(whole, one);
        var follow = new CheckMenuItem(texts.get("communication.projector-follow"));
        follow.selectedProperty().bindBidirectional(shown.following());
        var menu = new MenuButton();
        menu.setId("goals-shown");
        menu.getItems()
                .addAll(
                        named(whole, "goals-menu-whole"),
                        named(one, "goals-menu-one"),
                        named(follow, "goals-menu-follow"),
                        new SeparatorMenuItem(),
                        named(stepped("communication.projector-before", -1), "goals-menu-before"),
                        named(stepped("communication.projector-after", 1), "goals-menu-after"));
        menu.textProperty()
                .bind(shown.alone()
                        .map(alone -> texts.get(
                                "communication.projector-shows",
                                texts.get("communication.projector-" + (alone ? "one" : "whole")))));
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    /** One of the two is always chosen, and in both faces the same. */
    private void tie(Toggle whole, Toggle one) {
        var both = new ToggleGroup();
        whole.setToggleGroup(both);
        one.setToggleGroup(both);
        shown.alone().subscribe(alone -> both.selectToggle(alone ? one : whole));
        both.selectedToggleProperty().addListener((g, before, now) -> {
            if (now == null) before.setSelected(true);
            else shown.alone().set(now.equals(one));
        });
    }

    private ToggleButton choice(String name) {
        var button = new ToggleButton(texts.get("communication.projector-" + name));
        button.setId("goals-" + name);
        button.getStyleClass().add("filter-choice");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button step(String id, String key, String arrow, int by) {
        var button = Buttons.of(id, arrow, () -> shown.step(by, goals.getAsInt()));
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        return button;
    }

    private MenuItem stepped(String key, int by) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(event -> shown.step(by, goals.getAsInt()));
        return item;
    }

    private static MenuItem named(MenuItem item, String id) {
        item.setId(id);
        return item;
    }
}
