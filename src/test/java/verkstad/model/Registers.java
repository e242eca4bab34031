package verkstad.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import verkstad.model.capability.Assessment;
import verkstad.model.capability.Capabilities;
import verkstad.model.capability.Capability;
import verkstad.model.capability.Evaluation;
import verkstad.model.capability.Factor;
import verkstad.model.risk.Accepted;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Anchors;
import verkstad.model.risk.Collected;
import verkstad.model.risk.Remark;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskKind;
import verkstad.model.risk.RiskNote;
import verkstad.model.risk.RiskStatus;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundKind;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;

/** Risks and rounds of every kind, capabilities and evaluations, drawn by chance. */
record Registers(Draw draw, List<String> organisations, List<String> people, List<String> sessions) {
    Risks risks() {
        var ids = Stream.of("R1", "R2", "R3").limit(draw.number(0, 3)).toList();
        draw.origins.addAll(ids);
        var items = ids.stream().map(id -> risk(id, ids)).toList();
        return new Risks(
                draw.maybe(() -> new Rule(
                        draw.maybe(Aggregate.class),
                        draw.maybeNumber(1, 25),
                        draw.maybeNumber(1, 5),
                        draw.maybe(() -> new Anchors(anchors(), anchors())))),
                items,
                draw.list(i -> round("round" + (i + 1), ids)));
    }

    private List<String> anchors() {
        return draw.yes()
                ? Lists.notStated()
                : IntStream.rangeClosed(1, 5).mapToObj(i -> draw.text()).toList();
    }

    private Risk risk(String id, List<String> all) {
        return new Risk(
                id,
                draw.text(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybe(RiskStatus.class),
                draw.maybeNumber(1, 5),
                draw.maybeNumber(1, 5),
                draw.maybeYes(),
                draw.maybeText(),
                draw.list(() -> Projects.action(draw)),
                sessions.isEmpty()
                        ? List.of()
                        : draw.list(() -> new RiskNote(draw.one(sessions), draw.maybeText(), draw.maybeText())),
                draw.maybeFrom(),
                draw.maybe(RiskKind.class),
                draw.maybe(() -> new Accepted(draw.text(), draw.text())),
                draw.maybeOne(all));
    }

    /** A round in which some of the voters, or some unnamed seats, have handed over. */
    private Round round(String id, List<String> all) {
        var risks = draw.some(all);
        var voters = draw.some(people);
        var round = RoundBuilder.builder()
                .id(id)
                .session(draw.maybeOne(sessions))
                .secrecy(draw.one(Secrecy.class))
                .state(RoundState.OPEN)
                .risks(risks)
                .voters(voters)
                .collected(draw.list(() -> draw.one(Collected.class)))
                .reasons(risks.isEmpty() ? List.of() : draw.list(() -> remark(risks)))
                .kind(draw.maybe(RoundKind.class))
                .seats(draw.maybeNumber(1, 9))
                .findings(risks.isEmpty() ? List.of() : draw.list(() -> remark(risks)))
                .build();
        for (var voter : draw.some(voters)) round = handedOver(round, voter);
        if (voters.isEmpty())
            for (int i = draw.number(0, round.seatCount()); i > 0; i--) round = handedOver(round, null);
        return round.withState(draw.one(RoundState.class));
    }

    private Round handedOver(Round round, String voter) {
        if (voter == null && round.risks().isEmpty()) return round;
        try {
            return round.handedOver(
                    voter, round.risks().stream().map(this::slip).toList());
        } catch (Problem.Refused e) {
            throw new AssertionError(e);
        }
    }

    private Slip slip(String risk) {
        return new Slip(risk, draw.maybeNumber(1, 5), draw.maybeNumber(1, 5));
    }

    private Remark remark(List<String> risks) {
        return new Remark(draw.one(risks), draw.text());
    }

    Capabilities capabilities() {
        var items = draw.list(() -> new Capability(
                draw.origin("capability"), draw.text(), draw.maybeText(), draw.maybeNumber(0, 5), draw.maybeFrom()));
        return new Capabilities(
                draw.texts(),
                items,
                draw.some(organisations).stream().map(o -> assessment(o, items)).toList());
    }

    private Assessment assessment(String organisation, List<Capability> items) {
        var levels = new LinkedHashMap<String, Integer>();
        draw.some(items).forEach(c -> levels.put(c.id(), draw.number(0, 4)));
        return new Assessment(organisation, levels);
    }

    Evaluation evaluation(String id) {
        return new Evaluation(
                id,
                draw.maybeOne(sessions),
                draw.maybeNumber(2, 10),
                draw.list(() -> new Factor(
                        draw.text(),
                        draw.texts(),
                        draw.list(() -> draw.number(1, 10)),
                        draw.maybeText(),
                        draw.maybeOrigin("factor"))));
    }
}
