package verkstad.ui.shell;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import verkstad.model.change.Fate;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.KnotWords;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Question;

/** Asks what becomes of what grew out of a thing that is to be removed. */
final class LooseEndsBar extends WrappingRow {
    /** So many are named; the others are counted. */
    private static final int NAMED = 3;

    private final Texts texts;
    private final Runnable land;
    private @Nullable Node before;

    /** @param land takes the focus where what had it before the question is gone */
    LooseEndsBar(Texts texts, Runnable land) {
        this.texts = texts;
        this.land = land;
        setId("loose-ends");
        getStyleClass().add("banner");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows the question, and gives its first answer the focus; null shows none, and gives the focus back. */
    void show(@Nullable Question question) {
        if (question != null && !isVisible()) before = getScene().getFocusOwner();
        if (question == null && isVisible()) giveBack();
        getChildren().clear();
        setVisible(question != null);
        if (question == null) return;
        var ends = question.ends();
        int unnamed = ends.loose().size() - NAMED;
        var loose = ends.loose().stream()
                .limit(NAMED)
                .map(k -> KnotWords.of(k, texts))
                .collect(Collectors.joining("; ", "", unnamed > 0 ? "; " + texts.get("thread.more", unnamed) : ""));
        var words = new Label(texts.get(
                "thread.removing",
                KnotWords.of(ends.gone(), texts),
                ends.loose().size(),
                loose));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var cancel = Buttons.of("loose-cancel", texts.get("thread.cancel"), () -> answer(question, null));
        getChildren().add(words);
        ends.above()
                .ifPresent(above -> getChildren()
                        .add(Buttons.of(
                                "loose-lifted",
                                texts.get(
                                        "thread.lift",
                                        texts.get(
                                                "thread.number." + above.kind().code(), above.number())),
                                () -> answer(question, Fate.LIFTED))));
        var clear = Buttons.of("loose-cleared", texts.get("thread.clear"), () -> answer(question, Fate.CLEARED));
        getChildren().addAll(clear, cancel);
        setOnKeyPressed(key -> escape(key, question));
        getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(b -> b.requestFocus());
    }

    private void giveBack() {
        var to = before;
        before = null;
        if (to == null || to.getScene() == null) land.run();
        else to.requestFocus();
    }

    private void escape(KeyEvent key, Question question) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        key.consume();
        answer(question, null);
    }

    private static void answer(Question question, @Nullable Fate fate) {
        question.answer().accept(Optional.ofNullable(fate));
    }
}
