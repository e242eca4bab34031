package verkstad.ui.controls.reveal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Scores;
import verkstad.projector.RoundSlide;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.ScoreBadge;

/**
 * Likelihood upwards, impact to the right: one hue from light to dark, a number in each cell, a frame where a measure
 * is demanded, and a chip for each risk. Where a risk has moved, an arrow leads from where it was. Sizes follow the
 * font.
 */
final class HeatMap extends GridPane {
    private static final int AXES = 2;
    /** In pixels, before they grow: cells are of one width, whatever lies in them. */
    private static final double EQUAL = 60;

    private final Texts texts;
    private final RoundSlide.Thresholds demands;
    private final List<HeatCell> cells = new ArrayList<>();
    private final HeatArrows arrows;

    HeatMap(List<RoundSlide.Revealed> risks, RoundSlide.Thresholds demands, Texts texts) {
        this.texts = texts;
        this.demands = demands;
        getStyleClass().add("heat-map");
        setAccessibleText(texts.get("risk.heat-map"));
        for (int impact = Scores.LOWEST; impact <= Scores.HIGHEST; impact++) {
            for (int likelihood = Scores.LOWEST; likelihood <= Scores.HIGHEST; likelihood++) {
                add(ground(likelihood, impact), column(impact), row(likelihood));
                var cell = cell(likelihood, impact, risks);
                setConstraints(cell, column(impact), row(likelihood));
                cells.add(cell);
            }
            add(scale(impact), column(impact), row(0));
            add(scale(impact), 1, row(impact));
        }
        add(axis("risk.likelihood"), 0, 0, 1, Scores.HIGHEST);
        add(across("risk.impact"), AXES, Scores.HIGHEST + 1, Scores.HIGHEST, 1);
        for (int i = 0; i < AXES + Scores.HIGHEST; i++) getColumnConstraints().add(columnConstraints(i >= AXES));
        for (int i = 0; i < AXES + Scores.HIGHEST; i++) getRowConstraints().add(rowConstraints(i < Scores.HIGHEST));
        arrows = new HeatArrows(
                risks.stream().filter(HeatMap::hasMoved).map(r -> r.row().id()).toList());
        getChildren().add(arrows);
        getChildren().addAll(cells);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        cells.forEach(HeatCell::layout);
        arrows.lead(this, cells);
    }

    private static int column(int impact) {
        return AXES + impact - 1;
    }

    private static int row(int likelihood) {
        return Scores.HIGHEST - likelihood;
    }

    /** A cell's colour and frame, below the arrows; its number and chips lie above them. */
    private Region ground(int likelihood, int impact) {
        int score = likelihood * impact;
        var ground = new Region();
        ground.getStyleClass().addAll("heat-cell", ScoreBadge.style(score));
        if (score >= demands.fromScore() || impact >= demands.fromImpact()) {
            ground.getStyleClass().add("demanded");
        }
        return ground;
    }

    private HeatCell cell(int likelihood, int impact, List<RoundSlide.Revealed> risks) {
        int score = likelihood * impact;
        var here = risks.stream()
                .map(RoundSlide.Revealed::row)
                .filter(r -> isAt(r, likelihood, impact))
                .map(Slide.RiskRow::id)
                .toList();
        var left = risks.stream()
                .filter(HeatMap::hasMoved)
                .filter(r -> isAt(r.before(), likelihood, impact))
                .map(r -> r.row().id())
                .toList();
        var cell = new HeatCell(score, here, left);
        cell.getStyleClass().addAll("heat-cell", "heat-face", ScoreBadge.style(score));
        return cell;
    }

    /** Whether a risk lies in another cell than before the measures. */
    private static boolean hasMoved(RoundSlide.Revealed risk) {
        var before = risk.before();
        return before != null
                && risk.row().score() != null
                && !(whole(before.likelihood()) == whole(risk.row().likelihood())
                        && whole(before.impact()) == whole(risk.row().impact()));
    }

    private static boolean isAt(Slide.@Nullable RiskRow risk, int likelihood, int impact) {
        return risk != null && whole(risk.likelihood()) == likelihood && whole(risk.impact()) == impact;
    }

    /** The nearest whole score; 0 where there is none. */
    private static int whole(@Nullable BigDecimal value) {
        return value == null ? 0 : value.setScale(0, RoundingMode.HALF_UP).intValue();
    }

    private static Label scale(int number) {
        var label = new Label(String.valueOf(number));
        label.getStyleClass().add("heat-scale");
        setHalignment(label, HPos.CENTER);
        return label;
    }

    private Label across(String key) {
        var label = new Label(texts.get(key) + " →");
        label.getStyleClass().add("heat-axis");
        setHalignment(label, HPos.CENTER);
        return label;
    }

    private Node axis(String key) {
        var label = new Label(texts.get(key) + " →");
        label.getStyleClass().add("heat-axis");
        label.setRotate(-90);
        var turned = new Group(label);
        setValignment(turned, VPos.CENTER);
        return turned;
    }

    private static ColumnConstraints columnConstraints(boolean grows) {
        var column = new ColumnConstraints();
        column.setHgrow(grows ? Priority.ALWAYS : Priority.NEVER);
        if (grows) column.setPrefWidth(EQUAL);
        return column;
    }

    private static RowConstraints rowConstraints(boolean grows) {
        var row = new RowConstraints();
        if (grows) row.setVgrow(Priority.ALWAYS);
        return row;
    }
}
