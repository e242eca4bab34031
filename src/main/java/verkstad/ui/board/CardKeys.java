package verkstad.ui.board;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import verkstad.ui.board.BoardView.Doing;

/** What the keys do in a column of cards. */
final class CardKeys {
    private final ColumnView column;
    private @Nullable KeyCode held;

    CardKeys(ColumnView column) {
        this.column = column;
    }

    void pressed(KeyEvent key) {
        var at = column.model().focus().get();
        if (key.getTarget() instanceof TextInputControl || at == null || key.isShortcutDown()) return;
        boolean done = key.isAltDown() ? moved(key.getCode()) : worked(key.getCode());
        if (done) key.consume();
    }

    void letGo() {
        held = null;
    }

    private boolean moved(KeyCode code) {
        var moves = column.moves();
        switch (code) {
            case UP -> moves.move(column, 0, -1);
            case DOWN -> moves.move(column, 0, 1);
            case LEFT -> moves.move(column, -1, 0);
            case RIGHT -> moves.move(column, 1, 0);
            case DELETE -> column.model().chosen().remove();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean worked(KeyCode code) {
        var moves = column.moves();
        switch (code) {
            case LEFT -> moves.beside(column, -1);
            case RIGHT -> moves.beside(column, 1);
            case ENTER, F2 -> column.edit();
            case SPACE -> column.model().chosen().mark(column.model().focus().get());
            case DELETE -> column.model().chosen().remove();
            default -> {
                return moves.doing().stream()
                        .filter(d -> d.key() == code)
                        .findFirst()
                        .map(this::once)
                        .orElse(false);
            }
        }
        return true;
    }

    /** A key that is held counts once: five risks of one card are never meant. */
    private boolean once(Doing doing) {
        if (held != doing.key()) doing.run().run();
        held = doing.key();
        return true;
    }
}
