package verkstad.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Cards;
import verkstad.model.board.Column;
import verkstad.model.board.Spot;
import verkstad.texts.Texts;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Landing;
import verkstad.ui.controls.SavedText;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** A named column of cards, with a line for the next at its foot. Only the cards in view are built. */
final class ColumnView extends VBox {
    /** What is left free beside the cards for a scroll bar, in pixels. */
    private static final double LANE = 8;

    private final Workspace workspace;
    private final Texts texts;
    private final BoardViewModel model;
    private final int place;
    private final CardMoves moves;
    private final EditedList<Card> cards;
    private final Form form;
    private final ObservableList<Integer> places = FXCollections.observableArrayList();
    private final ListView<Integer> list = new ListView<>(places);
    private final List<CardCell> cells = new ArrayList<>();
    private final TextArea title;
    private final TextArea next;

    ColumnView(Workspace workspace, Texts texts, BoardViewModel model, int place, CardMoves moves) {
        this.workspace = workspace;
        this.texts = texts;
        this.model = model;
        this.place = place;
        this.moves = moves;
        cards = model.cards(place);
        form = new Form(workspace, texts);
        getStyleClass().add("board-column");
        setUserData(place);
        list();
        title = title();
        next = NextCards.line(form, model, place);
        VBox.setMargin(next, new Insets(0, LANE, 0, 0));
        getChildren().addAll(head(), list, next);
        form.keep(model.board().subscribe(this::follow));
        form.keep(model.focus().subscribe(this::follow));
        form.keep(model.chosen().marks().subscribe(now -> cells.forEach(CardCell::show)));
        form.keep(model.closed().subscribe(now -> {
            next.setDisable(now);
            cells.forEach(CardCell::show);
        }));
    }

    int place() {
        return place;
    }

    /** What stands in the line for the next card, and is no card yet. */
    String halfTyped() {
        return next.getText();
    }

    void halfType(String words) {
        next.setText(words);
    }

    Texts texts() {
        return texts;
    }

    BoardViewModel model() {
        return model;
    }

    CardMoves moves() {
        return moves;
    }

    Spot spot(int card) {
        return new Spot(place, card);
    }

    boolean isClosed() {
        return model.closed().getValue();
    }

    /** The card at this place now; null where there is none. */
    @Nullable
    Card card(int card) {
        return Cards.at(model.board().get(), spot(card)).orElse(null);
    }

    /** What stands over a card that is there, as {@link Cards#heading} has it. */
    @Nullable
    String headingOver(Card card, int place) {
        return Cards.heading(card(place - 1), card);
    }

    int toneOf(Card card) {
        return model.authors().indexOf(card.by());
    }

    /** Ties a field to the words of a card. */
    Subscription tie(TextArea area, int card) {
        area.setAccessibleText(texts.get("board.card"));
        area.setId("card-edit");
        return SavedText.tieRequired(
                area, workspace, cards.stored(card, Card::text, (c, words) -> words == null ? c : c.withText(words)));
    }

    /** The cards in view, from above. */
    List<CardCell> cells() {
        return cells.stream()
                .filter(c -> c.place() >= 0 && c.isVisible() && c.getParent() != null)
                .sorted((one, other) -> one.place() - other.place())
                .toList();
    }

    void select(int card) {
        if (places.isEmpty()) return;
        int at = Math.clamp(card, 0, places.size() - 1);
        list.getSelectionModel().clearAndSelect(at);
        model.focus().set(spot(at));
    }

    void focusCard(int card) {
        select(card);
        list.scrollTo(Math.max(0, card - 1));
        list.requestFocus();
    }

    void focusList() {
        list.requestFocus();
    }

    /** Whether what is typed now goes to the cards of this column. */
    boolean hasKeyboard() {
        return list.isFocused();
    }

    /** Scrolls by so many pixels. */
    void scroll(double by) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollPixels(by);
    }

    void close() {
        form.close();
    }

    private void list() {
        form.named(list, "cards-" + place, "board.cards");
        list.getStyleClass().add("card-list");
        list.setCellFactory(view -> {
            var cell = new CardCell(this);
            cells.add(cell);
            return cell;
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0 && list.isFocused()) model.focus().set(spot(at.intValue()));
        });
        // What comes to stand under the board makes it lower.
        list.heightProperty().subscribe((before, now) -> {
            if (now.doubleValue() < before.doubleValue()) show(model.focus().get());
        });
        var keys = new CardKeys(this);
        list.focusedProperty().subscribe(focused -> {
            keys.letGo();
            if (focused) select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        list.addEventFilter(KeyEvent.KEY_RELEASED, key -> keys.letGo());
    }

    /** Opens the words of the card in focus. */
    void edit() {
        int at = list.getSelectionModel().getSelectedIndex();
        cells().stream().filter(c -> c.place() == at).findFirst().ifPresent(CardCell::edit);
    }

    private void follow(Board board) {
        int size = place < board.columns().size()
                ? board.columns().get(place).cards().size()
                : 0;
        if (size < places.size()) places.remove(size, places.size());
        else places.addAll(IntStream.range(places.size(), size).boxed().toList());
        cells.forEach(CardCell::show);
    }

    /** The card in focus is the one that is chosen in the list, whichever way it came there. */
    private void follow(@Nullable Spot focus) {
        var chosen = list.getSelectionModel();
        if (focus == null || focus.column() != place || focus.card() == chosen.getSelectedIndex()) return;
        chosen.clearAndSelect(focus.card());
        show(focus);
    }

    /** With the card above it; once the list has all its cards, and the height that they leave it. */
    private void show(@Nullable Spot card) {
        if (card == null || card.column() != place) return;
        Landing.on(list, () -> list.scrollTo(Math.max(0, card.card() - 1)));
    }

    /** Lets the heading be written over. */
    void editTitle() {
        title.requestFocus();
        title.selectAll();
    }

    private TextArea title() {
        var title = form.required(
                GrowingArea.paragraph(),
                "column-title-" + place,
                "board.column-title",
                model.columns().stored(place, Column::title, (c, text) -> text == null ? c : c.withTitle(text)));
        title.getStyleClass().addAll("title-field", "headline2");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) next.requestFocus();
        });
        return title;
    }

    private Node head() {
        var count = new Label();
        count.getStyleClass().add("side-count");
        count.setMinWidth(USE_PREF_SIZE);
        form.keep(model.count(place).subscribe(n -> count.setText(n == null ? "" : n.toString())));
        var left = form.mark("column-left-" + place, "board.column-left", "mark-left", () -> shift(-1));
        left.setDisable(place == 0);
        var right = form.mark("column-right-" + place, "board.column-right", "mark-right", () -> shift(1));
        form.keep(model.columns().now().subscribe(now -> right.setDisable(place >= now.size() - 1)));
        var remove = form.mark(
                "column-remove-" + place,
                "board.remove-column",
                "mark-remove",
                () -> model.columns().remove(place));
        var tools = new HBox(count, left, right, remove);
        tools.getStyleClass().add("column-tools");
        var head = new WrappingRow(title, tools);
        head.getStyleClass().add("column-head");
        return head;
    }

    private void shift(int by) {
        int to = place + by;
        if (to >= 0) model.columns().move(place, to);
    }
}
