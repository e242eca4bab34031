package verkstad.minutes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Align;
import verkstad.minutes.Block.Heading;
import verkstad.model.Lists;
import verkstad.model.plan.AmountRow;
import verkstad.model.plan.AmountTable;
import verkstad.model.plan.Deliverable;
import verkstad.model.plan.Milestone;
import verkstad.model.plan.Plan;
import verkstad.model.plan.PlanPhase;
import verkstad.model.plan.Proposal;
import verkstad.texts.Texts;

/** The plan, as plain tables. Sums are those that the source stated. */
final class PlanSection {
    private PlanSection() {}

    static void add(Page page, Plan plan) {
        var texts = page.texts();
        table(
                page,
                "minutes.phases",
                plan.phases(),
                new Grid<PlanPhase>(texts)
                        .column("minutes.phase-name", 44, PlanPhase::name)
                        .optional("minutes.steps", 82, p -> String.join("\n", p.steps()))
                        .optional(
                                "minutes.time",
                                44,
                                p -> Page.joined(" – ", date(texts, p.start()), date(texts, p.end()))));
        table(
                page,
                "minutes.milestones",
                plan.milestones(),
                new Grid<Milestone>(texts)
                        .column("minutes.milestone", 60, Milestone::name)
                        .optional("minutes.date", 36, m -> date(texts, m.date()))
                        .optional("minutes.decided-by", 50, Milestone::decidedBy)
                        .optional(
                                "minutes.reached",
                                24,
                                m -> Boolean.TRUE.equals(m.reached()) ? texts.get("minutes.yes") : ""));
        table(
                page,
                "minutes.deliverables",
                plan.deliverables(),
                new Grid<Deliverable>(texts)
                        .column("minutes.deliverable", 40, Deliverable::name)
                        .optional("minutes.description", 70, Deliverable::description)
                        .optional("minutes.receiver", 30, Deliverable::receiver)
                        .optional("minutes.kept-by", 30, Deliverable::keptBy));
        table(
                page,
                "minutes.proposals",
                plan.proposals(),
                new Grid<Proposal>(texts)
                        .column("minutes.proposal", 54, Proposal::text)
                        .optionalFigure(
                                "minutes.priority", 18, p -> p.priority() == null ? "" : String.valueOf(p.priority()))
                        .optional("minutes.economy", 24, Proposal::economy)
                        .optional("minutes.leadership", 24, Proposal::leadership)
                        .optional("minutes.organisation", 26, Proposal::organisation)
                        .optional("minutes.from", 24, p -> date(texts, p.from())));
        plan.tables().forEach(t -> amounts(page, t));
    }

    private static <T> void table(Page page, String key, List<T> rows, Grid<T> grid) {
        if (rows.isEmpty()) return;
        page.heading(2, key);
        page.add(grid.over(page.texts().get(key), rows));
    }

    private static void amounts(Page page, AmountTable table) {
        if (table.rows().isEmpty()) return;
        var texts = page.texts();
        page.add(new Heading(2, null, table.title()));
        var grid = new Grid<AmountRow>(texts).part(table.title(), 60, Align.START, true, AmountRow::label);
        for (int i = 0; i < table.columns().size(); i++) {
            int place = i;
            grid.part(table.columns().get(i), 30, Align.END, true, r -> amount(texts, r.amounts(), place));
        }
        grid.part(texts.get("minutes.total"), 30, Align.END, false, r -> amount(texts, r.statedTotal()));
        grid.part("%", 16, Align.END, false, r -> percent(texts, r.statedPercent()));
        page.add(grid.over(table.title(), withTotals(texts, table)));
    }

    private static List<AmountRow> withTotals(Texts texts, AmountTable table) {
        var totals = table.statedTotals();
        if (totals == null && table.statedGrandTotal() == null) return table.rows();
        var row = new AmountRow(
                texts.get("minutes.total"), totals == null ? List.of() : totals, table.statedGrandTotal(), null);
        return Lists.plus(table.rows(), row);
    }

    private static String amount(Texts texts, List<@Nullable Long> amounts, int place) {
        return place < amounts.size() ? amount(texts, amounts.get(place)) : "";
    }

    private static String amount(Texts texts, @Nullable Long amount) {
        return amount == null ? "" : texts.get("minutes.amount", amount);
    }

    private static String percent(Texts texts, @Nullable BigDecimal percent) {
        return percent == null ? "" : texts.number(percent);
    }

    private static @Nullable String date(Texts texts, @Nullable LocalDate date) {
        return date == null ? null : texts.date(date);
    }
}
