package verkstad.ui.risk;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.controls.Asked;
import verkstad.ui.controls.Pin;
import verkstad.ui.controls.PinSetting;
import verkstad.ui.controls.WrappingRow;

/** Settles a round before the first vote. */
final class RoundSheet extends VBox {
    private final RoundSheetViewModel model;
    private final Texts texts;

    /** @param pin what the way back from the vote asks for */
    RoundSheet(
            RoundSheetViewModel model,
            Texts texts,
            ObjectProperty<@Nullable Pin> pin,
            Consumer<String> started,
            Runnable cancelled) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("centre");
        var title = new Label(texts.get("risk.new-round"));
        title.getStyleClass().add("headline1");
        var columns = new WrappingRow(new RoundRisks(model, texts), new RoundVoters(model, texts), kept(pin));
        columns.getStyleClass().add("sheet-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var start = new Button(texts.get("risk.start-now"));
        start.setId("round-start");
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        start.disableProperty().bind(Bindings.not(model.ready()));
        start.setOnAction(event -> model.start(started));
        var cancel = new Button(texts.get("risk.cancel"));
        cancel.setId("round-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> cancelled.run());
        var buttons = new WrappingRow(start, cancel);
        buttons.getStyleClass().add("toolbar-row");
        getChildren().addAll(title, columns, new RoundTime(model, texts), buttons);
    }

    /** What the round is for, and what is kept of it. */
    private Node kept(ObjectProperty<@Nullable Pin> pin) {
        var kinds = new ToggleGroup();
        var score = radio("round-score", "round.score", kinds);
        var residual = radio("round-residual", "round.residual", kinds);
        kinds.selectToggle(model.residual().get() ? residual : score);
        residual.selectedProperty().subscribe(on -> model.residual().set(on));
        var ways = new ToggleGroup();
        var secret = radio("round-secret", "risk.secret", ways);
        var named = radio("round-named", "risk.named", ways);
        named.disableProperty().bind(model.unnamed());
        ways.selectToggle(model.secret().get() ? secret : named);
        secret.selectedProperty().subscribe(on -> model.secret().set(on));
        model.unnamed().subscribe(on -> {
            if (on) ways.selectToggle(secret);
        });
        var kept = SheetPaper.muted("");
        kept.textProperty()
                .bind(Bindings.when(model.secret())
                        .then(texts.get("risk.secret-keeps"))
                        .otherwise(texts.get("risk.named-keeps")));
        var setting = new PinSetting(pin, texts);
        var way = new Asked("round-pin", texts.get("voting.pin-ask"), setting, setting::focus);
        var content = new VBox(
                secret,
                named,
                kept,
                traces(),
                SheetPaper.title(texts, "round.kind"),
                score,
                residual,
                SheetPaper.title(texts, "round.way-back"),
                way);
        content.getStyleClass().add("sheet-list");
        return new SheetPaper(texts, "risk.secrecy", content);
    }

    /** What a secret round cannot hide, for those who ask. */
    private Node traces() {
        var words = SheetPaper.muted(texts.get("round.traces"));
        words.setId("round-traces-words");
        var both = new Asked("round-traces", texts.get("round.traces-ask"), words, () -> {});
        both.visibleProperty().bind(model.secret());
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }

    private RadioButton radio(String id, String key, ToggleGroup group) {
        var radio = new RadioButton(texts.get(key));
        radio.setId(id);
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setMinHeight(USE_PREF_SIZE);
        return radio;
    }
}
