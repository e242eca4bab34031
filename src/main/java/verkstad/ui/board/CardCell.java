package verkstad.ui.board;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.board.Card;
import verkstad.ui.controls.CardNote;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.WrappedCell;

/** One card in its column, under the heading of its group where that begins; its words are edited in place. */
final class CardCell extends WrappedCell<Integer> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** What is left free where a group has ended, in pixels. */
    private static final double GAP = 14;

    private final ColumnView column;
    private final Label heading = new Label();
    private final CardNote note;
    private final CheckBox mark = new CheckBox();
    private final HBox line;
    private final VBox whole;
    private @Nullable GrowingArea editor;
    private Subscription editing = Subscription.EMPTY;

    CardCell(ColumnView column) {
        this.column = column;
        leaveBarFree();
        note = new CardNote(column.texts());
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMinWidth(0);
        heading.getStyleClass().add("card-heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        mark.setFocusTraversable(false);
        // What is being typed is theirs that were chosen when it was: it is given before another is.
        mark.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> column.focusList());
        mark.setOnAction(event -> {
            column.select(place());
            column.model().chosen().mark(column.spot(place()));
        });
        column.moves().letDrag(note, this, column);
        line = new HBox(column.moves().grip(this, column), note, mark);
        line.getStyleClass().add("board-card");
        whole = new VBox(line);
        whole.setMinWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Its place in the column; -1 where it shows none. */
    int place() {
        var place = getItem();
        return isEmpty() || place == null ? -1 : place;
    }

    @Override
    protected void updateItem(Integer place, boolean empty) {
        if (!empty && place != null && !place.equals(getItem())) leave();
        super.updateItem(place, empty);
        if (empty) leave();
        setGraphic(empty ? null : whole);
        show();
    }

    /** Shows the card as it is now. */
    void show() {
        var card = column.card(place());
        if (card == null) return;
        var over = column.headingOver(card, place());
        heading.setText(over);
        heading.setPrefHeight("".equals(over) ? GAP : USE_COMPUTED_SIZE);
        if (over == null) whole.getChildren().remove(heading);
        else if (!whole.getChildren().contains(heading)) whole.getChildren().addFirst(heading);
        note.show(card.text(), card.by(), column.toneOf(card), card.dots());
        boolean chosen = column.model().chosen().marks().get().contains(column.spot(place()));
        mark.setSelected(chosen);
        mark.setAccessibleText(column.texts().get("board.mark"));
        mark.setDisable(column.isClosed());
        pseudoClassStateChanged(CHOSEN, chosen);
        line.setId("card-" + column.place() + "-" + place());
        setAccessibleText(words(card));
        requestLayout();
    }

    /** Lets the words be edited, with the caret at their end. */
    void edit() {
        if (editor != null || column.card(place()) == null || column.isClosed()) return;
        var area = new GrowingArea(1);
        editor = area;
        area.getStyleClass().add("card-text");
        HBox.setHgrow(area, Priority.ALWAYS);
        editing = column.tie(area, place());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        line.getChildren().set(1, area);
        area.requestFocus();
        area.positionCaret(area.getLength());
        editing = editing.and(area.focusedProperty().subscribe((was, focused) -> {
            if (was && !focused && !isTypedIn(area)) leave();
        }));
        area.prefHeightProperty().subscribe(height -> requestLayout());
    }

    /** What is typed is saved, and the card is as before; the keyboard stays in the column, also where it is gone. */
    private void leave() {
        var area = editor;
        if (area == null) return;
        boolean typed = isTypedIn(area);
        editor = null;
        editing.unsubscribe();
        line.getChildren().set(1, note);
        show();
        if (typed) column.focusList();
    }

    /** Whether what is typed goes there, also while another window is in front. */
    private boolean isTypedIn(TextArea area) {
        return getScene() != null && area.equals(getScene().getFocusOwner());
    }

    private void pressed(KeyEvent key) {
        boolean enter = key.getCode() == KeyCode.ENTER;
        if (!enter && key.getCode() != KeyCode.ESCAPE) return;
        key.consume();
        if (enter && key.isShiftDown() && editor != null) {
            editor.replaceSelection("\n");
            return;
        }
        leave();
    }

    private void clicked(MouseEvent click) {
        boolean twice = click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2;
        if (twice && place() >= 0) edit();
    }

    private String words(Card card) {
        var by = card.by();
        return by == null ? card.text() : card.text() + ", " + by;
    }
}
