package verkstad.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Table;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Axis;
import verkstad.model.risk.RiskResult;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Round;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Spread;
import verkstad.texts.Texts;

/** The rounds held in this session: how many voted and how the votes lie, in secret never who gave which. */
final class RoundsSection {
    private final Page page;
    private final Texts texts;
    private final Rule rule;
    private final Meeting meeting;
    private final Spreads spreads;
    private final RoundWords words;

    private RoundsSection(Page page, Meeting meeting) {
        var register = meeting.project().risksOrEmpty();
        this.page = page;
        this.texts = page.texts();
        this.meeting = meeting;
        this.rule = register.ruleOrDefault();
        this.spreads = new Spreads(rule);
        this.words = new RoundWords(page, register, spreads);
    }

    static void add(Page page, Meeting meeting) {
        var rounds = meeting.rounds();
        if (rounds.isEmpty() && !meeting.hasUnshownRound()) return;
        page.heading(2, "minutes.rounds");
        var section = new RoundsSection(page, meeting);
        for (int i = 0; i < rounds.size(); i++) section.round(i + 1, rounds.get(i));
        if (meeting.hasUnshownRound()) page.quiet(page.texts().get("minutes.round-unshown"));
    }

    private void round(int number, Round round) {
        page.heading(3, round.isResidual() ? "minutes.round-residual" : "minutes.round", String.valueOf(number));
        page.facts(Arrays.asList(
                page.fact("minutes.voted", voted(round)),
                page.fact("minutes.secrecy", texts.word("minutes.secrecy", round.secrecy())),
                page.fact("minutes.gathered", capital(VotingSection.collected(texts, round.collected())))));
        page.add(table(round));
        if (meeting.profile().tellsHowVotesLay()) words.howTheyLay(round);
        words.whatWasSaid(round);
        if (meeting.profile().tellsEverything()) BallotsSection.add(page, meeting, round);
    }

    private String voted(Round round) {
        int seats = round.seatCount();
        var votes = String.valueOf(round.votes());
        return seats == 0 ? votes : texts.get("minutes.of", votes, String.valueOf(seats));
    }

    private Table table(Round round) {
        var grid = new Grid<String>(texts)
                .column("minutes.risk-id", 14, risk -> risk)
                .figure("minutes.s", 10, result(round, RiskResult::likelihood))
                .figure("minutes.k", 10, result(round, RiskResult::impact))
                .figure("minutes.r", 12, result(round, RiskResult::score));
        if (meeting.profile().tellsHowVotesLay()) howTheyLay(grid, round);
        return grid.optionalFigure("minutes.abstained", 20, risk -> abstained(round, risk))
                .over(texts.get("minutes.rounds"), round.risks());
    }

    private void howTheyLay(Grid<String> grid, Round round) {
        for (var other : List.of(Aggregate.HIGHEST, Aggregate.MEDIAN)) {
            if (other != rule.aggregateOrDefault()) {
                grid.optionalFigure("minutes.score-by." + other.code(), 20, risk -> byOther(other, round, risk));
            }
        }
        grid.optionalFigure(
                        "minutes.highest-slip",
                        22,
                        risk -> number(spread(round, risk).highestSlip()))
                .optionalFigure(
                        "minutes.behind-s",
                        27,
                        risk -> behind(spread(round, risk).likelihood()))
                .optionalFigure(
                        "minutes.behind-k",
                        27,
                        risk -> behind(spread(round, risk).impact()))
                .optionalFigure("minutes.range-s", 18, risk -> range(spread(round, risk), Spread::likelihood))
                .optionalFigure("minutes.range-k", 18, risk -> range(spread(round, risk), Spread::impact));
    }

    private Grid.Words<String> result(Round round, Function<RiskResult, java.math.@Nullable BigDecimal> figure) {
        return risk -> RiskSection.number(texts, RiskResults.shown(rule, round, risk), figure);
    }

    private @Nullable String byOther(Aggregate other, Round round, String risk) {
        return other == Aggregate.MEDIAN && spread(round, risk).few()
                ? null
                : RiskSection.number(
                        texts, RiskResults.of(rule, other, round, risk).score());
    }

    private Spread spread(Round round, String risk) {
        return spreads.of(round, risk);
    }

    private String behind(@Nullable Axis axis) {
        return axis == null || !axis.isCounted()
                ? ""
                : texts.get("minutes.of", String.valueOf(axis.behindHighest()), String.valueOf(axis.scored()));
    }

    /** Said instead of how many, where so few voted in secret that it would tell who. */
    private static String range(Spread spread, Function<Spread, @Nullable Axis> of) {
        var axis = of.apply(spread);
        return axis == null || !spread.few() ? "" : axis.lowest() + "–" + axis.highest();
    }

    private String abstained(Round round, String risk) {
        int abstained = spread(round, risk).abstained();
        return abstained == 0 ? "" : String.valueOf(abstained);
    }

    private static String capital(String text) {
        if (text.isEmpty()) return text;
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }
}
