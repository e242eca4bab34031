package verkstad.storage;

import java.util.List;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.DotVote;
import verkstad.model.dots.Dotted;

/** The dot vote under way. Nothing here ties a voter or an order to a dot. */
final class DotTables {
    private static final Table<Integer> COUNT = Table.<Integer>named(
                    "dot_count", "how many dots lie on each thing of the list, all voters together")
            .place()
            .number("dots", dots -> dots)
            .read(r -> r.number("dots"));

    private static final Table<String> VOTER = people("dot_voter", "who may put dots");
    private static final Table<String> VOTED = people("dot_voted", "who has; sorted by id");

    /** The tables whose rows come in as people vote. */
    static final List<Table<?>> SECRET = List.of(COUNT, VOTED);

    static final Table<DotVote> VOTE = Table.<DotVote>named(
                    "dot_vote",
                    "a secret dot vote under way; kind: cards, headlines or critique, of a board or workshop")
            .single()
            .text("kind", v -> v.on().kind())
            .text("voted_on", v -> v.on().of())
            .number("dots_each", DotVote::each)
            .number("ballots", DotVote::ballots)
            .maybeNumber("seats", DotVote::seats)
            .part(COUNT, DotVote::counts)
            .part(VOTER, DotVote::voters)
            .part(VOTED, DotVote::voted)
            .read(r -> new DotVote(
                    new Dotted(r.code("kind", DotKind.class), r.text("voted_on")),
                    r.number("dots_each"),
                    r.list(COUNT),
                    r.list(VOTER),
                    r.list(VOTED),
                    r.number("ballots"),
                    r.maybeNumber("seats")));

    private DotTables() {}

    private static Table<String> people(String name, String about) {
        return Table.<String>named(name, about)
                .place()
                .text("person", id -> id)
                .references("person")
                .read(r -> r.text("person"));
    }
}
