package verkstad.ui.futures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.Headline;
import verkstad.model.futures.RoadKind;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.texts.Texts;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.ThreadBar;
import verkstad.ui.controls.ThreadViewModel;
import verkstad.ui.controls.WrappedCell;
import verkstad.workspace.Workspace;

/** A headline to the left, what made it possible and what must be said to the right. */
final class RoadPage extends HBox {
    private static final double LIST = 250;

    private final Workspace workspace;
    private final Texts texts;
    private final RoadViewModel model;
    private final Form form;
    private final ObservableList<String> shown = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(shown);
    private boolean following;

    RoadPage(Workspace workspace, Texts texts, RoadViewModel model, Form form) {
        this.workspace = workspace;
        this.texts = texts;
        this.model = model;
        this.form = form;
        list.setId("road-headlines");
        list.setAccessibleText(texts.get("futures.headlines"));
        list.getStyleClass().add("headline-list");
        list.setCellFactory(view -> new Cell());
        list.setMinWidth(LIST);
        list.setMaxWidth(LIST);
        form.keep(model.headlines().subscribe(this::follow));
        form.keep(model.road().now().subscribe(now -> list.refresh()));
        form.keep(list.getSelectionModel().selectedIndexProperty().subscribe(place -> {
            if (!following && place.intValue() >= 0) model.chosen().set(place.intValue() - 1);
        }));
        form.keep(model.chosen().subscribe(place -> list.getSelectionModel().select(place.intValue() + 1)));
        var right = new HBox(
                column("factor", "futures.factors", RoadKind.SUCCESS_FACTOR),
                column("message", "futures.messages", RoadKind.MESSAGE));
        right.getStyleClass().add("road-columns");
        var scroll = new FocusScroll(right);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var thread = new ThreadBar(new ThreadViewModel(workspace, model.onThread()), texts).answeringIn(this);
        form.keep(thread::close);
        var page = new VBox(scroll, thread);
        page.getStyleClass().add("lines-page");
        HBox.setHgrow(page, Priority.ALWAYS);
        getStyleClass().addAll("headlines-pane");
        getChildren().addAll(list, page);
    }

    /** Goes to a headline, factor or message. */
    void aim(Spot thing) {
        model.aim(thing);
        if (thing.kind() == Kind.HEADLINE) list.requestFocus();
        else
            Stream.of("factor-", "message-")
                    .map(name -> lookup("#" + name + thing.place()))
                    .filter(Objects::nonNull)
                    .forEach(Node::requestFocus);
    }

    /** The first line is what grew out of no headline. */
    private void follow(@Nullable List<Headline> now) {
        if (now == null) return;
        var words = new ArrayList<>(List.of(texts.get("futures.no-headline")));
        now.forEach(headline -> words.add(headline.headline()));
        following = true;
        if (!words.equals(shown)) shown.setAll(words);
        list.getSelectionModel().select(model.chosen().get() + 1);
        following = false;
    }

    private Region column(String name, String heading, RoadKind kind) {
        var places = model.grown(kind);
        var lines = new LinesTab(texts, form);
        var rows = new ThoughtRows(workspace, texts)
                .road(name, model.road(), places, place -> model.worked().set(place));
        var table = lines.of(name, rows, places);
        var next = lines.next(name, model.id(), words -> model.add(kind, words));
        rows.leadingTo(next);
        table.getChildren().add(next);
        var title = new Label(texts.get(heading));
        title.getStyleClass().add("headline2");
        table.getChildren().addFirst(title);
        table.setPrefWidth(100);
        HBox.setHgrow(table, Priority.ALWAYS);
        return table;
    }

    private final class Cell extends WrappedCell<String> {
        private final Label words = new Label();
        private final Label count = new Label();
        private final VBox both = new VBox(words, count);

        Cell() {
            leaveBarFree();
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            words.getStyleClass().add("strong");
            count.getStyleClass().add("caption");
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : both);
            if (empty) return;
            words.setText(item);
            count.setText(texts.get("futures.grown-count", model.count(getIndex() - 1)));
        }
    }
}
