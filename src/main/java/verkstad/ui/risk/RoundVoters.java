package verkstad.ui.risk;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.model.people.Person;
import verkstad.texts.Texts;
import verkstad.ui.controls.Labelled;
import verkstad.ui.risk.RoundSheetViewModel.Choice;

/** Who votes: those who are present, by name, or a number of seats. */
final class RoundVoters extends HBox {
    static final int MOST_SEATS = 200;
    private final RoundSheetViewModel model;
    private final Texts texts;

    RoundVoters(RoundSheetViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren()
                .add(
                        model.voters().isEmpty()
                                ? new SheetPaper(
                                        texts,
                                        "risk.voters",
                                        seats(),
                                        SheetPaper.muted(texts.get("risk.nobody-present")))
                                : new SheetPaper(texts, "risk.voters", either(), ways()));
    }

    private Node ways() {
        var group = new ToggleGroup();
        var present = new RadioButton(texts.get("voting.present"));
        present.setId("round-present");
        present.setToggleGroup(group);
        var unnamed = new RadioButton(texts.get("round.unnamed"));
        unnamed.setId("round-unnamed");
        unnamed.setToggleGroup(group);
        group.selectToggle(model.unnamed().get() ? unnamed : present);
        unnamed.selectedProperty().subscribe(on -> model.unnamed().set(on));
        return new VBox(8, present, unnamed);
    }

    private VBox either() {
        var names = new VBox();
        names.getStyleClass().add("sheet-list");
        for (var choice : model.voters()) names.getChildren().add(box(choice));
        names.visibleProperty().bind(Bindings.not(model.unnamed()));
        names.managedProperty().bind(names.visibleProperty());
        var seats = seats();
        seats.visibleProperty().bind(model.unnamed());
        seats.managedProperty().bind(seats.visibleProperty());
        return new VBox(names, seats);
    }

    private CheckBox box(Choice<Person> choice) {
        var person = choice.of();
        var box = new CheckBox(choice.marked() ? texts.get("voting.leads", person.name()) : person.name());
        box.setId("round-voter-" + person.id());
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(choice.chosen());
        return box;
    }

    private Labelled seats() {
        var seats = new Spinner<Integer>(1, MOST_SEATS, model.seats().get());
        seats.setId("seats");
        seats.setEditable(true);
        seats.valueProperty().subscribe(number -> {
            if (number != null) model.seats().set(number);
        });
        return new Labelled(texts.get("voting.seats"), seats);
    }
}
