package verkstad.minutes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Align;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Column;
import verkstad.minutes.Block.Picture;
import verkstad.minutes.Block.Table;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskResult;
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
    private final Map<Integer, List<String>> placed;

    private HeatMap(Texts texts, Risks register, List<Risk> risks) {
        this.texts = texts;
        this.register = register;
        this.placed = risks.stream()
                .collect(Collectors.groupingBy(
                        r -> place(RiskResults.shown(register, r)), Collectors.mapping(Risk::id, Collectors.toList())));
    }

    /** The map of a project's open risks; empty where none has a score yet. */
    static Optional<Picture> of(Texts texts, Risks register) {
        var scored = scored(
                register, register.items().stream().filter(r -> !r.isIssue()).toList());
        var map = new HeatMap(texts, register, scored);
        return scored.isEmpty() ? Optional.empty() : Optional.of(new Picture(map.alternative(), map.table()));
    }

    private static List<Risk> scored(Risks register, List<Risk> risks) {
        return risks.stream()
                .filter(r -> !r.isClosed() && RiskResults.shown(register, r).score() != null)
                .toList();
    }

    /** Nothing where no risk has a score yet. Closed risks are left out. */
    static void add(Page page, Risks register, List<Risk> risks) {
        var scored = scored(register, risks);
        if (scored.isEmpty()) return;
        page.heading(2, "minutes.heat-map");
        var map = new HeatMap(page.texts(), register, scored);
        page.add(new Picture(map.alternative(), map.table()));
        page.quiet(page.texts().get("minutes.heat-map-legend"));
        page.add(map.list());
    }

    /** A place on the map where risks lie. */
    private record Spot(int likelihood, int impact, String risks) {
        int score() {
            return likelihood * impact;
        }
    }

    private String alternative() {
        var where = spots().stream()
                .map(s -> texts.get("minutes.heat-map-spot", String.valueOf(s.score()), s.risks()))
                .collect(Collectors.joining("; "));
        return texts.get("minutes.heat-map-alternative", where);
    }

    /** The same as words, the gravest first. */
    private Table list() {
        return new Grid<Spot>(texts)
                .figure("minutes.r", 10, s -> String.valueOf(s.score()))
                .figure("minutes.s", 10, s -> String.valueOf(s.likelihood()))
                .figure("minutes.k", 10, s -> String.valueOf(s.impact()))
                .column("minutes.risks", 90, Spot::risks)
                .column(
                        "minutes.measure",
                        50,
                        s -> texts.get(
                                isDemanded(s.score(), s.impact())
                                        ? "minutes.measure-demanded"
                                        : "minutes.measure-not-demanded"))
                .over(texts.get("minutes.heat-map-table"), spots());
    }

    private List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        for (int likelihood = Scores.HIGHEST; likelihood >= Scores.LOWEST; likelihood--) {
            for (int impact = Scores.HIGHEST; impact >= Scores.LOWEST; impact--) {
                var here = here(likelihood, impact);
                if (!here.isEmpty()) spots.add(new Spot(likelihood, impact, here));
            }
        }
        spots.sort(Comparator.comparingInt(Spot::score).reversed());
        return spots;
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
        return new Cell(
                Page.joined("\n", String.valueOf(score), here(likelihood, impact)),
                shade(score),
                isDemanded(score, impact));
    }

    private String here(int likelihood, int impact) {
        return placed.getOrDefault(likelihood * (Scores.HIGHEST + 1) + impact, List.of()).stream()
                .collect(Collectors.joining(", "));
    }

    private boolean isDemanded(int score, int impact) {
        Rule rule = register.ruleOrDefault();
        return score >= rule.fromScore() || impact >= rule.fromImpact();
    }

    private static int place(RiskResult result) {
        return rounded(result.likelihood()) * (Scores.HIGHEST + 1) + rounded(result.impact());
    }

    private static int rounded(@Nullable BigDecimal score) {
        return score == null ? 0 : score.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static int shade(int score) {
        int shade = 1;
        for (int highest : SHADES) if (score > highest) shade++;
        return shade;
    }
}
