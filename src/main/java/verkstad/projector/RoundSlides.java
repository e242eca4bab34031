package verkstad.projector;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Movement;
import verkstad.model.risk.Remark;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskResult;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Spread;

/** What everybody may see of one revealed round; of a round that is not revealed, the curtain. */
final class RoundSlides {
    /** So many risks to a page, each with words of up to three lines, that can be read from the back of the room. */
    private static final int PAGE = 5;

    private static final Comparator<RoundSlide.Revealed> BY_SCORE = Comparator.comparing(
                    (RoundSlide.Revealed r) -> r.row().score(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();
    private static final Comparator<RoundSlide.Revealed> BY_DISAGREEMENT = Comparator.comparing(
                    (RoundSlide.Revealed r) -> r.spread().isDisagreement())
            .thenComparingDouble(r -> r.spread().apart())
            .thenComparingInt(r -> r.spread().range())
            .reversed();

    private final Risks register;
    private final Round round;

    private RoundSlides(Risks register, Round round) {
        this.register = register;
        this.round = round;
    }

    static Slide slide(Risks register, Show.OfRound show) {
        var round = register.round(show.round()).orElse(null);
        if (round == null || round.state() != RoundState.REVEALED) return new Slide.Curtain();
        return new RoundSlides(register, round).slide(show);
    }

    private Slide slide(Show.OfRound show) {
        return switch (show) {
            case Show.Reveal _ -> new RoundSlide.Reveal(head(), sorted(BY_SCORE));
            case Show.Results s -> {
                var pages = new Pages<>(sorted(BY_SCORE), PAGE, s.page());
                yield new RoundSlide.Results(head(), pages.part(), pages.shown());
            }
            case Show.Distributions s -> {
                var pages = new Pages<>(risks(r -> revealed(round, r)), PAGE, s.page());
                yield new RoundSlide.Distributions(head(), pages.part(), pages.shown());
            }
            case Show.Spotlight s -> spotlight(s.place());
            case Show.Comparison s ->
                register.roundBefore(round).map(b -> comparison(b, s.page())).orElse(new Slide.Curtain());
        };
    }

    private RoundSlide.Head head() {
        var rule = register.ruleOrDefault();
        return new RoundSlide.Head(
                register.rounds().indexOf(round) + 1,
                round.isResidual(),
                round.secrecy(),
                round.votes(),
                round.seatCount(),
                rule.aggregateOrDefault(),
                new RoundSlide.Thresholds(rule.fromScore(), rule.fromImpact()));
    }

    private <T> List<T> risks(Function<Risk, T> told) {
        return round.risks().stream()
                .flatMap(r -> register.risk(r).stream())
                .map(told)
                .toList();
    }

    private List<RoundSlide.Revealed> sorted(Comparator<RoundSlide.Revealed> order) {
        return risks(r -> revealed(round, r)).stream().sorted(order).toList();
    }

    private RoundSlide.Revealed revealed(Round of, Risk risk) {
        var rule = register.ruleOrDefault();
        return new RoundSlide.Revealed(
                ProjectorModel.row(risk, RiskResults.shown(rule, of, risk.id())),
                of.isResidual() ? before(risk) : null,
                Spread.of(rule, of, risk.id()));
    }

    private Slide.@Nullable RiskRow before(Risk risk) {
        RiskResult before = RiskResults.before(register, round, risk);
        return before.score() == null ? null : ProjectorModel.row(risk, before);
    }

    private Slide spotlight(int place) {
        var pages = new Pages<>(sorted(BY_DISAGREEMENT), 1, place);
        if (pages.shown().isEmpty()) return new Slide.Curtain();
        var risk = pages.shown().getFirst();
        var id = risk.row().id();
        return new RoundSlide.Spotlight(
                head(), pages.part(), risk, words(round.reasons(), id), words(round.findings(), id));
    }

    private static List<String> words(List<Remark> remarks, String risk) {
        return remarks.stream()
                .filter(r -> r.risk().equals(risk))
                .map(Remark::text)
                .toList();
    }

    private Slide comparison(Round before, int page) {
        var both = risks(r -> r).stream()
                .filter(r -> !before.slips(r.id()).isEmpty())
                .map(r -> compared(revealed(before, r), revealed(round, r)))
                .sorted(Comparator.comparingDouble(
                                (RoundSlide.Compared c) -> c.after().spread().apart())
                        .reversed())
                .toList();
        var pages = new Pages<>(both, PAGE, page);
        return new RoundSlide.Comparison(head(), register.rounds().indexOf(before) + 1, pages.part(), pages.shown());
    }

    private static RoundSlide.Compared compared(RoundSlide.Revealed before, RoundSlide.Revealed after) {
        return new RoundSlide.Compared(before, after, Movement.between(before.spread(), after.spread()));
    }
}
