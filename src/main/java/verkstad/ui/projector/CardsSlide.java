package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.RowsInView;

/**
 * A board as the room reads it. Type has a smallest size, so a column that is too long ends in how many more it has.
 */
final class CardsSlide {
    private CardsSlide() {}

    static Parent of(Slide.Cards slide, Texts texts) {
        var question = new Label(slide.question());
        question.getStyleClass().add("slide-title");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        var piles = new HBox();
        piles.getStyleClass().add("piles");
        for (var pile : slide.piles()) {
            var column = pile(pile, texts);
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(100);
            piles.getChildren().add(column);
        }
        VBox.setVgrow(piles, Priority.ALWAYS);
        var screen = new VBox(question, piles);
        screen.getStyleClass().addAll("projector", "slide", "cards-slide");
        return screen;
    }

    private static Region pile(Slide.Pile pile, Texts texts) {
        var title = new Label(pile.title());
        title.getStyleClass().add("pile-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var more = new Label();
        more.getStyleClass().add("slide-mute");
        more.setMinHeight(Region.USE_PREF_SIZE);
        var cards = new RowsInView(
                pile.cards().stream().map(CardsSlide::card).toList(),
                0,
                (first, last, all) -> more.setText(texts.get("board.more", all - last)));
        VBox.setVgrow(cards, Priority.ALWAYS);
        var column = new VBox(title, cards, more);
        column.getStyleClass().add("pile");
        return column;
    }

    private static Region card(String text) {
        var card = new Label(text);
        card.getStyleClass().add("pile-card");
        card.setWrapText(true);
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }
}
