package verkstad.model.change;

import java.util.List;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Column;
import verkstad.model.find.Thing;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.session.SessionBuilder;

/** What must be there for a thing to be in a project, and is empty. */
final class Holder {
    private Holder() {}

    static Project of(Thing thing) {
        var empty = Project.empty("", Language.SV);
        var id = thing.owner();
        if (id == null) return empty;
        return switch (thing.sort()) {
            case ITEM, DECISION, ACTION ->
                empty.withSessions(List.of(
                        SessionBuilder.builder().id(id).title("").build()));
            case MEASURE ->
                empty.withRisks(empty.risksOrEmpty()
                        .withItems(List.of(
                                RiskBuilder.builder().id(id).threat("").build())));
            case HEADLINE, STEP, CRITIQUE, PARKED ->
                empty.withFutures(List.of(
                        FuturesWorkshopBuilder.builder().id(id).scenario("").build()));
            case CARD -> empty.withBoards(List.of(new Board(id, null, "", List.of(new Column("", List.of())))));
            case SESSION, BOARD, FUTURES, RISK, GOAL, AUDIENCE, PERSON, ORGANISATION, PROJECT -> empty;
        };
    }
}
