package verkstad.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import verkstad.model.risk.Movement;
import verkstad.model.risk.Remark;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.Spread;
import verkstad.texts.Texts;

/** What is said below a round's table: where the votes lay apart, how they moved, why, and what still differs. */
final class RoundWords {
    private final Page page;
    private final Texts texts;
    private final Risks register;
    private final Spreads spreads;

    RoundWords(Page page, Risks register, Spreads spreads) {
        this.spreads = spreads;
        this.page = page;
        this.texts = page.texts();
        this.register = register;
    }

    void howTheyLay(Round round) {
        among(round, "minutes.few", Spread::few);
        among(round, "minutes.apart", Spread::isDisagreement);
        among(round, "minutes.alone", s -> s.axes().stream().anyMatch(axis -> axis.isLoneHighest()));
        nobodysOwn(round);
        if (!round.isResidual()) register.roundBefore(round).ifPresent(before -> moved(before, round));
    }

    void whatWasSaid(Round round) {
        remarks("minutes.reasons", round.reasons());
        remarks("minutes.findings", round.findings());
    }

    private void among(Round round, String key, Predicate<Spread> which) {
        tell(
                key,
                round.risks().stream().filter(r -> which.test(spread(round, r))).toList());
    }

    private void nobodysOwn(Round round) {
        var rule = register.ruleOrDefault();
        tell(
                "minutes.nobodys-own",
                round.risks().stream()
                        .filter(r -> spread(round, r).noSlipDemands())
                        .filter(r -> RiskResults.of(rule, round, r).demand().isDemanded())
                        .toList());
    }

    private void moved(Round before, Round after) {
        var told = new ArrayList<String>();
        for (var movement : Movement.values()) {
            var risks = after.risks().stream()
                    .filter(r -> !before.slips(r).isEmpty() && !after.slips(r).isEmpty())
                    .filter(r -> Movement.between(spread(before, r), spread(after, r)) == movement)
                    .toList();
            if (!risks.isEmpty()) told.add(texts.word("minutes.movement", movement) + " " + String.join(", ", risks));
        }
        if (!told.isEmpty()) page.quiet(texts.get("minutes.compared", String.join("; ", told)));
    }

    private void tell(String key, List<String> risks) {
        if (!risks.isEmpty()) page.quiet(texts.get(key, String.join(", ", risks)));
    }

    private void remarks(String key, List<Remark> remarks) {
        var lines = remarks.stream()
                .map(r -> "- " + r.risk() + ": " + Plain.line(r.text()))
                .collect(Collectors.joining("\n"));
        page.labelled(key, lines);
    }

    private Spread spread(Round round, String risk) {
        return spreads.of(round, risk);
    }
}
