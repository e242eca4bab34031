package verkstad.ui.controls.reveal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Axis;
import verkstad.projector.RoundSlide;
import verkstad.texts.Texts;
import verkstad.ui.controls.FirstThatFits;
import verkstad.ui.controls.ScoreBadge;

/** One risk that the room should talk about: how its scores lie on each axis, and the two questions to talk of. */
final class SpotlightCard extends VBox {
    /** How high the highest bar is, in em: the largest that leaves room for the words. */
    private static final List<Double> BARS = List.of(8.0, 6.0, 4.5);

    private static final int FLAGS = 3;
    private final Texts texts;
    private final RiskWords words;

    private SpotlightCard(RoundSlide.Spotlight slide, double em, Texts texts) {
        this.texts = texts;
        words = new RiskWords(texts);
        getStyleClass().add("spotlight");
        var spread = slide.risk().spread();
        int most = Bars.most(spread.axes());
        var axes = new GridPane();
        axes.getStyleClass().add("spotlight-axes");
        axis(axes, 0, "risk.likelihood", new Bars(spread.likelihood(), most, em, true, texts), spread.likelihood());
        axis(axes, 1, "risk.impact", new Bars(spread.impact(), most, em, true, texts), spread.impact());
        axes.getColumnConstraints().setAll(half(), half());
        getChildren().addAll(head(slide.risk()), axes);
        if (spread.range() > 0) getChildren().add(questions(slide.risk()));
        said("reveal.reasons", slide.reasons());
        said("reveal.findings", slide.findings());
    }

    static Region of(RoundSlide.Spotlight slide, Texts texts) {
        return new FirstThatFits(BARS.stream()
                        .map(em -> new SpotlightCard(slide, em, texts))
                        .toList())
                .whole();
    }

    private Node head(RoundSlide.Revealed risk) {
        var id = label(risk.row().id(), "spotlight-id");
        id.setMinWidth(USE_PREF_SIZE);
        var threat = label(risk.row().threat(), "spotlight-threat");
        threat.setWrapText(true);
        threat.setMinHeight(USE_PREF_SIZE);
        threat.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(threat, Priority.ALWAYS);
        var badge = new ScoreBadge(risk.row().score(), risk.row().demand().isDemanded(), texts)
                .atMost(risk.row().atMost(), texts);
        badge.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(id, threat, badge);
        head.getStyleClass().add("spotlight-head");
        return head;
    }

    private static ColumnConstraints half() {
        var column = new ColumnConstraints();
        column.setPercentWidth(50);
        return column;
    }

    /** The axis as a column, so that the bars of both stand on one line. */
    private void axis(GridPane axes, int column, String key, Bars bars, @Nullable Axis axis) {
        axes.add(label(texts.get(key), "heat-axis"), column, 0);
        axes.add(bars, column, 1);
        if (axis == null) return;
        axes.add(wrapped(String.join(" · ", facts(axis)), "reveal-lead"), column, 2);
        var flags = String.join(" · ", flags(axis));
        if (!flags.isEmpty()) axes.add(wrapped(flags, "reveal-warning-label"), column, FLAGS);
    }

    private List<String> facts(Axis axis) {
        var facts = new ArrayList<String>();
        facts.add(
                axis.range() == 0
                        ? texts.get("reveal.all-gave", axis.lowest())
                        : texts.get("reveal.range", axis.lowest(), axis.highest()));
        if (axis.median() != null) facts.add(texts.get("reveal.median-is", words.number(axis.median())));
        if (axis.consensus() != null) facts.add(texts.get("reveal.consensus", consensus(texts, axis.consensus())));
        return facts;
    }

    /** With two decimals: it is a measured number. */
    static String consensus(Texts texts, double consensus) {
        return texts.measured(BigDecimal.valueOf(Math.round(consensus * 100), 2));
    }

    private List<String> flags(Axis axis) {
        var flags = new ArrayList<String>();
        if (axis.isDisagreement()) flags.add(texts.get("reveal.disagreement"));
        if (axis.isLoneHighest()) flags.add(texts.get("reveal.lone", axis.highest()));
        return flags;
    }

    private Node questions(RoundSlide.Revealed risk) {
        var spread = risk.spread();
        var questions = new VBox(
                wrapped(
                        texts.get("reveal.ask-highest", ends(Axis::highest, spread.likelihood(), spread.impact())),
                        "strong"),
                wrapped(
                        texts.get("reveal.ask-lowest", ends(Axis::lowest, spread.likelihood(), spread.impact())),
                        "strong"));
        questions.getStyleClass().add("spotlight-questions");
        return questions;
    }

    private String ends(ToIntFunction<Axis> end, @Nullable Axis likelihood, @Nullable Axis impact) {
        var ends = new ArrayList<String>();
        if (likelihood != null) ends.add(texts.get("risk.likelihood") + " " + end.applyAsInt(likelihood));
        if (impact != null) ends.add(texts.get("risk.impact") + " " + end.applyAsInt(impact));
        return String.join(", ", ends);
    }

    private void said(String key, List<String> remarks) {
        if (remarks.isEmpty()) return;
        getChildren().add(wrapped(texts.get(key, String.join(" · ", remarks)), "spotlight-said"));
    }

    private static Label wrapped(String text, String style) {
        var label = label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
