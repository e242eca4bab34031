package verkstad.ui.board;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A word for all chosen cards: they get it by Enter, and by leaving the field with another word in it than before. */
final class WordOnCards extends TextField {
    private static final int WIDTH = 10;

    private final Consumer<@Nullable String> give;
    private String found = "";
    /** The key that led here and is still down. */
    private @Nullable KeyCode ledHere;

    /**
     * @param give gives the cards the word; null where the field is empty
     * @param done what comes after Enter
     */
    WordOnCards(Consumer<@Nullable String> give, Runnable done) {
        this.give = give;
        setPrefColumnCount(WIDTH);
        setOnAction(event -> {
            give();
            done.run();
        });
        addEventFilter(KeyEvent.ANY, this::pass);
        // The cards that are chosen are those that were when it was typed: the focus goes before the choice.
        focusedProperty().subscribe(focused -> {
            if (!focused && !isTypedIn()) leave();
        });
    }

    /** Takes the focus by a key, whose letter is no part of the word, however long the key is held. */
    void comeBy(KeyCode key) {
        requestFocus();
        ledHere = isTypedIn() ? key : null;
    }

    private void pass(KeyEvent key) {
        if (key.getEventType() != KeyEvent.KEY_TYPED) {
            boolean held = key.getEventType() == KeyEvent.KEY_PRESSED && key.getCode() == ledHere;
            if (!held) ledHere = null;
        } else if (ledHere != null) {
            key.consume();
        }
    }

    /** Shows the word that the cards have, unless another is being typed. */
    void show(@Nullable String word) {
        if (isTypedIn()) return;
        found = Objects.requireNonNullElse(word, "");
        setText(found);
    }

    /** Loses nothing that was typed. */
    void leave() {
        if (!getText().equals(found)) give();
    }

    /** Whether what is typed goes here, also while another window is in front. */
    private boolean isTypedIn() {
        return getScene() != null && equals(getScene().getFocusOwner());
    }

    private void give() {
        found = getText();
        give.accept(found.isBlank() ? null : found.strip());
    }
}
