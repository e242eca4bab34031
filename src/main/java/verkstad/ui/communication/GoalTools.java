package verkstad.ui.communication;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import verkstad.texts.Texts;
import verkstad.ui.controls.WrappingRow;

/** What stands over the table: what can be done with its rows, and which of them are shown. */
final class GoalTools extends WrappingRow {
    private final GoalTableViewModel table;
    private final Texts texts;

    GoalTools(GoalTableViewModel table, GoalCommands commands, Texts texts) {
        this.table = table;
        this.texts = texts;
        var menu = new MenuButton(texts.get("communication.row-menu"));
        menu.setId("goal-menu");
        menu.getItems().setAll(commands.items());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("toolbar-row");
        getChildren().addAll(menu, watch(), space, groupLabel(), grouping(), search());
        menu.setMinWidth(USE_PREF_SIZE);
    }

    private Node watch() {
        var bar = new HBox();
        bar.getStyleClass().add("filter-bar");
        var group = new ToggleGroup();
        for (var watch : Watch.values()) {
            var button = new ToggleButton();
            button.setId("goals-" + watch.code());
            button.setUserData(watch);
            button.setToggleGroup(group);
            button.getStyleClass().add("filter-choice");
            button.setMinWidth(USE_PREF_SIZE);
            button.textProperty()
                    .bind(table.counts()
                            .map(c -> texts.word("communication.watch", watch) + "  " + c.getOrDefault(watch, 0)));
            bar.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((g, before, now) -> {
            if (now == null) before.setSelected(true); // one is always chosen
            else table.watch().set((Watch) now.getUserData());
        });
        table.watch()
                .subscribe(w -> group.getToggles().stream()
                        .filter(t -> t.getUserData() == w)
                        .forEach(group::selectToggle));
        return bar;
    }

    private Label groupLabel() {
        var label = new Label(texts.get("communication.grouping"));
        label.getStyleClass().add("caption");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private ComboBox<Grouping> grouping() {
        var box = new ComboBox<Grouping>();
        box.setId("goal-grouping");
        box.setAccessibleText(texts.get("communication.grouping"));
        box.getItems().setAll(Grouping.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Grouping by) {
                return by == null ? "" : texts.word("communication.grouping", by);
            }

            @Override
            public Grouping fromString(String text) {
                throw new UnsupportedOperationException("the box is not typed in");
            }
        });
        box.valueProperty().bindBidirectional(table.grouping());
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private TextField search() {
        var field = new TextField();
        field.setId("goal-search");
        field.setPromptText(texts.get("communication.search"));
        field.setAccessibleText(texts.get("communication.search"));
        field.textProperty().bindBidirectional(table.search());
        field.setPrefWidth(190);
        return field;
    }
}
