package verkstad.storage;

import verkstad.model.Lists;
import verkstad.model.plan.AmountRow;
import verkstad.model.plan.AmountTable;
import verkstad.model.plan.Deliverable;
import verkstad.model.plan.Milestone;
import verkstad.model.plan.PlanPhase;
import verkstad.model.plan.Proposal;

/** The plan: phases, milestones, deliverables, proposals, and tables of amounts. */
final class PlanTables {
    private static final Table<String> STEP = Table.<String>named("phase_step", "the steps of a phase")
            .of("phase", "phase integer")
            .place()
            .text("text", text -> text)
            .read(r -> r.text("text"));

    static final Table<PlanPhase> PHASE = Table.<PlanPhase>named("phase", "a phase of the plan")
            .place()
            .text("name", PlanPhase::name)
            .maybeText("starts", PlanPhase::start)
            .maybeText("ends", PlanPhase::end)
            .part(STEP, PlanPhase::steps)
            .read(r -> new PlanPhase(r.text("name"), r.list(STEP), r.maybeDate("starts"), r.maybeDate("ends")));

    static final Table<Milestone> MILESTONE = Table.<Milestone>named("milestone", "reached: 0 or 1")
            .place()
            .text("name", Milestone::name)
            .maybeText("date", Milestone::date)
            .maybeText("decided_by", Milestone::decidedBy)
            .maybeNumber("reached", Milestone::reached)
            .read(r -> new Milestone(
                    r.text("name"), r.maybeDate("date"), r.maybeText("decided_by"), r.maybeYes("reached")));

    static final Table<Deliverable> DELIVERABLE = Table.<Deliverable>named("deliverable", "what is handed over")
            .place()
            .text("name", Deliverable::name)
            .maybeText("description", Deliverable::description)
            .maybeText("receiver", Deliverable::receiver)
            .maybeText("kept_by", Deliverable::keptBy)
            .read(r -> new Deliverable(
                    r.text("name"), r.maybeText("description"), r.maybeText("receiver"), r.maybeText("kept_by")));

    static final Table<Proposal> PROPOSAL = Table.<Proposal>named("proposal", "for the time after; holds_from: a date")
            .place()
            .text("text", Proposal::text)
            .maybeNumber("priority", Proposal::priority)
            .maybeText("economy", Proposal::economy)
            .maybeText("leadership", Proposal::leadership)
            .maybeText("organisation", Proposal::organisation)
            .maybeText("holds_from", Proposal::from)
            .read(r -> new Proposal(
                    r.text("text"),
                    r.maybeNumber("priority"),
                    r.maybeText("economy"),
                    r.maybeText("leadership"),
                    r.maybeText("organisation"),
                    r.maybeDate("holds_from")));

    private static final Table<String> COLUMN = Table.<String>named(
                    "amount_column", "the columns of a table of amounts")
            .of("amount_table", "amount_table integer")
            .place()
            .text("title", title -> title)
            .read(r -> r.text("title"));

    private static final Table<Long> AMOUNT = Table.<Long>named("amount", "one a column; nothing: none")
            .of("amount_row", "amount_table integer", "amount_row integer")
            .place()
            .maybeNumber("amount", amount -> amount)
            .read(PlanTables::amount);

    private static final Table<AmountRow> ROW = Table.<AmountRow>named(
                    "amount_row", "stated: as the source says it, a percentage as plain decimals")
            .of("amount_table", "amount_table integer")
            .place()
            .text("label", AmountRow::label)
            .maybeNumber("stated_total", AmountRow::statedTotal)
            .maybeText("stated_percent", AmountRow::statedPercent)
            .part(AMOUNT, AmountRow::amounts)
            .read(r -> new AmountRow(
                    r.text("label"), r.list(AMOUNT), r.maybeAmount("stated_total"), r.maybeDecimal("stated_percent")));

    private static final Table<Long> TOTAL = Table.<Long>named("stated_total", "one a column, as the source says it")
            .of("amount_table", "amount_table integer")
            .place()
            .maybeNumber("amount", amount -> amount)
            .read(PlanTables::amount);

    static final Table<AmountTable> AMOUNT_TABLE = Table.<AmountTable>named(
                    "amount_table", "budget or financing, in whole currency units")
            .place()
            .text("title", AmountTable::title)
            .maybeNumber("stated_grand_total", AmountTable::statedGrandTotal)
            .part(COLUMN, AmountTable::columns)
            .part(ROW, AmountTable::rows)
            .part(TOTAL, AmountTable::statedTotals)
            .read(PlanTables::table);

    private PlanTables() {}

    private static AmountTable table(Row r) {
        var totals = r.list(TOTAL);
        return new AmountTable(
                r.text("title"),
                r.list(COLUMN),
                r.list(ROW),
                Lists.isStated(totals) ? totals : null,
                r.maybeAmount("stated_grand_total"));
    }

    @SuppressWarnings("NullAway") // a list of amounts has gaps
    private static Long amount(Row r) {
        return r.maybeAmount("amount");
    }
}
