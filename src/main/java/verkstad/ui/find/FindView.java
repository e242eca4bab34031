package verkstad.ui.find;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.find.FindViewModel.Hit;

/** The field and what it finds, over the screen it is looked from. */
public final class FindView extends StackPane {
    private final FindViewModel model;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();

    /** @param close takes it away */
    public FindView(FindViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.close = close;
        setId("find");
        getStyleClass().add("over-screen");
        field.setId("find-field");
        field.setPromptText(texts.get("find.prompt"));
        field.setAccessibleText(texts.get("find.prompt"));
        field.getStyleClass().add("find-field");
        model.typed().bind(field.textProperty());
        list.setId("find-list");
        list.setAccessibleText(texts.get("find.found"));
        list.setCellFactory(view -> new HitCell(list));
        var nothing = new Label(texts.get("find.nothing"));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        var how = new Label(texts.get("find.how"));
        how.getStyleClass().add("muted");
        var box = new VBox(field, list, how);
        box.getStyleClass().add("find-box");
        getChildren().add(box);
        setAlignment(box, Pos.TOP_CENTER);
        model.hits().subscribe(hits -> {
            list.setItems(FXCollections.observableArrayList(hits));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
        listen();
    }

    /** Takes the keyboard, with these words in the field. */
    public void begin(String words) {
        field.setText(words);
        field.requestFocus();
        field.end();
    }

    private void listen() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) close.run();
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && list.getSelectionModel().getSelectedItem() != null) go();
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case ENTER -> go();
            case UP -> step(-1);
            case DOWN -> step(1);
            case PAGE_UP, PAGE_DOWN -> step(event.getCode() == KeyCode.PAGE_UP ? -8 : 8);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int last = list.getItems().size() - 1;
        if (last < 0) return;
        int place = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
        list.getSelectionModel().select(place);
        list.scrollTo(Math.max(0, place - 3));
    }

    private void go() {
        var hit = list.getSelectionModel().getSelectedItem();
        if (hit == null) return;
        close.run();
        hit.go().run();
    }
}
