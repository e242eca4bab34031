package verkstad.ui.board;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.model.board.Cards;
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
    private final ReadOnlyObjectWrapper<@Nullable Turned> turned = new ReadOnlyObjectWrapper<>();

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

    /** The last card that was turned into something; null before the first. */
    ReadOnlyObjectProperty<@Nullable Turned> turned() {
        return turned.getReadOnlyProperty();
    }

    void turn(Spot card, Into into) {
        var here = workspace.place().get().session();
        workspace.edit(
                now -> now.board(board)
                        .filter(b -> Cards.at(b, card).isPresent())
                        .<Change>map(b -> new CardTurned(board, card, into, here))
                        .orElse(Together.NOTHING),
                () -> turned.set(turned(workspace.project().get(), card, into)));
    }

    private @Nullable Turned turned(Project project, Spot spot, Into into) {
        var from = project.board(board)
                .flatMap(b -> Cards.at(b, spot))
                .map(c -> c.id())
                .orElse(null);
        var here = workspace.place().get().session();
        return switch (into) {
            case RISK ->
                new Turned(into, project.risksOrEmpty().items().getLast().id(), new Place(here, Room.RISKS));
            case GOAL -> new Turned(into, "", new Place(here, Room.COMMUNICATION));
            case ACTION ->
                project.sessions().stream()
                        .filter(s -> s.actions().stream().anyMatch(a -> from != null && from.equals(a.from())))
                        .findFirst()
                        .map(s -> new Turned(into, s.title(), new Place(s.id(), Room.OUTCOMES)))
                        .orElse(null);
            case STEP ->
                project.futures().stream()
                        .filter(f -> f.road().stream().anyMatch(r -> from != null && from.equals(r.from())))
                        .map(FuturesWorkshop::id)
                        .findFirst()
                        .map(f -> new Turned(into, "", new Place(here, Room.FUTURES, f)))
                        .orElse(null);
        };
    }
}
