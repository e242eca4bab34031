package verkstad.ui.controls;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Knot;
import verkstad.texts.Texts;
import verkstad.ui.controls.ThreadViewModel.Direction;

/** Where the next link is named: the words of something new, or the name of something that is there. */
final class ThreadField extends WrappingRow {
    private final ThreadViewModel model;
    private final Texts texts;
    private final Runnable back;
    private final Label label = new Label();
    private final TextField field = new TextField();
    private final Subscription completion;
    private Subscription keeping = Subscription.EMPTY;
    private List<Knot> known = List.of();
    private Consumer<String> enter = words -> {};

    /** @param back takes the focus when it is done with */
    ThreadField(ThreadViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        field.setId("thread-field");
        label.getStyleClass().add("caption");
        label.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("toolbar-row");
        getChildren().addAll(label, field);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        field.setOnAction(event -> enter.accept(field.getText().strip()));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            field.clear();
            hide();
            back.run();
            key.consume();
        });
        completion = Completion.of(
                field, () -> known.stream().map(k -> KnotWords.of(k, texts)).toList());
    }

    void close() {
        hide();
        completion.unsubscribe();
    }

    void hide() {
        keeping.unsubscribe();
        keeping = Subscription.EMPTY;
        setVisible(false);
    }

    /** Asks for the words of something new; what is half typed is there again when the same is asked for again. */
    void grow(Kind kind) {
        known = List.of();
        ask("thread.new." + kind.code(), words -> {
            if (words.isEmpty()) return;
            field.clear();
            hide();
            model.grow(kind, words);
            back.run();
        });
        var around = model.around().get();
        if (around == null) return;
        var from = around.knot().spot();
        var line = "thread-" + from.kind().code() + "-" + from.place() + "-" + kind.code();
        keeping = HalfTypedLine.keep(field, model.workspace(), Objects.requireNonNullElse(from.owner(), ""), line);
    }

    /** Asks for the name of something that is there; where several could be meant the field stays open. */
    void link(Direction direction) {
        known = model.candidates(direction);
        ask(
                direction == Direction.UP ? "thread.link-up" : "thread.link-down",
                words -> named(words).ifPresent(knot -> {
                    hide();
                    model.link(direction, knot);
                    back.run();
                }));
        field.setPromptText(texts.get("thread.link-prompt"));
    }

    /**
     * What is called so; else the only thing whose name begins so, first with a whole word; else the only one with it.
     */
    private Optional<Knot> named(String words) {
        if (words.isEmpty()) return Optional.empty();
        var lower = words.toLowerCase(Locale.ROOT);
        List<Predicate<String>> ways = List.of(
                lower::equals,
                name -> name.startsWith(lower) && !Character.isLetterOrDigit((name + " ").charAt(lower.length())),
                name -> name.startsWith(lower),
                name -> name.contains(lower));
        return ways.stream()
                .map(way -> known.stream()
                        .filter(k -> way.test(KnotWords.of(k, texts).toLowerCase(Locale.ROOT)))
                        .toList())
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    private void ask(String key, Consumer<String> then) {
        hide();
        label.setText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.setPromptText("");
        field.clear();
        enter = then;
        setVisible(true);
        field.requestFocus();
    }
}
