package verkstad.ui.board;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;

/** The line under a column for its next card: Enter makes one of each line that stands there. */
final class NextCards {
    /** More lines of cards to come would leave no room for those that are there. */
    private static final int MOST_ROWS = 5;

    private NextCards() {}

    /** What the line of the column at this place is called. */
    static String name(int place) {
        return "card-next-" + place;
    }

    static TextArea line(Form form, BoardViewModel model, int place) {
        var line = form.next(new GrowingArea(1, MOST_ROWS), name(place), "board.next", model.id());
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            key.consume();
            if (key.isShiftDown()) line.replaceSelection("\n");
            else add(line, model, place);
        });
        return line;
    }

    private static void add(TextArea line, BoardViewModel model, int place) {
        var lines = line.getText();
        line.clear();
        // The room follows what is typed; whoever works with other cards already stays with them.
        model.addCards(place, lines, () -> {
            if (line.isFocused()) model.focusLast(place);
        });
    }
}
