package verkstad.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import verkstad.model.plan.AmountRow;
import verkstad.model.plan.AmountTable;
import verkstad.model.plan.Deliverable;
import verkstad.model.plan.Milestone;
import verkstad.model.plan.Plan;
import verkstad.model.plan.PlanPhase;
import verkstad.model.plan.Proposal;

/** Plans with all their parts, drawn by chance. */
record Plans(Draw draw) {
    Plan plan() {
        return new Plan(
                draw.list(() -> new PlanPhase(draw.text(), draw.texts(), draw.maybeDate(), draw.maybeDate())),
                draw.list(() -> new Milestone(draw.text(), draw.maybeDate(), draw.maybeText(), draw.maybeYes())),
                draw.list(() -> new Deliverable(draw.text(), draw.maybeText(), draw.maybeText(), draw.maybeText())),
                draw.list(this::proposal),
                draw.list(this::table));
    }

    private Proposal proposal() {
        return new Proposal(
                draw.text(),
                draw.maybeNumber(-3, 9),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeDate());
    }

    private AmountTable table() {
        var columns = draw.texts();
        return new AmountTable(
                draw.text(),
                columns,
                draw.list(() -> new AmountRow(
                        draw.text(),
                        amounts(columns.size()),
                        draw.maybe(this::amount),
                        draw.maybe(() -> BigDecimal.valueOf(draw.number(-9999, 99_999), draw.number(0, 4))))),
                draw.maybe(() -> amounts(columns.size())),
                draw.maybe(this::amount));
    }

    /** One a column, some of them not there. */
    private List<Long> amounts(int columns) {
        var amounts = new ArrayList<Long>();
        for (int i = 0; i < columns; i++) amounts.add(draw.maybe(this::amount));
        return amounts;
    }

    private Long amount() {
        return draw.number(-5, 5) * 1_000_000_000_000L + draw.number(0, 999);
    }
}
