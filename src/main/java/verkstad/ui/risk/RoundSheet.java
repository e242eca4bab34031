package verkstad.ui.risk;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.controls.Labelled;
import verkstad.ui.risk.RoundSheetViewModel.Choice;

/** Settles a round before the first vote. */
final class RoundSheet extends VBox {
    private static final int MOST_SEATS = 200;
    private final RoundSheetViewModel model;
    private final Texts texts;

    RoundSheet(RoundSheetViewModel model, Texts texts, Consumer<String> started, Runnable cancelled) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("centre");
        var title = label("risk.new-round", "headline1");
        var columns = new HBox(risks(), voters(), secrecy());
        columns.getStyleClass().add("sheet-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var start = new Button(texts.get("risk.start-now"));
        start.setId("round-start");
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        start.disableProperty().bind(model.ready().not());
        start.setOnAction(event -> model.start(started));
        var cancel = new Button(texts.get("risk.cancel"));
        cancel.setId("round-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> cancelled.run());
        var buttons = new HBox(start, cancel);
        buttons.getStyleClass().add("toolbar-row");
        getChildren().addAll(title, columns, buttons);
    }

    private Node risks() {
        var list = new VBox();
        list.getStyleClass().add("sheet-list");
        for (var choice : model.risks()) {
            list.getChildren().add(box(choice, r -> r.id(), r -> r.id() + "  " + r.threat(), "round-risk-"));
        }
        return paper("risk.which", list, model.risks().isEmpty() ? "risk.no-open-risks" : null);
    }

    private Node voters() {
        if (model.voters().isEmpty()) {
            var seats = new Spinner<Integer>(1, MOST_SEATS, model.seats().get());
            seats.setId("seats");
            seats.setEditable(true);
            model.seats().bind(Bindings.createIntegerBinding(seats::getValue, seats.valueProperty()));
            return paper("risk.voters", new Labelled(texts.get("risk.seats"), seats), "risk.nobody-present");
        }
        var list = new VBox();
        list.getStyleClass().add("sheet-list");
        for (var choice : model.voters()) {
            list.getChildren().add(box(choice, p -> p.id(), p -> p.name(), "round-voter-"));
        }
        return paper("risk.voters", list, null);
    }

    private Node secrecy() {
        var group = new ToggleGroup();
        var secret = radio("round-secret", "risk.secret", group);
        var named = radio("round-named", "risk.named", group);
        named.setDisable(model.voters().isEmpty());
        group.selectToggle(model.secret().get() ? secret : named);
        secret.selectedProperty().subscribe(on -> model.secret().set(on));
        var kept = new Label();
        kept.setWrapText(true);
        kept.setMinHeight(USE_PREF_SIZE);
        kept.getStyleClass().add("muted");
        kept.textProperty()
                .bind(Bindings.when(model.secret())
                        .then(texts.get("risk.secret-keeps"))
                        .otherwise(texts.get("risk.named-keeps")));
        return paper("risk.secrecy", new VBox(8, secret, named, kept), null);
    }

    private RadioButton radio(String id, String key, ToggleGroup group) {
        var radio = new RadioButton(texts.get(key));
        radio.setId(id);
        radio.setToggleGroup(group);
        return radio;
    }

    private static <T> CheckBox box(
            Choice<T> choice, Function<T, String> id, Function<T, String> words, String prefix) {
        var box = new CheckBox(words.apply(choice.of()));
        box.setId(prefix + id.apply(choice.of()));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(choice.chosen());
        return box;
    }

    private Region paper(String title, Region content, @Nullable String remark) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var paper = new VBox(label(title, "headline2"));
        if (remark != null) {
            var words = label(remark, "muted");
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            paper.getChildren().add(words);
        }
        paper.getChildren().add(scroll);
        paper.getStyleClass().add("paper");
        HBox.setHgrow(paper, Priority.ALWAYS);
        paper.setPrefWidth(300);
        return paper;
    }

    private Label label(String key, String style) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add(style);
        return label;
    }
}
