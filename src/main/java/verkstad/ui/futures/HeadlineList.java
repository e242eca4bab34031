package verkstad.ui.futures;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import verkstad.model.futures.Headline;
import verkstad.texts.Texts;
import verkstad.ui.controls.WrappedCell;

/** The headlines with whom they make happy. Alt with the arrows moves one, Alt+Delete or Delete removes it. */
final class HeadlineList extends ListView<Headline> {
    private final FuturesViewModel model;
    private final ObservableList<Headline> shown = FXCollections.observableArrayList();
    private final Subscription ties;
    private boolean following;

    HeadlineList(FuturesViewModel model, Texts texts) {
        this.model = model;
        setId("headlines");
        setAccessibleText(texts.get("futures.headlines"));
        getStyleClass().add("headline-list");
        setItems(shown);
        setCellFactory(list -> new Cell());
        var empty = new Label(texts.get("futures.no-headlines"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        setPlaceholder(empty);
        ties = Subscription.combine(
                model.headlines().now().subscribe(now -> {
                    following = true;
                    if (now != null) follow(now);
                    select(model.chosen().get());
                    following = false;
                }),
                model.chosen().subscribe(place -> select(place.intValue())),
                getSelectionModel().selectedIndexProperty().subscribe(place -> {
                    if (!following && place.intValue() >= 0) model.chosen().set(place.intValue());
                }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void close() {
        ties.unsubscribe();
    }

    /** Changes only what differs, so that selection and scroll stay. */
    private void follow(java.util.List<Headline> now) {
        while (shown.size() > now.size()) shown.removeLast();
        for (int i = 0; i < now.size(); i++) {
            if (i == shown.size()) shown.add(now.get(i));
            else if (!shown.get(i).equals(now.get(i))) shown.set(i, now.get(i));
        }
    }

    private void select(int place) {
        if (place >= shown.size() || place == getSelectionModel().getSelectedIndex()) return;
        if (place < 0) getSelectionModel().clearSelection();
        else getSelectionModel().select(place);
        if (place >= 0) scrollTo(Math.max(0, place - 1));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE) model.remove();
        else if (key.isAltDown() && key.getCode() == KeyCode.UP) model.move(-1);
        else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) model.move(1);
        else if (key.getCode() != KeyCode.F7 || !model.park()) return;
        key.consume();
    }

    private static final class Cell extends WrappedCell<Headline> {
        private final Label headline = new Label();
        private final Label audience = new Label();
        private final VBox both = new VBox(headline, audience);

        Cell() {
            leaveBarFree();
            headline.getStyleClass().add("strong");
            headline.setWrapText(true);
            headline.setMinHeight(USE_PREF_SIZE);
            audience.getStyleClass().add("caption");
        }

        @Override
        protected void updateItem(Headline item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : both);
            if (empty) return;
            headline.setText(item.headline());
            audience.setText(item.audience());
            audience.setManaged(item.audience() != null);
        }
    }
}
