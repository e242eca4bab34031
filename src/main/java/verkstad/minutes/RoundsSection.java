package verkstad.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Table;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.RiskResult;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Round;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Spread;
import verkstad.texts.Texts;

/** The rounds held in this session: how many voted and how the votes lie, never who gave which. */
final class RoundsSection {
    private final Page page;
    private final Texts texts;
    private final Rule rule;

    private RoundsSection(Page page, Rule rule) {
        this.page = page;
        this.texts = page.texts();
        this.rule = rule;
    }

    static void add(Page page, Meeting meeting) {
        var rounds = meeting.rounds();
        if (rounds.isEmpty() && !meeting.hasUnshownRound()) return;
        page.heading(2, "minutes.rounds");
        var section = new RoundsSection(page, meeting.project().risksOrEmpty().ruleOrDefault());
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
        disagreement(round);
        var findings = round.findings().stream()
                .map(f -> "- " + f.risk() + ": " + Plain.line(f.text()))
                .collect(Collectors.joining("\n"));
        page.labelled("minutes.findings", findings);
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
        for (var other : List.of(Aggregate.HIGHEST, Aggregate.MEDIAN)) {
            if (other != rule.aggregateOrDefault()) {
                grid.figure("minutes.score-by." + other.code(), 20, risk -> byOther(other, round, risk));
            }
        }
        return grid.figure(
                        "minutes.highest-slip",
                        22,
                        risk -> number(spread(round, risk).highestSlip()))
                .figure(
                        "minutes.behind-s",
                        27,
                        risk -> behind(
                                round,
                                risk,
                                Slip::likelihood,
                                spread(round, risk).behindLikelihood()))
                .figure(
                        "minutes.behind-k",
                        27,
                        risk -> behind(
                                round, risk, Slip::impact, spread(round, risk).behindImpact()))
                .optionalFigure("minutes.abstained", 20, risk -> abstained(round, risk))
                .over(texts.get("minutes.rounds"), round.risks());
    }

    private Grid.Words<String> result(Round round, Function<RiskResult, java.math.@Nullable BigDecimal> figure) {
        return risk -> RiskSection.number(texts, figure.apply(RiskResults.of(rule, round, risk)));
    }

    private String byOther(Aggregate other, Round round, String risk) {
        return RiskSection.number(
                texts, RiskResults.of(rule, other, round, risk).score());
    }

    private Spread spread(Round round, String risk) {
        return Spread.of(rule, round, risk);
    }

    private String behind(Round round, String risk, Function<Slip, @Nullable Integer> axis, int behind) {
        long scored =
                round.slips(risk).stream().filter(s -> axis.apply(s) != null).count();
        return scored == 0 ? "" : texts.get("minutes.of", String.valueOf(behind), String.valueOf(scored));
    }

    private String abstained(Round round, String risk) {
        int abstained = spread(round, risk).abstained();
        return abstained == 0 ? "" : String.valueOf(abstained);
    }

    private void disagreement(Round round) {
        var apart = new ArrayList<String>();
        for (var risk : round.risks()) {
            if (spread(round, risk).isDisagreement()) apart.add(risk);
        }
        if (!apart.isEmpty()) page.quiet(texts.get("minutes.apart", String.join(", ", apart)));
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
