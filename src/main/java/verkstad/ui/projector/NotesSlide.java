package verkstad.ui.projector;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.CardsInView;
import verkstad.ui.controls.RowsInView;

/** Short notes under a heading, in columns; many come in pages, or are told by their number. */
final class NotesSlide {
    private static final int ONE_COLUMN = 5;

    private NotesSlide() {}

    /** The critique, the page of the note at hand in view. */
    static Region critique(Slide.CritiqueNotes slide, Texts texts) {
        var title = title(texts.get("futures.stage-question.critique"));
        var notes =
                slide.notes().stream().map(n -> note(n.text(), dots(n, texts))).toList();
        return page(title, paged(notes, slide.focus(), 2, texts), notes.size() <= ONE_COLUMN);
    }

    private static @Nullable String dots(Slide.Note note, Texts texts) {
        return note.dots() == null ? null : texts.get("futures.dots-count", note.dots());
    }

    /** A headline's success factors beside its messages. */
    static Region road(Slide.Road slide, Texts texts) {
        var headline = slide.headline();
        var title = title(headline == null ? texts.get("futures.road") : headline);
        var columns = columns(
                column(texts.get("futures.factors"), slide.factors(), texts),
                column(texts.get("futures.messages"), slide.messages(), texts));
        return page(
                title,
                columns,
                Math.max(
                                slide.factors().texts().size(),
                                slide.messages().texts().size())
                        <= ONE_COLUMN);
    }

    static Region parked(Slide.ParkingLot slide, Texts texts) {
        var notes = slide.thoughts().stream()
                .map(p -> note(p.text(), texts.word("futures.phase", p.phase())))
                .toList();
        return page(
                title(texts.get("futures.parked")), paged(notes, slide.focus(), 1, texts), notes.size() <= ONE_COLUMN);
    }

    /** Notes of which there may be many, in pages of so many columns; a few have one. */
    private static Region paged(List<? extends Region> notes, int focus, int columns, Texts texts) {
        var more = more();
        var pages = new CardsInView(notes, focus, notes.size() <= ONE_COLUMN ? 1 : columns, more, telling(texts));
        VBox.setVgrow(pages, Priority.ALWAYS);
        var both = new VBox(pages, more);
        both.getStyleClass().add("pile");
        return both;
    }

    private static Label more() {
        var more = new Label();
        more.getStyleClass().add("slide-mute");
        more.setMinHeight(Region.USE_PREF_SIZE);
        return more;
    }

    /** Tells of the notes, or the lines, that are not in view. */
    static RowsInView.Telling telling(Texts texts) {
        return (first, last, all) -> first == 1
                ? texts.get("futures.notes-more", all - last)
                : texts.get("futures.notes-in-view", first, last, all);
    }

    private static Region column(String heading, Slide.Notes notes, Texts texts) {
        var plain = notes.texts().stream().map(w -> note(w, null)).toList();
        return column(heading, plain, notes.focus(), texts);
    }

    private static Region page(Region title, Region columns, boolean few) {
        VBox.setVgrow(columns, Priority.ALWAYS);
        columns.setMinHeight(0);
        var page = new VBox(title, columns);
        page.getStyleClass().addAll("notes-page", few ? "notes-few" : "notes-many");
        return page;
    }

    private static HBox columns(Region... columns) {
        var row = new HBox(columns);
        row.getStyleClass().add("piles");
        for (var column : columns) HBox.setHgrow(column, Priority.ALWAYS);
        return row;
    }

    private static Region column(@Nullable String heading, List<? extends Region> notes, int focus, Texts texts) {
        var more = more();
        var rows = new RowsInView(notes, focus, more, telling(texts));
        VBox.setVgrow(rows, Priority.ALWAYS);
        var column = new VBox(rows, more);
        if (heading != null) column.getChildren().addFirst(Words.of(heading, "pile-title"));
        column.setPrefWidth(100);
        column.getStyleClass().add("pile");
        return column;
    }

    private static Label title(String words) {
        var title = Words.of(words, "slide-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        return title;
    }

    private static Region note(String text, @Nullable String aside) {
        var words = Words.of(text, "note-words");
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var note = new HBox(words);
        note.getStyleClass().addAll("pile-card", "note-row");
        if (aside != null) {
            var beside = new Label(aside);
            beside.getStyleClass().add("note-aside");
            beside.setMinWidth(Region.USE_PREF_SIZE);
            note.getChildren().add(beside);
        }
        var place = new VBox(note);
        place.getStyleClass().add("pile-place");
        return place;
    }
}
