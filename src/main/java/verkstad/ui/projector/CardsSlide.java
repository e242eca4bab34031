package verkstad.ui.projector;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.CardNote;
import verkstad.ui.controls.CardsInView;
import verkstad.ui.controls.RowsInView;

/**
 * A board as the room reads it. Type has a smallest size, so what there is no room for is told in a number, and comes
 * into view when the facilitator goes to it.
 */
final class CardsSlide {
    /** From so many characters on a question takes more than two lines in the largest type. */
    private static final int LONG = 90;

    private static final int BESIDE_EACH_OTHER = 3;

    /** A column alone of no more cards than these has them one above the other. */
    private static final int FEW = 5;

    /** The sizes of type are counted from 0, the largest, to this. */
    private static final int SMALLEST = 4;

    private final Texts texts;

    private CardsSlide(Texts texts) {
        this.texts = texts;
    }

    static Parent of(Slide.Cards slide, Texts texts) {
        return new CardsSlide(texts).screen(slide);
    }

    private Parent screen(Slide.Cards slide) {
        var question = Words.of(slide.question(), "slide-title");
        question.setMinHeight(Region.USE_PREF_SIZE);
        if (slide.question().length() > LONG) question.getStyleClass().add("long-title");
        boolean isWhole = slide.piles().stream().allMatch(p -> p.cards().size() == p.all());
        var piles = new LargestWhole(IntStream.rangeClosed(isWhole ? 0 : SMALLEST, SMALLEST)
                .mapToObj(size -> piles(slide, size))
                .toList());
        VBox.setVgrow(piles, Priority.ALWAYS);
        var screen = new VBox(question, piles);
        if (slide.part().of() > 1 && !slide.alone()) screen.getChildren().add(part(slide.part()));
        screen.getStyleClass().addAll("projector", "slide", "cards-slide");
        return screen;
    }

    private Region piles(Slide.Cards slide, int size) {
        var piles = new GridPane();
        piles.getStyleClass().addAll("piles", "cards-" + size);
        var share = new ColumnConstraints();
        share.setPercentWidth(100.0 / Math.max(1, slide.piles().size()));
        for (var pile : slide.piles()) {
            piles.addRow(0, pile(pile, slide.alone() && pile.all() > FEW, size == SMALLEST));
            piles.getColumnConstraints().add(share);
        }
        var whole = new RowConstraints();
        whole.setMinHeight(0);
        whole.setVgrow(Priority.ALWAYS);
        piles.getRowConstraints().add(whole);
        return piles;
    }

    private Label part(Slide.Part part) {
        return Words.quiet(texts.get("board.part", part.number(), part.of()));
    }

    /** @param tells whether there is a line for what is not in view; in larger type all is */
    private Region pile(Slide.Pile pile, boolean isInColumns, boolean tells) {
        var title = Words.of(pile.title(), "pile-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        var more = Words.quiet("");
        var cards = cards(pile, isInColumns, more);
        VBox.setVgrow(cards, Priority.ALWAYS);
        var column = new VBox(title, cards);
        if (tells) column.getChildren().add(more);
        column.getStyleClass().add("pile");
        return column;
    }

    private Region cards(Slide.Pile pile, boolean isInColumns, Label more) {
        List<Region> cards = pile.cards().stream().map(this::card).toList();
        RowsInView.Telling telling =
                (first, last, of) -> inView(pile.before() + first, pile.before() + last, pile.all());
        return isInColumns
                ? new CardsInView(cards, pile.focus(), BESIDE_EACH_OTHER, more, telling)
                : new RowsInView(cards, pile.focus(), more, telling);
    }

    private String inView(int first, int last, int all) {
        return first == 1 ? texts.get("board.more", all - last) : texts.get("board.in-view", first, last, all);
    }

    private Region card(Slide.PileCard card) {
        var shown = new VBox();
        shown.getStyleClass().add("pile-place");
        var over = card.heading();
        if (over != null && over.isEmpty()) {
            shown.getStyleClass().add("pile-apart");
        } else if (over != null) {
            var heading = Words.of(over, "pile-heading");
            heading.setMinHeight(Region.USE_PREF_SIZE);
            shown.getChildren().add(heading);
        }
        var note = new CardNote(texts);
        note.show(card.text(), card.by(), card.tone(), card.dots());
        note.getStyleClass().add("pile-card");
        VBox.setVgrow(note, Priority.ALWAYS);
        shown.getChildren().add(note);
        return shown;
    }
}
