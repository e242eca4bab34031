package verkstad.ui.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.model.board.Card;
import verkstad.model.board.Column;
import verkstad.texts.Texts;
import verkstad.ui.board.BoardViewModel.Spot;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Rows;
import verkstad.workspace.Workspace;

/** A named column of cards, with a line for the next at its foot. */
final class ColumnView extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final BoardViewModel model;
    private final int place;
    private final CardMoves moves;
    private final EditedList<Card> cards;
    private final Form form;
    private final Rows<Integer> rows;

    ColumnView(Workspace workspace, Texts texts, BoardViewModel model, int place, CardMoves moves) {
        this.workspace = workspace;
        this.texts = texts;
        this.model = model;
        this.place = place;
        this.moves = moves;
        cards = model.cards(place);
        form = new Form(workspace, texts);
        var next = next();
        rows = Rows.byPlace(cards.places(), this::card).leadingTo(next);
        form.keep(rows::close);
        getStyleClass().add("board-column");
        setUserData(place);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        getChildren().addAll(head(), scroll, next);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    int place() {
        return place;
    }

    /** The cards as they lie, from above. */
    List<Node> cardNodes() {
        return List.copyOf(rows.getChildren());
    }

    void focusCard(int card) {
        if (card < rows.getChildren().size()) rows.focus(card, 0);
    }

    void close() {
        form.close();
    }

    private Node head() {
        var title = form.required(
                new TextField(),
                "column-title-" + place,
                "board.column-title",
                model.columns().stored(place, Column::title, (c, text) -> text == null ? c : c.withTitle(text)));
        title.getStyleClass().addAll("title-field", "headline2");
        HBox.setHgrow(title, Priority.ALWAYS);
        var count = new Label();
        count.getStyleClass().add("side-count");
        form.keep(model.count(place).subscribe(n -> count.setText(n == null ? "" : n.toString())));
        var remove = form.mark(
                "column-remove-" + place,
                "board.remove-column",
                "mark-remove",
                () -> model.columns().remove(place));
        var head = new HBox(title, count, remove);
        head.getStyleClass().add("toolbar-row");
        return head;
    }

    private TextArea next() {
        var next = form.named(new GrowingArea(1), "card-next-" + place, "board.next");
        next.setPromptText(texts.get("board.next"));
        next.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER || key.isShiftDown()) return;
            key.consume();
            var lines = next.getText();
            next.clear();
            model.addCards(place, lines);
        });
        return next;
    }

    private Rows.Row card(int card) {
        var fields = new Form(workspace, texts);
        var id = "card-" + place + "-" + card;
        var text = fields.required(
                GrowingArea.paragraph(),
                id,
                "board.card",
                cards.stored(card, Card::text, (c, words) -> words == null ? c : c.withText(words)));
        text.getStyleClass().add("card-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        Runnable gone = () -> cards.remove(card);
        var remove = fields.mark("remove-" + id, "board.remove-card", "mark-remove", gone);
        var grip = moves.grip(new Spot(place, card), texts.get("board.drag"));
        var line = new HBox(grip, text, remove);
        line.getStyleClass().add("board-card");
        return new Rows.Row(line, List.of(text), by -> cards.move(card, card + by), gone, fields::close);
    }

    /** Alt with the side arrows moves the card into the next column; the focus goes with it. */
    private void pressed(KeyEvent key) {
        int across = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (across == 0 || !key.isAltDown()) return;
        var nodes = cardNodes();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).isFocusWithin()) moves.across(new Spot(place, i), across);
        }
        key.consume();
    }
}
