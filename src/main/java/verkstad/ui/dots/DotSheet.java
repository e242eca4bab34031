package verkstad.ui.dots;

import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.controls.Asked;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Labelled;
import verkstad.ui.controls.Pin;
import verkstad.ui.controls.PinSetting;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.dots.DotsViewModel.Present;
import verkstad.ui.dots.DotsViewModel.Standing;

/** Settles a dot vote before it begins, or has raised hands counted instead. */
final class DotSheet extends VBox {
    private static final int MOST_DOTS = 20;
    private static final int MOST_SEATS = 200;
    private final DotsViewModel model;
    private final Texts texts;
    private final ObjectProperty<@Nullable Pin> pin;

    /** What follows: the vote has begun, or raised hands are to be counted. */
    record Ways(Runnable started, Runnable count) {}

    /** @param pin what the way back from the vote asks for */
    DotSheet(DotsViewModel model, Standing now, Texts texts, ObjectProperty<@Nullable Pin> pin, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.pin = pin;
        getStyleClass().add("paper");
        HBox.setHgrow(this, Priority.ALWAYS);
        setMinWidth(400);
        var title = new Label(texts.get("dots.new-vote"));
        title.getStyleClass().add("headline2");
        var scroll = new ScrollPane(voters());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var start = Buttons.of("dots-start", texts.get("dots.start"), () -> model.start(ways.started()));
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        boolean nothing = now.items().isEmpty() || now.elsewhere();
        start.disableProperty().bind(Bindings.createBooleanBinding(() -> nothing || !hasVoters(), watched()));
        var hands = Buttons.of("dots-count", texts.get("dots.count"), ways.count());
        hands.setDisable(nothing);
        var buttons = new WrappingRow(start, hands);
        buttons.getStyleClass().add("toolbar-row");
        getChildren().addAll(title, each(), scroll, words(now), buttons);
    }

    private boolean hasVoters() {
        return model.unnamed().get()
                || model.present().stream().anyMatch(p -> p.chosen().get());
    }

    private Observable[] watched() {
        return Stream.concat(
                        Stream.of(model.unnamed()), model.present().stream().map(Present::chosen))
                .toArray(Observable[]::new);
    }

    /** Beside its words, which leaves the voters a line more. */
    private HBox each() {
        var words = new Label(texts.get("dots.each"));
        words.setMinWidth(USE_PREF_SIZE);
        var each = new Spinner<Integer>(1, MOST_DOTS, model.each().get());
        each.setId("dots-each");
        each.setEditable(true);
        each.setPrefWidth(120);
        each.setAccessibleText(words.getText());
        words.setLabelFor(each);
        each.valueProperty().subscribe(number -> {
            if (number != null) model.each().set(number);
        });
        var row = new HBox(words, each);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Node voters() {
        var list = new VBox();
        list.getStyleClass().add("sheet-list");
        var seats = new Labelled(texts.get("voting.seats"), seats());
        if (model.present().isEmpty()) {
            list.getChildren().addAll(quiet("voting.nobody-present"), seats, wayBack());
            return list;
        }
        var ways = new ToggleGroup();
        var named = radio("dots-present", "voting.present", ways);
        var unnamed = radio("dots-unnamed", "voting.unnamed", ways);
        ways.selectToggle(model.unnamed().get() ? unnamed : named);
        unnamed.selectedProperty().subscribe(on -> model.unnamed().set(on));
        var names = new VBox();
        names.getStyleClass().addAll("sheet-list", "sheet-names");
        for (var present : model.present()) names.getChildren().add(box(present));
        names.visibleProperty().bind(Bindings.not(model.unnamed()));
        names.managedProperty().bind(names.visibleProperty());
        seats.visibleProperty().bind(model.unnamed());
        seats.managedProperty().bind(seats.visibleProperty());
        list.getChildren().addAll(named, names, unnamed, seats, wayBack());
        return list;
    }

    /** What the facilitator's way back from the vote asks for. */
    private Node wayBack() {
        var setting = new PinSetting(pin, texts);
        return new Asked("dots-pin", texts.get("voting.pin-ask"), setting, setting::focus);
    }

    private RadioButton radio(String id, String key, ToggleGroup group) {
        var radio = new RadioButton(texts.get(key));
        radio.setId(id);
        radio.setToggleGroup(group);
        return radio;
    }

    private CheckBox box(Present present) {
        var person = present.person();
        var box = new CheckBox(present.leads() ? texts.get("voting.leads", person.name()) : person.name());
        box.setId("dots-voter-" + person.id());
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(present.chosen());
        return box;
    }

    private Spinner<Integer> seats() {
        var seats = new Spinner<Integer>(1, MOST_SEATS, model.seats().get());
        seats.setId("dots-seats");
        seats.setEditable(true);
        seats.valueProperty().subscribe(number -> {
            if (number != null) model.seats().set(number);
        });
        return seats;
    }

    /** What keeps it from beginning, or what follows when it begins. */
    private Label words(Standing now) {
        if (now.items().isEmpty()) return quiet("dots.empty");
        if (now.elsewhere()) return quiet("dots.elsewhere");
        return quiet(now.isVotedOn() ? "dots.replaces" : "dots.secret");
    }

    private Label quiet(String key) {
        var label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
