package verkstad.ui.controls;

import java.util.Objects;
import javafx.scene.Node;
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
    private final Dots dot = new Dots(1);
    private final HBox foot = new HBox(by, dot, number);
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
        getChildren().addAll(words, foot);
    }

    /**
     * Shows a card.
     *
     * @param tone which of the board's authors wrote it, from 0; -1 where it is not stated
     */
    public void show(String text, @Nullable String author, int tone, @Nullable Integer dots) {
        words.setText(text);
        tint(tone < 0 ? null : "tone-" + tone % TONES);
        boolean signed = author != null && !author.isBlank();
        by.setText(author);
        int given = dots == null ? 0 : dots;
        boolean dotted = given > 0;
        number.setText(dotted ? texts.get("board.dots", given) : null);
        appear(by, signed);
        appear(dot, dotted);
        appear(number, dotted);
        appear(foot, signed || dotted);
    }

    /** A style that is set again is worked out again, for each card that scrolls into view. */
    private void tint(@Nullable String now) {
        if (Objects.equals(now, tone)) return;
        if (tone != null) getStyleClass().remove(tone);
        if (now != null) getStyleClass().add(now);
        tone = now;
    }

    private static void appear(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }
}
