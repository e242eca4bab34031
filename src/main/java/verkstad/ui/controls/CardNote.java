package verkstad.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;

/** What stands on a card: its words, who wrote it, in words as well as by the colour of its edge, and its dots. */
public final class CardNote extends VBox {
    /** So many authors have a colour of their own; then they come round again. */
    private static final int TONES = 6;

    private final Texts texts;
    private final Label words = new Label();
    private final Label by = new Label();
    private final Label number = new Label();
    private final HBox foot = new HBox();
    private @Nullable String tone;

    public CardNote(Texts texts) {
        this.texts = texts;
        getStyleClass().add("card-note");
        words.setWrapText(true);
        words.getStyleClass().add("card-words");
        by.setWrapText(true);
        by.getStyleClass().add("card-by");
        number.getStyleClass().add("card-dots");
        number.setMinWidth(USE_PREF_SIZE);
        foot.getStyleClass().add("card-foot");
        getChildren().add(words);
    }

    /**
     * Shows a card.
     *
     * @param tone which of the board's authors wrote it, from 0; -1 where it is not stated
     */
    public void show(String text, @Nullable String author, int tone, @Nullable Integer dots) {
        words.setText(text);
        by.setText(author);
        if (this.tone != null) getStyleClass().remove(this.tone);
        this.tone = tone < 0 ? null : "tone-" + tone % TONES;
        if (this.tone != null) getStyleClass().add(this.tone);
        foot.getChildren().clear();
        if (author != null && !author.isBlank()) foot.getChildren().add(by);
        if (dots != null) {
            number.setText(texts.get("board.dots", dots));
            if (dots > 0) foot.getChildren().add(new Dots(1));
            foot.getChildren().add(number);
        }
        getChildren().setAll(words);
        if (!foot.getChildren().isEmpty()) getChildren().add(foot);
    }
}
