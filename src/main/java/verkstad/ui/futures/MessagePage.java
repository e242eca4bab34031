package verkstad.ui.futures;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.Thumb;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.Clicker;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.controls.Writing;

/** The shared message: candidates to the left, its words and the thumbs on it to the right. */
final class MessagePage extends HBox {
    private static final int MOST_VOTES = 9999;
    private static final int ROWS = 4;
    private final Texts texts;
    private final MessageViewModel model;
    private final Form form;

    MessagePage(Texts texts, MessageViewModel model, Form form) {
        this.texts = texts;
        this.model = model;
        this.form = form;
        var candidates = new VBox();
        candidates.getStyleClass().add("candidates");
        form.keep(model.candidates().subscribe(now -> list(candidates, now == null ? List.of() : now)));
        var left = new FocusScroll(candidates);
        left.setMinWidth(330);
        left.setMaxWidth(330);
        var message = form.area(new GrowingArea(ROWS), "shared-message", "futures.shared-message", model.message());
        message.getStyleClass().add("headline2");
        var words = new VBox(Form.labelled(message), thumbs());
        words.getStyleClass().add("message-words-page");
        var right = new FocusScroll(words);
        HBox.setHgrow(right, Priority.ALWAYS);
        getStyleClass().addAll("stage-page", "message-columns");
        getChildren().addAll(left, right);
    }

    private void list(VBox candidates, List<String> now) {
        candidates
                .getChildren()
                .setAll(caption(texts.get(now.isEmpty() ? "futures.candidates-empty" : "futures.candidates")));
        for (int i = 0; i < now.size(); i++) {
            var words = now.get(i);
            var take = new Button(words);
            take.setId("candidate-" + i);
            take.setWrapText(true);
            take.setMinHeight(Region.USE_PREF_SIZE);
            take.setMaxWidth(Double.MAX_VALUE);
            take.getStyleClass().add("candidate-button");
            take.setOnAction(event -> model.take(words));
            candidates.getChildren().add(take);
        }
    }

    private static Label caption(String words) {
        var caption = new Label(words);
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        caption.getStyleClass().add("caption");
        return caption;
    }

    /** A thumb up, to the side or down is one more of each. */
    private Region thumbs() {
        var row = new WrappingRow();
        row.getStyleClass().add("thumb-fields");
        Clicker.leaveArrowsTo(row);
        for (var thumb : Thumb.values()) row.getChildren().add(thumb(thumb));
        row.getChildren().add(Buttons.of("votes-clear", texts.get("futures.votes-clear"), model::clear));
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var thumb = key.getTarget() instanceof Button ? thumb(key.getCode()) : null;
            if (thumb == null) return;
            model.raise(thumb);
            key.consume();
        });
        var hint = caption(texts.get("futures.thumbs-hint"));
        var both = new VBox(row, hint);
        both.getStyleClass().add("labelled");
        return both;
    }

    private Region thumb(Thumb thumb) {
        var key = "futures.votes-" + thumb.code();
        var field = form.checked(
                new CheckedText<>(
                        "votes-" + thumb.code(), Writing.number(0, MOST_VOTES), texts.get("futures.number-wrong")),
                key,
                model.votes(thumb));
        var one = form.named(new Button("+1", KeyCap.of(arrow(thumb))), "raise-" + thumb.code(), key);
        one.getStyleClass().add("key-right");
        one.setMinWidth(Region.USE_PREF_SIZE);
        one.setOnAction(event -> model.raise(thumb));
        var labelled = Form.labelled(field);
        labelled.setMinWidth(110);
        labelled.setMaxWidth(110);
        var both = new HBox(labelled, one);
        both.getStyleClass().add("pair");
        return both;
    }

    private static String arrow(Thumb thumb) {
        return switch (thumb) {
            case AGREE -> "↑";
            case CAN_LIVE_WITH -> "→";
            case NOT_YET -> "↓";
        };
    }

    private static @Nullable Thumb thumb(KeyCode key) {
        return switch (key) {
            case UP -> Thumb.AGREE;
            case RIGHT -> Thumb.CAN_LIVE_WITH;
            case DOWN -> Thumb.NOT_YET;
            default -> null;
        };
    }
}
