package verkstad.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import verkstad.model.Language;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Labelled;
import verkstad.ui.controls.WrappingRow;

/** The first screen: a new project, one that was opened before, or one from elsewhere. */
public final class Welcome extends BorderPane {
    private static final double WIDTH = 460;
    private static final double GAP = 64;
    private final Texts texts;
    private final Door door;
    private final Label trouble = new Label();

    /** The ways in. */
    public interface Door {
        void create(String title, Language language);

        /** With a first session from a template, which is asked for. */
        void createFrom(String title, Language language);

        void open();

        void open(Path file);

        void importing();

        void sample();
    }

    public Welcome(Texts texts, List<Path> recent, MenuButton menu, Door door) {
        this.texts = texts;
        this.door = door;
        getStyleClass().add("cockpit");
        var top = new HBox(menu);
        top.getStyleClass().add("top-bar");
        setTop(top);
        var name = new Label("Verkstad");
        name.getStyleClass().add("wordmark");
        var what = new Label(texts.get("shell.what"));
        what.getStyleClass().add("welcome-lead");
        what.setWrapText(true);
        trouble.setId("trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        var left = new VBox(12, beginning(), elsewhere(recent.isEmpty()));
        left.setMaxWidth(WIDTH);
        left.setPrefWidth(WIDTH);
        var columns = new HBox(GAP, left, recent(recent));
        var whole = new VBox(8, name, what, trouble, columns);
        whole.setPrefWidth(WIDTH + GAP + WIDTH); // a long trouble is wrapped over the columns, and does not move them
        whole.setMinHeight(Region.USE_PREF_SIZE);
        whole.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var page = new StackPane(whole);
        page.getStyleClass().add("welcome");
        var scroll = new FocusScroll(page);
        scroll.setFitToHeight(true);
        setCenter(scroll);
    }

    /** Says why a file could not be opened or made. */
    public void tell(String words) {
        trouble.setText(words);
    }

    private Node beginning() {
        var title = new TextField();
        title.setId("new-title");
        title.setPromptText(texts.get("shell.title-example"));
        title.sceneProperty().subscribe(scene -> {
            if (scene != null) title.requestFocus();
        });
        var language = new ComboBox<>(FXCollections.observableArrayList(Language.values()));
        language.setId("new-language");
        language.setValue(texts.language());
        language.setConverter(named());
        var create = new Button(texts.get("shell.create"));
        create.setId("create");
        create.getStyleClass().add("accent");
        create.setDefaultButton(true);
        create.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> title.getText().isBlank(), title.textProperty()));
        create.setOnAction(event -> door.create(title.getText().strip(), language.getValue()));
        var template = Buttons.of(
                "create-from",
                texts.get("shell.create-from"),
                () -> door.createFrom(title.getText().strip(), language.getValue()));
        template.disableProperty().bind(create.disableProperty());
        var ways = new WrappingRow(create, template);
        ways.getStyleClass().add("toolbar-row");
        var heading = new Label(texts.get("shell.new"));
        heading.getStyleClass().add("headline2");
        var paper = new VBox(
                heading,
                new Labelled(texts.get("shell.title"), title),
                new Labelled(texts.get("shell.minutes-language"), language),
                ways);
        paper.getStyleClass().add("paper");
        return paper;
    }

    /** @param first whether nothing was opened before: then the sample stands by itself beside */
    private Node elsewhere(boolean first) {
        var row = new WrappingRow();
        if (!first) row.getChildren().add(sample());
        row.getChildren()
                .addAll(
                        Buttons.of("open", texts.get("shell.open"), door::open),
                        Buttons.of("import", texts.get("shell.import"), door::importing));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Button sample() {
        return Buttons.of("sample", texts.get("shell.sample"), door::sample);
    }

    private Node recent(List<Path> files) {
        var heading = new Label(texts.get("shell.recent"));
        heading.getStyleClass().add("headline2");
        var list = new VBox(6, heading);
        list.getStyleClass().add("recents");
        list.setPrefWidth(WIDTH);
        list.setMaxWidth(WIDTH);
        HBox.setHgrow(list, Priority.ALWAYS);
        if (files.isEmpty()) {
            var none = new Label(texts.get("shell.no-recent"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            list.getChildren().addAll(none, sample());
        }
        for (int i = 0; i < files.size(); i++) list.getChildren().add(recent(i, files.get(i)));
        return list;
    }

    private Button recent(int place, Path file) {
        var name = new Label(String.valueOf(file.getFileName()));
        name.getStyleClass().add("strong");
        var folder = new Label(String.valueOf(file.getParent()));
        folder.getStyleClass().add("muted");
        var button = new Button();
        button.setId("recent-" + place);
        button.setGraphic(new VBox(name, folder));
        button.setAccessibleText(file.toString());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("recent");
        button.setOnAction(event -> door.open(file));
        return button;
    }

    private StringConverter<Language> named() {
        return new StringConverter<>() {
            @Override
            public String toString(Language language) {
                return language == null ? "" : texts.word("model.language", language);
            }

            @Override
            public Language fromString(String name) {
                throw new IllegalStateException("the list cannot be typed in");
            }
        };
    }
}
