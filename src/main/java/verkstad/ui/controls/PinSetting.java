package verkstad.ui.controls;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;

/** Where the PIN of the way back from a vote is set and removed, and what it protects from is said. */
public final class PinSetting extends VBox {
    private final ObjectProperty<@Nullable Pin> pin;
    private final Texts texts;
    private final PasswordField first = digits("pin-new");
    private final Button remove;

    public PinSetting(ObjectProperty<@Nullable Pin> pin, Texts texts) {
        this.pin = pin;
        this.texts = texts;
        getStyleClass().add("pin-setting");
        var state = words("");
        state.setId("pin-state");
        state.getStyleClass().add("strong");
        state.textProperty()
                .bind(pin.map(p -> texts.get("voting.pin-is-set")).orElse(texts.get("voting.pin-is-not-set")));
        var help = words(texts.get("voting.pin-help"));
        help.getStyleClass().add("muted");
        var fields = fields();
        fields.visibleProperty().bind(pin.isNull());
        fields.managedProperty().bind(pin.isNull());
        remove = Buttons.of("pin-remove", texts.get("voting.pin-remove"), () -> pin.set(null));
        remove.visibleProperty().bind(pin.isNotNull());
        remove.managedProperty().bind(pin.isNotNull());
        getChildren().addAll(state, help, fields, remove);
    }

    /** Moves the focus to what can be done. */
    public void focus() {
        if (pin.get() == null) first.requestFocus();
        else remove.requestFocus();
    }

    /** Twice, since nobody sees what is typed. */
    private WrappingRow fields() {
        var again = digits("pin-again");
        var set = Buttons.of("pin-set", texts.get("voting.pin-set"), () -> {});
        set.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !Pin.isOne(first.getText()) || !first.getText().equals(again.getText()),
                        first.textProperty(),
                        again.textProperty()));
        set.setOnAction(event -> {
            pin.set(Pin.of(first.getText()));
            first.clear();
            again.clear();
        });
        again.setOnAction(event -> set.fire());
        var fields = new WrappingRow(
                new Labelled(texts.get("voting.pin-new"), first),
                new Labelled(texts.get("voting.pin-again"), again),
                set);
        fields.getStyleClass().add("pin-fields");
        return fields;
    }

    private static PasswordField digits(String id) {
        var field = new PasswordField();
        field.setId(id);
        field.setPrefColumnCount(Pin.LONGEST);
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("[0-9]{0," + Pin.LONGEST + "}") ? change : null));
        return field;
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
