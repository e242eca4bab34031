package verkstad.ui.controls.reveal;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Axis;
import verkstad.model.risk.Movement;
import verkstad.projector.RoundSlide;
import verkstad.texts.Texts;
import verkstad.ui.controls.Chip;
import verkstad.ui.controls.ScoreBadge;
import verkstad.ui.controls.reveal.RiskRows.Size;

/** Two rounds beside each other, and for each risk whether the room moved together. */
final class ComparisonList implements RiskRows.Table<RoundSlide.Compared> {
    private static final double ID = 6;
    private static final double ROUND = 27;

    private final RoundSlide.Comparison slide;
    private final Texts texts;
    private final RiskWords words;

    private ComparisonList(RoundSlide.Comparison slide, Texts texts) {
        this.slide = slide;
        this.texts = texts;
        words = new RiskWords(texts);
    }

    static Region of(RoundSlide.Comparison slide, Texts texts) {
        return new RiskRows(ID, 2, ROUND, HPos.LEFT).table(new ComparisonList(slide, texts), texts);
    }

    @Override
    public List<RoundSlide.Compared> risks() {
        return slide.risks();
    }

    @Override
    public List<Node> heads() {
        return List.of(head(slide.before()), head(slide.head().number()));
    }

    @Override
    public String id(RoundSlide.Compared risk) {
        return risk.after().row().id();
    }

    private Node head(int round) {
        var head = new VBox(
                label(texts.get("reveal.round", round), "reveal-holds"),
                label(texts.get("reveal.round-figures"), "reveal-lead"));
        head.getStyleClass().add("compared-head");
        return head;
    }

    @Override
    public Node words(RoundSlide.Compared risk, Size size) {
        var chip = new Chip(texts.word("reveal.movement", risk.movement()), tone(risk.movement()));
        var said = words.under(risk.after(), size.wraps(), List.of(), List.of());
        said.getChildren().add(chip);
        said.getStyleClass().add("compared");
        return said;
    }

    @Override
    public List<Node> figures(RoundSlide.Compared risk, Size size) {
        return List.of(round(risk.before()), round(risk.after()));
    }

    private static Chip.Tone tone(Movement movement) {
        return switch (movement) {
            case AGREED, MOVED_TOGETHER -> Chip.Tone.GOOD;
            case STAYED_APART -> Chip.Tone.CALM;
            case MOVED_APART -> Chip.Tone.WARN;
        };
    }

    private Node round(RoundSlide.Revealed risk) {
        var badge = new ScoreBadge(risk.row().score(), risk.row().demand().isDemanded(), texts)
                .atMost(risk.row().atMost(), texts);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var spread = risk.spread();
        var axes = new VBox();
        axes.getStyleClass().add("compared-axes");
        axis(axes, "risk.s", spread.likelihood());
        axis(axes, "risk.k", spread.impact());
        var round = new HBox(badge, axes);
        round.getStyleClass().add("compared-round");
        return round;
    }

    private void axis(VBox axes, String key, @Nullable Axis axis) {
        if (axis == null) return;
        var said = new ArrayList<String>();
        said.add(texts.get(key) + " " + (axis.range() == 0 ? axis.lowest() : axis.lowest() + "–" + axis.highest()));
        if (axis.consensus() != null) said.add(SpotlightCard.consensus(texts, axis.consensus()));
        axes.getChildren()
                .add(label(String.join(" · ", said), axis.isDisagreement() ? "reveal-warning-label" : "reveal-lead"));
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
