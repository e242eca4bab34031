package verkstad.projector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Demand;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Spread;
import verkstad.model.session.ItemKind;

/**
 * What everybody sees. A slide holds only what may be shown: no notes, no votes of an open round, nothing of who gave
 * what. The projector's window is built from it and from nothing else.
 */
public sealed interface Slide {
    record Curtain() implements Slide {}

    record Cover(
            String project,
            String session,
            @Nullable String called,
            @Nullable LocalDate date,
            @Nullable String place) implements Slide {}

    record Agenda(String session, List<Point> points) implements Slide {}

    /** One point of the agenda; {@code minutes} is its planned length. */
    record Point(
            int number,
            ItemKind kind,
            String title,
            @Nullable String responsible,
            @Nullable Integer minutes) {}

    record Item(Point point, int of) implements Slide {}

    record Cards(String question, List<Pile> piles) implements Slide {}

    /** A column of cards. */
    record Pile(String title, List<String> cards) {}

    record OneBill(Bill bill, int number, int of) implements Slide {}

    record Wall(List<Bill> bills) implements Slide {}

    /**
     * A headline as a newspaper bill.
     *
     * @param look which of the bills' looks, from 0; a headline keeps its look
     * @param voice the satisfied audience and their story, where there is one
     * @param lines the further lines, in order
     */
    record Bill(
            int look,
            @Nullable String paper,
            @Nullable Integer year,
            String headline,
            @Nullable String audience,
            @Nullable String voice,
            List<String> lines) {}

    record Goals(List<GoalRow> rows, int focus) implements Slide {}

    /** A row of the communication plan; what is null is missing and is said so quietly. */
    record GoalRow(
            String toWhom,
            @Nullable String what,
            @Nullable String byWhom,
            @Nullable String when,
            @Nullable String how,
            @Nullable String followUp) {}

    record Register(List<RiskRow> rows) implements Slide {}

    /** A risk with its result; numbers are null where there is none. */
    record RiskRow(
            String id,
            String threat,
            @Nullable BigDecimal likelihood,
            @Nullable BigDecimal impact,
            @Nullable BigDecimal score,
            Demand demand) {}

    record Voting(int voted, int of) implements Slide {}

    /** A revealed round; {@code number} counts the rounds from 1. */
    record Reveal(
            int number,
            Secrecy secrecy,
            int voted,
            int of,
            Aggregate aggregate,
            Thresholds demands,
            List<Revealed> risks)
            implements Slide {}

    /** From which score (1–25), and from which impact (1–5) whatever the score, a measure is demanded. */
    record Thresholds(int fromScore, int fromImpact) {}

    /**
     * What the room gave one risk.
     *
     * @param row the result by the rule
     * @param medianLikelihood the median beside it, as is {@code medianImpact}
     * @param spread how far the room agrees
     */
    record Revealed(
            RiskRow row,
            @Nullable BigDecimal medianLikelihood,
            @Nullable BigDecimal medianImpact,
            Spread spread) {}
}
