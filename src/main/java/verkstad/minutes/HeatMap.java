package verkstad.minutes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Align;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Column;
import verkstad.minutes.Block.Table;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Scores;
import verkstad.texts.Texts;

/** Where the risks lie: likelihood upwards, impact to the right, the score and the risks in each cell. */
final class HeatMap {
    private static final int WIDTH = 120;

    /** The highest score of each shade but the darkest. */
    private static final int[] SHADES = {2, 4, 8, 12, 16};

    private final Texts texts;
    private final Risks register;
    private final List<Risk> risks;

    private HeatMap(Texts texts, Risks register, List<Risk> risks) {
        this.texts = texts;
        this.register = register;
        this.risks = risks;
    }

    /** Nothing where no risk has a score yet. Closed risks are left out. */
    static void add(Page page, Risks register, List<Risk> risks) {
        var scored = risks.stream()
                .filter(r -> !r.isClosed() && RiskResults.shown(register, r).score() != null)
                .toList();
        if (scored.isEmpty()) return;
        page.heading(2, "minutes.heat-map");
        page.add(new HeatMap(page.texts(), register, scored).table());
        page.quiet(page.texts().get("minutes.heat-map-legend"));
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(texts.get("minutes.heat-map-corner"), 15, Align.CENTRE));
        for (int impact = Scores.LOWEST; impact <= Scores.HIGHEST; impact++) {
            columns.add(new Column(texts.get("minutes.k") + " " + impact, 21, Align.CENTRE));
        }
        var rows = new ArrayList<List<Cell>>();
        for (int likelihood = Scores.HIGHEST; likelihood >= Scores.LOWEST; likelihood--) rows.add(row(likelihood));
        return new Table(texts.get("minutes.heat-map"), WIDTH, columns, rows);
    }

    private List<Cell> row(int likelihood) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(texts.get("minutes.s") + " " + likelihood));
        for (int impact = Scores.LOWEST; impact <= Scores.HIGHEST; impact++) cells.add(cell(likelihood, impact));
        return cells;
    }

    private Cell cell(int likelihood, int impact) {
        int score = likelihood * impact;
        var here = risks.stream()
                .filter(r -> isAt(RiskResults.shown(register, r).likelihood(), likelihood)
                        && isAt(RiskResults.shown(register, r).impact(), impact))
                .map(Risk::id)
                .collect(Collectors.joining(", "));
        return new Cell(Page.joined("\n", String.valueOf(score), here), shade(score), isDemanded(score, impact));
    }

    private boolean isDemanded(int score, int impact) {
        Rule rule = register.ruleOrDefault();
        return score >= rule.fromScore() || impact >= rule.fromImpact();
    }

    private static boolean isAt(@Nullable BigDecimal score, int place) {
        return score != null && score.setScale(0, RoundingMode.HALF_UP).intValueExact() == place;
    }

    private static int shade(int score) {
        int shade = 1;
        for (int highest : SHADES) if (score > highest) shade++;
        return shade;
    }
}
