package verkstad.storage;

import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Accepted;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Anchors;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskKind;
import verkstad.model.risk.RiskNote;
import verkstad.model.risk.RiskStatus;
import verkstad.model.risk.Rule;
import verkstad.model.session.Action;

/** The risk register and its rule. */
final class RiskTables {
    private static final String ANCHORS = "anchors";
    private static final Table<String> LIKELIHOOD_ANCHOR =
            words("likelihood_anchor", "the words for likelihood 1 to 5");
    private static final Table<String> IMPACT_ANCHOR = words("impact_anchor", "the words for impact 1 to 5");

    static final Table<Rule> RULE = Table.<Rule>named(
                    "risk_rule",
                    "what demands a measure, where the project says it; aggregate: highest, median or mean")
            .single()
            .maybeText("aggregate", Rule::aggregate)
            .maybeNumber("measure_from_score", Rule::measureFromScore)
            .maybeNumber("measure_from_impact", Rule::measureFromImpact)
            .flag(ANCHORS, rule -> rule.anchors() != null)
            .part(
                    LIKELIHOOD_ANCHOR,
                    rule -> rule.anchors() == null ? null : rule.anchors().likelihood())
            .part(
                    IMPACT_ANCHOR,
                    rule -> rule.anchors() == null ? null : rule.anchors().impact())
            .read(r -> new Rule(
                    r.maybeCode("aggregate", Aggregate.class),
                    r.maybeNumber("measure_from_score"),
                    r.maybeNumber("measure_from_impact"),
                    r.isStated(ANCHORS) ? new Anchors(r.list(LIKELIHOOD_ANCHOR), r.list(IMPACT_ANCHOR)) : null));

    private static final Table<Action> MEASURE =
            SessionTables.actions("measure", "what shall be done against a risk", "risk", "risk text");

    private static final Table<RiskNote> NOTE = Table.<RiskNote>named("risk_note", "what a session said of a risk")
            .of("risk", "risk text")
            .place()
            .text("session", RiskNote::session)
            .references("session")
            .maybeText("text", RiskNote::text)
            .maybeText("discussion", RiskNote::discussion)
            .read(r -> new RiskNote(r.text("session"), r.maybeText("text"), r.maybeText("discussion")));

    static final Table<Risk> RISK = Table.<Risk>named(
                    "risk", "likelihood, impact: 1 to 5, as set by hand; measure_wanted: the group's own word, 0 or 1")
            .key("id", Risk::id)
            .place()
            .text("threat", Risk::threat)
            .maybeText("vulnerability", Risk::vulnerability)
            .maybeText("consequence", Risk::consequence)
            .maybeText("owner", Risk::owner)
            .maybeText("status", Risk::status)
            .maybeNumber("likelihood", Risk::likelihood)
            .maybeNumber("impact", Risk::impact)
            .maybeNumber("measure_wanted", Risk::measureWanted)
            .maybeText("measure_reason", Risk::measureReason)
            .maybeText("grew_from", Risk::from)
            .maybeText("kind", Risk::kind)
            .maybeText(
                    "accepted_because",
                    r -> r.accepted() == null ? null : r.accepted().because())
            .maybeText(
                    "accepted_by",
                    r -> r.accepted() == null ? null : r.accepted().by())
            .maybeText("split_from", Risk::splitFrom)
            .references("risk")
            .part(MEASURE, Risk::measures)
            .part(NOTE, Risk::notes)
            .read(RiskTables::risk);

    static final Table<Integer> LAST_NUMBER = Table.<Integer>named(
                    "risk_number", "the highest number that a risk was ever given; kept when the risk is removed")
            .single()
            .number("highest", number -> number)
            .read(r -> r.number("highest"));

    private RiskTables() {}

    private static Risk risk(Row r) {
        return new Risk(
                r.text("id"),
                r.text("threat"),
                r.maybeText("vulnerability"),
                r.maybeText("consequence"),
                r.maybeText("owner"),
                r.maybeCode("status", RiskStatus.class),
                r.maybeNumber("likelihood"),
                r.maybeNumber("impact"),
                r.maybeYes("measure_wanted"),
                r.maybeText("measure_reason"),
                r.list(MEASURE),
                r.list(NOTE),
                r.maybeText("grew_from"),
                r.maybeCode("kind", RiskKind.class),
                accepted(r),
                r.maybeText("split_from"));
    }

    private static @Nullable Accepted accepted(Row r) {
        return r.maybeText("accepted_by") == null
                ? null
                : new Accepted(r.text("accepted_because"), r.text("accepted_by"));
    }

    private static Table<String> words(String name, String about) {
        return Table.<String>named(name, about)
                .place()
                .text("words", words -> words)
                .read(r -> r.text("words"));
    }
}
