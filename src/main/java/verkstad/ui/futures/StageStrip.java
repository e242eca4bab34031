package verkstad.ui.futures;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import verkstad.model.futures.Stage;
import verkstad.texts.Texts;
import verkstad.ui.controls.Command;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.NextLine;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/**
 * Always in sight: the stages with where we are, the way to the next, whether the room sees the rules, and the line
 * into the parking lot.
 */
final class StageStrip extends WrappingRow {
    static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F9);
    static final KeyCombination BACK = new KeyCodeCombination(KeyCode.F9, KeyCombination.SHIFT_DOWN);
    static final KeyCombination RULES = new KeyCodeCombination(KeyCode.F8);
    static final KeyCombination PARK = new KeyCodeCombination(KeyCode.F7);

    private final Texts texts;
    private final StageViewModel model;
    private final Form form;
    private final NextLine park;

    StageStrip(Workspace workspace, Texts texts, StageViewModel model, Form form) {
        this.texts = texts;
        this.model = model;
        this.form = form;
        park = form.next(
                new NextLine(words -> words.forEach(model::park)), "park-next", "futures.park-next", model.id());
        park.setMinWidth(120);
        HBox.setHgrow(park, Priority.ALWAYS);
        getStyleClass().add("stage-strip");
        getChildren().addAll(stages(), next(), rules(), parking(), park, KeyCap.of(PARK));
    }

    /** Leads to the line into the parking lot. */
    void beginParking() {
        park.requestFocus();
    }

    private Region stages() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("stage-toggles");
        for (var stage : Stage.DAY) {
            var toggle = new ToggleButton(stage.number() + "  " + texts.word("futures.stage", stage));
            toggle.setId("stage-" + stage.code());
            toggle.setToggleGroup(group);
            toggle.getStyleClass().setAll("stage-toggle");
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setOnAction(event -> {
                toggle.setSelected(model.stage().get() == stage);
                model.go(stage);
            });
            form.keep(model.stage().subscribe(now -> toggle.setSelected(now == stage)));
            row.getChildren().add(toggle);
        }
        return row;
    }

    private Region next() {
        var last = new SimpleBooleanProperty();
        form.keep(model.stage().subscribe(now -> last.set(now.next().isEmpty())));
        var next = new Command("stage-next", texts.get("futures.stage-next"), NEXT, last, model::next).button();
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.getStyleClass().add("accent");
        next.managedProperty().bind(next.visibleProperty());
        form.keep(last.subscribe(is -> next.setVisible(!is)));
        return next;
    }

    private Region rules() {
        var rules = new ToggleButton(texts.get("futures.rules-show"), KeyCap.of(RULES));
        rules.setId("stage-rules");
        rules.setAccessibleText(texts.get("futures.rules-show"));
        rules.getStyleClass().add("key-right");
        rules.setMinWidth(Region.USE_PREF_SIZE);
        rules.selectedProperty().bindBidirectional(model.rules());
        form.keep(() -> rules.selectedProperty().unbindBidirectional(model.rules()));
        return rules;
    }

    private Label parking() {
        var count = new Label();
        count.setId("parked-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("caption");
        form.keep(model.parked()
                .subscribe(now -> count.setText(texts.get("futures.parked-count", now == null ? 0 : now))));
        return count;
    }
}
