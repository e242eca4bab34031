package verkstad.ui.dots;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.model.dots.DotItem;
import verkstad.model.dots.Ranked;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Dots;
import verkstad.ui.controls.WrappedCell;
import verkstad.ui.controls.WrappingRow;

/** What the dots came to, the most first, and the way from page to page on the projector. */
final class DotRankingPane extends VBox {
    private static final double NARROWEST = 460;
    private final Texts texts;

    DotRankingPane(DotsViewModel model, List<DotItem> items, Texts texts) {
        this.texts = texts;
        getStyleClass().add("paper");
        HBox.setHgrow(this, Priority.ALWAYS);
        setPrefWidth(900);
        setMinWidth(NARROWEST);
        var title = new Label(texts.get("dots.ranking"));
        title.getStyleClass().add("headline2");
        var list = new ListView<Ranked>(FXCollections.observableList(Ranked.of(items)));
        list.setId("dot-ranking");
        list.setAccessibleText(title.getText());
        list.getStyleClass().add("dot-list");
        list.setCellFactory(view -> new Line());
        VBox.setVgrow(list, Priority.ALWAYS);
        var back = Buttons.of("dots-page-back", texts.get("dots.page-back"), () -> turn(model, -1));
        var on = Buttons.of("dots-page-on", texts.get("dots.page-on"), () -> turn(model, 1));
        back.disableProperty().bind(model.page().lessThan(1));
        on.disableProperty().bind(model.page().greaterThanOrEqualTo(lastPage(items)));
        var pages = new WrappingRow(back, on);
        pages.getStyleClass().add("toolbar-row");
        getChildren().addAll(title, list, pages);
    }

    private static int lastPage(List<DotItem> items) {
        int shown = (int) items.stream().filter(i -> i.dotsOrNone() > 0).count();
        return Math.max(1, Math.ceilDiv(shown, Show.Dots.MOST)) - 1;
    }

    private static void turn(DotsViewModel model, int by) {
        model.page().set(Math.max(0, model.page().get() + by));
    }

    private final class Line extends WrappedCell<Ranked> {
        private final Label rank = new Label();
        private final Label words = new Label();
        private final HBox dots = new HBox();
        private final Label number = new Label();
        private final Label under = new Label();
        private final VBox said = new VBox(words);
        private final HBox line = new HBox(rank, said, dots, number);

        Line() {
            rank.getStyleClass().add("dots-rank");
            words.setWrapText(true);
            words.setMinWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            words.getStyleClass().add("dot-item");
            under.setWrapText(true);
            under.getStyleClass().addAll("muted", "dot-under");
            said.getStyleClass().add("dot-said");
            said.setMinWidth(0);
            HBox.setHgrow(said, Priority.ALWAYS);
            dots.getStyleClass().add("dots-put");
            number.getStyleClass().add("dots-number");
            line.getStyleClass().add("dot-line");
        }

        @Override
        protected void updateItem(Ranked ranked, boolean empty) {
            super.updateItem(ranked, empty);
            setGraphic(empty || ranked == null ? null : line);
            if (empty || ranked == null) return;
            int put = ranked.item().dotsOrNone();
            boolean shared = ranked.shared() && put > 0;
            rank.setText(put == 0 ? "" : texts.get(shared ? "dots.rank-shared" : "dots.rank", ranked.rank()));
            words.setText(ranked.item().text());
            under.setText(ranked.item().under());
            said.getChildren().setAll(ranked.item().under() == null ? List.of(words) : List.of(words, under));
            dots.getChildren().setAll(new Dots(put));
            number.setText(Integer.toString(put));
        }
    }
}
