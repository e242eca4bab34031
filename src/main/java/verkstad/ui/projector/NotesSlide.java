package verkstad.ui.projector;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
        var title = Words.of(texts.get("futures.stage-question.critique"), "slide-title");
        return page(
                title,
                () -> paged(
                        slide.notes().stream()
                                .map(n -> note(n.text(), dots(n, texts)))
                                .toList(),
                        slide.focus(),
                        2,
                        texts));
    }

    private static @Nullable String dots(Slide.Note note, Texts texts) {
        return note.dots() == null ? null : texts.get("futures.dots-count", note.dots());
    }

    /** A headline's success factors beside its messages. */
    static Region road(Slide.Road slide, Texts texts) {
        var headline = slide.headline();
        var title = Words.of(headline == null ? texts.get("futures.road") : headline, "slide-title");
        return page(
                title,
                () -> columns(
                        column(texts.get("futures.factors"), slide.factors(), texts),
                        column(texts.get("futures.messages"), slide.messages(), texts)));
    }

    static Region parked(Slide.ParkingLot slide, Texts texts) {
        return page(
                Words.of(texts.get("futures.parked"), "slide-title"),
                () -> paged(
                        slide.thoughts().stream()
                                .map(p -> note(p.text(), texts.word("futures.phase", p.phase())))
                                .toList(),
                        slide.focus(),
                        1,
                        texts));
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

    /** A title, and under it what is made for each size of type: in the largest that has room for all of it. */
    static Region page(Region title, Supplier<Region> make) {
        title.setMinHeight(Region.USE_PREF_SIZE);
        var whole = new LargestWhole(Stream.of("notes-large", "notes-middle", "notes-small")
                .map(style -> {
                    var made = make.get();
                    made.getStyleClass().add(style);
                    return made;
                })
                .toList());
        VBox.setVgrow(whole, Priority.ALWAYS);
        var page = new VBox(title, whole);
        page.getStyleClass().add("notes-page");
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
