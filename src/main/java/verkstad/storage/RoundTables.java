package verkstad.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Ballot;
import verkstad.model.risk.Collected;
import verkstad.model.risk.Remark;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundKind;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Tally;

/** Rounds of voting. Of a secret round nothing here ties a voter, a time or an order to a slip. */
final class RoundTables {
    private static final String OWNER = "round";
    private static final String OWNER_KEY = "round text";
    private static final int NONE = 0;

    private static final Table<String> ROUND_RISK = ids("round_risk", "what was voted on", "risk");
    private static final Table<String> VOTER = ids("voter", "who may vote", "person");
    private static final Table<String> VOTED = ids("voted", "who has; of a secret round sorted by id", "person");

    private static final Table<Slip> SLIP = Table.<Slip>named(
                    "slip", "named rounds only: what a ballot gave a risk; nothing: abstained")
            .of("ballot", OWNER_KEY, "ballot integer")
            .place()
            .text("risk", Slip::risk)
            .references("risk")
            .maybeNumber("likelihood", Slip::likelihood)
            .maybeNumber("impact", Slip::impact)
            .read(r -> new Slip(r.text("risk"), r.maybeNumber("likelihood"), r.maybeNumber("impact")));

    private static final Table<Ballot> BALLOT = Table.<Ballot>named("ballot", "named rounds only")
            .of(OWNER, OWNER_KEY)
            .place()
            .text("voter", Ballot::voter)
            .references("person")
            .part(SLIP, Ballot::scores)
            .read(r -> new Ballot(r.text("voter"), r.list(SLIP)));

    private static final Table<Tally> TALLY = Table.<Tally>named(
                    "tally", "how many slips gave a risk this pair of scores; 0: no score given")
            .of(OWNER, OWNER_KEY)
            .key("risk", Tally::risk)
            .references("risk")
            .numberKey("likelihood", t -> score(t.likelihood()))
            .numberKey("impact", t -> score(t.impact()))
            .number("count", Tally::count)
            .read(r -> new Tally(
                    r.text("risk"),
                    maybeScore(r.number("likelihood")),
                    maybeScore(r.number("impact")),
                    r.number("count")));

    private static final Table<Collected> COLLECTED = Table.<Collected>named("collected", "laptop, paper or device")
            .of(OWNER, OWNER_KEY)
            .place()
            .text("how", how -> how)
            .read(r -> r.code("how", Collected.class));

    private static final Table<Remark> REASON =
            remarks("reason", "unsigned, on why one scored high or low; sorted by risk and text");
    private static final Table<Remark> FINDING = remarks("finding", "what still differs, in the group's words");

    /**
     * The tables whose rows come in as people vote. They are written anew, in the order of their keys, whenever one of
     * them changes: else the places of their rows in the file's pages would tell the order of voting.
     */
    static final List<Table<?>> SECRET = List.of(VOTED, TALLY, REASON);

    static final Table<Round> ROUND = Table.<Round>named(
                    OWNER, "secrecy: secret or named; state: open, closed or revealed; kind: score or residual")
            .key("id", Round::id)
            .place()
            .maybeText("session", Round::session)
            .references("session")
            .text("secrecy", Round::secrecy)
            .text("state", Round::state)
            .maybeText("kind", Round::kind)
            .maybeNumber("seats", Round::seats)
            .part(ROUND_RISK, Round::risks)
            .part(VOTER, Round::voters)
            .part(VOTED, Round::voted)
            .part(BALLOT, Round::ballots)
            .part(COLLECTED, Round::collected)
            .part(TALLY, Round::tallies)
            .part(REASON, Round::reasons)
            .part(FINDING, Round::findings)
            .read(RoundTables::round);

    private RoundTables() {}

    private static Round round(Row r) {
        return new Round(
                r.text("id"),
                r.maybeText("session"),
                r.code("secrecy", Secrecy.class),
                r.code("state", RoundState.class),
                r.list(ROUND_RISK),
                r.list(VOTER),
                r.list(VOTED),
                r.list(BALLOT),
                r.list(COLLECTED),
                r.list(TALLY),
                r.list(REASON),
                r.maybeCode("kind", RoundKind.class),
                r.maybeNumber("seats"),
                r.list(FINDING));
    }

    private static int score(@Nullable Integer score) {
        return score == null ? NONE : score;
    }

    private static @Nullable Integer maybeScore(int score) {
        return score == NONE ? null : score;
    }

    private static Table<String> ids(String name, String about, String of) {
        return Table.<String>named(name, about)
                .of(OWNER, OWNER_KEY)
                .place()
                .text(of, id -> id)
                .references(of)
                .read(r -> r.text(of));
    }

    private static Table<Remark> remarks(String name, String about) {
        return Table.<Remark>named(name, about)
                .of(OWNER, OWNER_KEY)
                .place()
                .text("risk", Remark::risk)
                .references("risk")
                .text("text", Remark::text)
                .read(r -> new Remark(r.text("risk"), r.text("text")));
    }
}
