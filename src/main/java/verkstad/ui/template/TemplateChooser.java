package verkstad.ui.template;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.WrappedCell;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.template.TemplatesViewModel.Choice;

/** The templates to the left, the one in hand to the right with its agenda, and what can be done with it. */
public final class TemplateChooser extends BorderPane {
    private final TemplatesViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final ListView<Choice> list = new ListView<>();

    /** What is done with a template, and with files. */
    public interface Ways {
        void begin(Choice choice);

        void take();

        void share(Choice choice);

        void cancel();
    }

    public TemplateChooser(TemplatesViewModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("template-chooser");
        setTop(top());
        setLeft(list());
        model.chosen().subscribe(this::show);
        setBottom(foot());
    }

    private Node top() {
        var heading = new Label(texts.get("template.choose"));
        heading.getStyleClass().add("headline2");
        var trouble = new Label();
        trouble.setId("template-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        model.trouble().subscribe(why -> trouble.setText(words(why)));
        var top = new VBox(heading, trouble, removed());
        top.getStyleClass().add("template-top");
        return top;
    }

    private Node removed() {
        var words = new Label();
        words.setId("template-removed");
        words.setWrapText(true);
        var undo = Buttons.of("template-removed-undo", texts.get("template.removed-undo"), model::putBack);
        undo.getStyleClass().add("link");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(words, undo);
        row.getStyleClass().add("toolbar-row");
        row.managedProperty().bind(row.visibleProperty());
        model.removed().subscribe(gone -> {
            row.setVisible(gone != null);
            words.setText(gone == null ? "" : texts.get("template.removed", gone.name()));
        });
        return row;
    }

    private String words(@Nullable Exception why) {
        if (why == null) return "";
        return why instanceof Problem problem
                ? texts.get(problem)
                : texts.get("template.trouble", why.getClass().getSimpleName());
    }

    private Node list() {
        list.setId("templates");
        list.setAccessibleText(texts.get("template.choose"));
        list.getStyleClass().add("template-list");
        list.setItems(model.choices());
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().select(model.chosen().get());
        list.getSelectionModel().selectedItemProperty().subscribe(choice -> {
            if (choice != null) model.chosen().set(choice);
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) begin();
            if (key.getCode() == KeyCode.DELETE) model.remove();
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) begin();
        });
        return list;
    }

    private void show(@Nullable Choice choice) {
        if (choice == null) return;
        if (!choice.equals(list.getSelectionModel().getSelectedItem()))
            list.getSelectionModel().select(choice);
        setCenter(TemplatePage.of(choice.template(), texts));
    }

    private Node foot() {
        var begin = Buttons.of("template-begin", texts.get("template.begin"), this::begin);
        begin.getStyleClass().add("accent");
        var remove = Buttons.of("template-remove", texts.get("template.remove"), model::remove);
        remove.disableProperty().bind(model.chosen().map(c -> c.own() == null).orElse(true));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new WrappingRow();
        foot.getChildren()
                .addAll(List.of(
                        Buttons.of("template-take", texts.get("template.take"), ways::take),
                        Buttons.of("template-share", texts.get("template.share"), this::share),
                        remove,
                        space,
                        cancel(),
                        begin));
        foot.getStyleClass().addAll("toolbar-row", "template-foot");
        return foot;
    }

    private Button cancel() {
        var cancel = Buttons.of("template-cancel", texts.get("template.cancel"), ways::cancel);
        cancel.setCancelButton(true);
        return cancel;
    }

    private void begin() {
        var choice = model.chosen().get();
        if (choice != null) ways.begin(choice);
    }

    private void share() {
        var choice = model.chosen().get();
        if (choice != null) ways.share(choice);
    }

    private final class Cell extends WrappedCell<Choice> {
        private final Label name = new Label();
        private final Label about = new Label();
        private final VBox both = new VBox(name, about);

        Cell() {
            leaveBarFree();
            name.getStyleClass().add("strong");
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            about.getStyleClass().add("caption");
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty ? null : both);
            if (empty) return;
            name.setText(choice.template().name());
            var length = TemplatePage.length(choice.template(), texts);
            about.setText(choice.own() == null ? length : texts.get("template.own", length));
        }
    }
}
