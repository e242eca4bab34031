package verkstad.ui.risk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.people.Person;
import verkstad.texts.Texts;
import verkstad.ui.controls.Labelled;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.risk.RoundDeskViewModel.Desk;
import verkstad.ui.risk.RoundDeskViewModel.Voter;

/** The facilitator's side of a round under way. */
final class RoundDesk extends VBox implements AutoCloseable {
    private final RoundDeskViewModel model;
    private final Texts texts;
    private final Label count = SheetPaper.muted("");
    private final VBox voters = new VBox();
    private final MenuButton late = new MenuButton();
    private final Spinner<Integer> seats = new Spinner<>(1, RoundVoters.MOST_SEATS, 1);
    private final TallyPane paper;
    private final Subscription subscription;
    private boolean following = true; // what is shown is not what was chosen

    RoundDesk(RoundDeskViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        setId("round-desk");
        getStyleClass().add("centre");
        var title = new Label(texts.get("round.desk"));
        title.getStyleClass().add("headline1");
        count.setId("round-count");
        paper = new TallyPane(model, texts);
        var columns = new WrappingRow(voters(), paper);
        columns.getStyleClass().add("sheet-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var leave = new Button(texts.get("risk.back-to-register"));
        leave.setId("back-to-register");
        leave.setCancelButton(true);
        leave.setOnAction(event -> back.run());
        getChildren().addAll(title, count, columns, leave);
        subscription = model.desk().subscribe(this::show);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        paper.close();
        model.close();
    }

    private Node voters() {
        voters.getStyleClass().add("sheet-list");
        late.setText(texts.get("round.late"));
        late.setId("round-late");
        late.managedProperty().bind(late.visibleProperty());
        seats.setId("seats");
        seats.setEditable(true);
        seats.valueProperty().subscribe(number -> {
            if (number != null && !following) model.seats(number);
        });
        var labelled = new Labelled(texts.get("voting.seats"), seats);
        labelled.visibleProperty().bind(seats.visibleProperty());
        labelled.managedProperty().bind(seats.visibleProperty());
        var paper = new SheetPaper(texts, "risk.voters", voters, labelled, late);
        paper.setMinWidth(258);
        paper.setPrefWidth(280);
        paper.setMaxWidth(340);
        HBox.setHgrow(paper, Priority.NEVER);
        return paper;
    }

    private void show(@Nullable Desk desk) {
        if (desk == null) return;
        count.setText(texts.get("voting.voted", desk.votes(), desk.of()));
        boolean named = !desk.voters().isEmpty();
        voters.getChildren().setAll(desk.voters().stream().map(this::line).toList());
        late.setVisible(named);
        late.setDisable(desk.late().isEmpty());
        late.getItems().setAll(desk.late().stream().map(this::item).toList());
        seats.setVisible(!named);
        if (named) return;
        following = true;
        seats.setValueFactory(
                new IntegerSpinnerValueFactory(Math.max(1, desk.votes()), RoundVoters.MOST_SEATS, desk.of()));
        following = false;
    }

    private Node line(Voter voter) {
        var name = new Label(voter.voted() ? texts.get("voting.has-voted", voter.name()) : voter.name());
        name.setWrapText(true);
        name.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(name, space);
        line.getStyleClass().add("round-voter");
        if (!voter.voted()) {
            var strike = new Button(texts.get("round.strike"));
            strike.setId("strike-" + voter.id());
            strike.setAccessibleText(texts.get("round.strike-who", voter.name()));
            strike.setMinWidth(USE_PREF_SIZE);
            strike.setDisable(!voter.mayLeave());
            strike.setOnAction(event -> model.strike(voter.id()));
            line.getChildren().add(strike);
        }
        return line;
    }

    private MenuItem item(Person person) {
        var item = new MenuItem(person.name());
        item.setId("late-" + person.id());
        item.setOnAction(event -> model.add(person.id()));
        return item;
    }
}
