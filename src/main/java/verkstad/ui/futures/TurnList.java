package verkstad.ui.futures;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.futures.Headline;
import verkstad.model.futures.HeadlineBuilder;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.NextLine;
import verkstad.workspace.Workspace;

/** Between two groups: write a new headline, or go on with a card that is not finished. */
final class TurnList extends VBox {
    private final Texts texts;
    private final EditedWorkshop workshop;
    private final IntConsumer open;
    private final ObservableList<Headline> shown = FXCollections.observableArrayList();
    private final ListView<Headline> list = new ListView<>(shown);
    private final Form form;
    private final NextLine next;
    private final Subscription following;

    TurnList(Workspace workspace, Texts texts, EditedWorkshop workshop, IntConsumer open, Runnable end) {
        this.texts = texts;
        this.workshop = workshop;
        this.open = open;
        form = new Form(workspace, texts);
        next = form.next(new NextLine(this::add), "turn-next", "futures.turn-next", workshop.id());
        next.getStyleClass().add("turn-headline");
        list.setId("turn-list");
        list.setAccessibleText(texts.get("futures.headlines"));
        list.getStyleClass().addAll("headline-list", "turn-list");
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) go();
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        following = workshop.headlines().now().subscribe(now -> {
            if (now != null && !now.equals(shown)) shown.setAll(now);
        });
        var title = new Label(texts.get("futures.turn-title"));
        title.getStyleClass().add("voting-title");
        var hint = new Label(texts.get("futures.turn-hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("ballot-words");
        var foot = new HBox(Buttons.of("turns-end", texts.get("futures.turns-end"), end));
        getStyleClass().add("voting-page");
        getChildren().addAll(title, hint, next, list, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) end.run();
        });
    }

    void begin() {
        next.requestFocus();
    }

    /** The next group finds the line empty, and what stood in it as a card. */
    void close() {
        next.enter();
        following.unsubscribe();
        form.close();
    }

    /** The new card is opened once it is there. */
    private void add(List<String> words) {
        var cards = words.stream()
                .map(text -> HeadlineBuilder.builder().headline(text).build())
                .toList();
        workshop.edit(w -> w.withHeadlines(Lists.plusAll(w.headlines(), cards)), () -> {
            if (getScene() != null && cards.size() == 1) open.accept(shown.size() - 1);
        });
    }

    private void go() {
        int place = list.getSelectionModel().getSelectedIndex();
        if (place >= 0) open.accept(place);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        go();
        key.consume();
    }

    private final class Cell extends ListCell<Headline> {
        private final Label headline = new Label();
        private final Label about = new Label();
        private final VBox both = new VBox(headline, about);

        Cell() {
            headline.getStyleClass().add("headline2");
            about.getStyleClass().add("muted");
            both.setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Headline item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : both);
            if (item == null) return;
            headline.setText(item.group() == null ? item.headline() : item.group() + ": " + item.headline());
            var missing = MissingParts.told(item, texts);
            about.setText(missing.isEmpty() ? texts.get("futures.turn-whole") : missing);
        }
    }
}
