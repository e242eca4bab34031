package verkstad.ui.projector;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.model.futures.MessageVotes;
import verkstad.model.futures.Thumb;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.RowsInView;

/** The shared message, large, while it is worded together; the candidates until there is one; the thumbs. */
final class MessageSlide {
    /** Sizes of type, each with a style class of its own. */
    private static final int SIZES = 5;

    private MessageSlide() {}

    static Region of(Slide.Message slide, Texts texts) {
        var title = new Label(texts.get("futures.shared-message"));
        title.getStyleClass().add("slide-lead");
        title.setMinHeight(Region.USE_PREF_SIZE);
        var message = slide.message();
        var page = new VBox(title, message == null ? candidates(slide, texts) : words(message));
        if (!slide.votes().equals(MessageVotes.NONE)) page.getChildren().add(votes(slide.votes(), texts));
        page.getStyleClass().add("message-page");
        return page;
    }

    private static Region words(String message) {
        var words = new LargestWhole(IntStream.range(0, SIZES)
                .mapToObj(size -> Words.of(message, "message-" + size))
                .toList());
        VBox.setVgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Region candidates(Slide.Message slide, Texts texts) {
        var more = new Label();
        more.getStyleClass().add("slide-mute");
        var rows = new RowsInView(
                slide.candidates().stream().map(MessageSlide::candidate).toList(),
                0,
                more,
                (first, last, all) -> texts.get("futures.notes-more", all - last));
        VBox.setVgrow(rows, Priority.ALWAYS);
        var all = new VBox(rows, more);
        VBox.setVgrow(all, Priority.ALWAYS);
        return all;
    }

    private static Region candidate(String words) {
        var label = Words.of(words, "candidate");
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Region votes(MessageVotes votes, Texts texts) {
        var row = new HBox();
        row.getStyleClass().add("thumbs");
        Arrays.stream(Thumb.values()).forEach(thumb -> {
            var count = votes.of(thumb);
            var number = new Label(count == null ? "–" : count.toString());
            number.getStyleClass().add("thumb-count");
            var name = new Label(texts.word("futures.thumb", thumb));
            name.getStyleClass().add("slide-mute");
            name.setMinWidth(Region.USE_PREF_SIZE);
            var both = new HBox(number, name);
            both.getStyleClass().addAll("thumb", "thumb-" + thumb.code());
            row.getChildren().add(both);
        });
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }
}
