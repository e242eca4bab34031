package verkstad.ui.communication;

import java.util.function.IntSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.WrappingRow;

/** Chooses what the projector shows of the goals. */
final class ShownGoalsBar extends WrappingRow {
    private final ShownGoals shown;
    private final Texts texts;

    /** @param goals how many there are */
    ShownGoalsBar(ShownGoals shown, IntSupplier goals, Texts texts) {
        this.shown = shown;
        this.texts = texts;
        var label = new Label(texts.get("communication.projector"));
        label.getStyleClass().add("caption");
        label.setMinWidth(USE_PREF_SIZE);
        var both = new ToggleGroup();
        var choice = new HBox(choice("whole", false, both), choice("one", true, both));
        choice.getStyleClass().add("filter-bar");
        both.selectedToggleProperty().addListener((g, before, now) -> {
            if (now == null) before.setSelected(true); // one is always chosen
            else shown.alone().set((boolean) now.getUserData());
        });
        var follow = new CheckBox(texts.get("communication.projector-follow"));
        follow.setId("goals-follow");
        follow.setMinWidth(USE_PREF_SIZE);
        follow.selectedProperty().bindBidirectional(shown.following());
        getStyleClass().add("toolbar-row");
        getChildren()
                .addAll(
                        label,
                        choice,
                        step(
                                "goals-before",
                                "communication.projector-before",
                                "‹",
                                () -> shown.step(-1, goals.getAsInt())),
                        step(
                                "goals-after",
                                "communication.projector-after",
                                "›",
                                () -> shown.step(1, goals.getAsInt())),
                        follow);
    }

    private ToggleButton choice(String name, boolean alone, ToggleGroup both) {
        var button = new ToggleButton(texts.get("communication.projector-" + name));
        button.setId("goals-" + name);
        button.setUserData(alone);
        button.setToggleGroup(both);
        button.setSelected(shown.alone().get() == alone);
        button.getStyleClass().add("filter-choice");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button step(String id, String key, String arrow, Runnable run) {
        var button = Buttons.of(id, arrow, run);
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        return button;
    }
}
