package verkstad.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.board.Card;
import verkstad.model.board.Cards;
import verkstad.model.board.FollowedCards;
import verkstad.model.board.Into;
import verkstad.model.board.Spot;
import verkstad.model.change.BoardChange.CardTurned;
import verkstad.model.change.Change;
import verkstad.model.change.Together;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.workspace.Workspace;

/** Turns cards of a board into risks, actions, steps of the road and communication goals. FX thread. */
final class CardTurns {
    private final Workspace workspace;
    private final String board;

    /**
     * What a card became.
     *
     * @param name what the new thing is called, such as R7; empty where it has no name of its own
     * @param place where it went
     */
    record Turned(Into into, String name, Place place) {}

    CardTurns(Workspace workspace, String board) {
        this.workspace = workspace;
        this.board = board;
    }

    /**
     * Turns each of these cards that is still there, in one go.
     *
     * @param done is told what the last of them became
     */
    void turn(List<Spot> cards, Into into, Consumer<Turned> done) {
        var seen = workspace.project().get().board(board).orElse(null);
        if (seen == null) return;
        var here = workspace.place().get().session();
        workspace.edit(
                now -> now.board(board)
                        .<Change>map(b -> new Together(FollowedCards.spots(seen, cards, b).stream()
                                .<Change>map(at -> new CardTurned(board, at, into, here))
                                .toList()))
                        .orElse(Together.NOTHING),
                () -> workspace
                        .project()
                        .get()
                        .board(board)
                        .flatMap(b ->
                                FollowedCards.spot(seen, cards.getLast(), b).flatMap(at -> Cards.at(b, at)))
                        .map(Card::id)
                        .flatMap(from -> Optional.ofNullable(turned(from, into)))
                        .ifPresent(done));
    }

    private @Nullable Turned turned(String from, Into into) {
        var project = workspace.project().get();
        var here = workspace.place().get().session();
        return switch (into) {
            case RISK ->
                new Turned(into, project.risksOrEmpty().items().getLast().id(), new Place(here, Room.RISKS));
            case GOAL -> new Turned(into, "", new Place(here, Room.COMMUNICATION));
            case ACTION ->
                project.sessions().stream()
                        .filter(s -> s.actions().stream().anyMatch(a -> from.equals(a.from())))
                        .findFirst()
                        .map(s -> new Turned(into, s.title(), new Place(s.id(), Room.OUTCOMES)))
                        .orElse(null);
            case STEP ->
                project.futures().stream()
                        .filter(f -> f.road().stream().anyMatch(r -> from.equals(r.from())))
                        .map(FuturesWorkshop::id)
                        .findFirst()
                        .map(f -> new Turned(into, "", new Place(here, Room.FUTURES, f)))
                        .orElse(null);
        };
    }
}
