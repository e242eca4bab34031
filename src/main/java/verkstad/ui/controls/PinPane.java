package verkstad.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import verkstad.texts.Texts;

/** Asks for the facilitator's PIN, by keys or by buttons. */
final class PinPane extends BorderPane {
    /** Nobody stands before a room and holds a line so long unseen. */
    private static final Duration VERY_LONG = Duration.minutes(1);

    private final PinEntry entry;
    private final Texts texts;
    private final Hold forgotten;
    private final Runnable opened;
    private final Runnable back;
    private final VBox dots = new VBox();

    /**
     * @param opened what happens when the PIN was right, or has been removed
     * @param back what happens otherwise
     */
    PinPane(PinEntry entry, Texts texts, Runnable opened, Runnable back) {
        this.entry = entry;
        this.texts = texts;
        this.opened = opened;
        this.back = back;
        forgotten = new Hold(VERY_LONG, () -> {
            entry.remove();
            opened.run();
        });
        setId("pin-question");
        var title = new Label(texts.get("voting.pin-question"));
        title.getStyleClass().add("voting-title");
        dots.getStyleClass().add("pin-dots");
        var middle = new VBox(title, dots, pad());
        middle.getStyleClass().add("pin-words");
        setCenter(middle);
        setBottom(foot());
        entry.typed().subscribe(number -> show(number.intValue()));
    }

    /** What the one who has forgotten the PIN holds. */
    Hold forgotten() {
        return forgotten;
    }

    /** Answers a key; whether it is one that counts here. */
    boolean pressed(KeyCode code) {
        switch (code) {
            case ENTER -> enter();
            case BACK_SPACE -> entry.erase();
            default -> {
                if (!code.isDigitKey()) return false;
                var name = code.getName();
                entry.type(name.charAt(name.length() - 1) - '0');
            }
        }
        return true;
    }

    private void enter() {
        if (entry.opens()) opened.run();
        else back.run();
    }

    private void show(int typed) {
        var row = new VoteDots(typed, Math.max(typed, 1));
        dots.setAccessibleText(texts.get("voting.pin-typed", typed));
        dots.getChildren().setAll(row);
    }

    private Node pad() {
        var pad = new GridPane();
        pad.getStyleClass().add("pin-pad");
        for (int digit = 1; digit <= 9; digit++) pad.add(key(digit), (digit - 1) % 3, (digit - 1) / 3);
        pad.add(button("pin-erase", "voting.pin-erase", entry::erase), 0, 3);
        pad.add(key(0), 1, 3);
        pad.add(button("pin-enter", "voting.pin-enter", this::enter), 2, 3);
        return pad;
    }

    private Button key(int digit) {
        var key = new Button(String.valueOf(digit));
        key.setId("pin-" + digit);
        key.getStyleClass().add("pin-key");
        key.setFocusTraversable(false);
        key.setOnAction(event -> entry.type(digit));
        return key;
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.getStyleClass().add("pin-key");
        button.setFocusTraversable(false);
        button.setOnAction(event -> run.run());
        return button;
    }

    private Node foot() {
        var leave = new Button(texts.get("voting.names-back"), KeyCap.of("Esc"));
        leave.setId("pin-back");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.getStyleClass().add("key-right");
        leave.setFocusTraversable(false);
        leave.setOnAction(event -> back.run());
        var lost = new Label(texts.get("voting.pin-forgotten"));
        lost.setId("pin-forgotten");
        lost.setWrapText(true);
        lost.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> forgotten.press());
        lost.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> forgotten.release());
        var foot = new HBox(leave, lost);
        foot.getStyleClass().add("names-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
