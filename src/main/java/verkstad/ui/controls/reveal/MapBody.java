package verkstad.ui.controls.reveal;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.RoundSlide;
import verkstad.texts.Texts;
import verkstad.ui.controls.FirstThatFits;
import verkstad.ui.controls.RiskLine;
import verkstad.ui.controls.RowsInView;

/**
 * The heat map, and beside it the risks with words about their numbers. The more risks, the more of the room the map
 * takes: of very many it takes all, and they are read in their own list.
 */
final class MapBody extends HBox {
    /** With more risks than this, each has one line and no words about its number. */
    private static final int ROOMY = 6;
    /** With more risks than this, the map is alone. */
    private static final int BESIDE = 20;

    private static final double HALF = 0.47;

    private final Texts texts;
    private final RiskWords words;

    MapBody(RoundSlide.Reveal slide, Texts texts) {
        this.texts = texts;
        words = new RiskWords(texts);
        getStyleClass().add("reveal-body");
        var map = new HeatMap(slide.risks(), slide.head().demands(), texts);
        getChildren().add(map);
        if (slide.risks().size() > BESIDE) {
            HBox.setHgrow(map, Priority.ALWAYS);
            map.setMaxWidth(Double.MAX_VALUE);
            return;
        }
        map.prefWidthProperty().bind(widthProperty().multiply(HALF));
        map.minWidthProperty().bind(map.prefWidthProperty());
        var list = list(slide.risks());
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().add(list);
    }

    /** Each threat in full where there is room for that. */
    private Region list(List<RoundSlide.Revealed> risks) {
        boolean roomy = risks.size() <= ROOMY;
        return new FirstThatFits(List.of(
                whole(risks, roomy, true, "airy"),
                whole(risks, roomy, true, "plain"),
                whole(risks, roomy, false, "plain"),
                whole(risks, roomy, false, "close"),
                part(risks, roomy)));
    }

    private Region whole(List<RoundSlide.Revealed> risks, boolean roomy, boolean wraps, String style) {
        var rows = new VBox();
        rows.getStyleClass().addAll("reveal-lines", style);
        risks.forEach(r -> rows.getChildren().add(row(r, roomy, wraps)));
        return rows;
    }

    private Region part(List<RoundSlide.Revealed> risks, boolean roomy) {
        var more = new Label();
        more.getStyleClass().add("reveal-sentence");
        more.setMinHeight(USE_PREF_SIZE);
        var rows = new RowsInView(
                risks.stream().map(r -> row(r, roomy, false)).toList(),
                0,
                more,
                (first, last, all) -> texts.get("risk.reveal-more", all - last));
        VBox.setVgrow(rows, Priority.ALWAYS);
        return new VBox(rows, more);
    }

    private Region row(RoundSlide.Revealed risk, boolean roomy, boolean wraps) {
        var calm = new ArrayList<String>();
        var warnings = new ArrayList<String>();
        if (roomy) {
            calm.addAll(words.results(risk));
            calm.addAll(risk.spread().few() ? words.behind(risk) : words.fewBehind(risk));
            warnings.addAll(words.nobodysOwn(risk));
            if (warnings.isEmpty()) warnings.addAll(words.apart(risk));
        }
        var said = words.under(risk, wraps, calm, warnings);
        return RiskLine.of(risk.row(), said, roomy, texts);
    }
}
