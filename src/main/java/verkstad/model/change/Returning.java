package verkstad.model.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.communication.Audience;
import verkstad.model.communication.Goal;
import verkstad.model.find.Thing;
import verkstad.model.futures.Critique;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Headline;
import verkstad.model.futures.Parked;
import verkstad.model.futures.RoadStep;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.risk.Risk;
import verkstad.model.session.Action;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Decision;
import verkstad.model.session.Session;

/** Brings back what was removed, to the place where it was or the nearest there is, as it fits the project now. */
public final class Returning {
    private Returning() {}

    /** Whether what held it is there to take it. */
    public static boolean fits(Project now, Removed removed) {
        return with(now, removed.thing()).isPresent();
    }

    /** The change that brings it back, without references to what has gone meanwhile; nothing where it does not fit. */
    public static Change of(Project now, Removed removed) {
        if (removed.isIn(now)) return Together.NOTHING;
        return with(now, removed.thing())
                .<Change>map(whole -> new Restored(Untied.of(whole)))
                .orElse(Together.NOTHING);
    }

    static Optional<Project> with(Project now, Thing thing) {
        int i = thing.index();
        var owner = thing.owner();
        return switch (thing.what()) {
            case Session s -> Optional.of(now.withSessions(back(now.sessions(), i, s)));
            case Board b -> Optional.of(now.withBoards(back(now.boards(), i, b)));
            case FuturesWorkshop f -> Optional.of(now.withFutures(back(now.futures(), i, f)));
            case Person p -> Optional.of(now.withPeople(back(now.people(), i, p)));
            case Organisation o -> Optional.of(now.withOrganisations(back(now.organisations(), i, o)));
            case Risk r -> Optional.of(risk(now, i, r));
            case Goal g -> Optional.of(goal(now, i, g));
            case Audience a -> Optional.of(audience(now, i, a));
            case AgendaItem a -> session(now, owner, s -> s.withAgenda(back(s.agenda(), i, a)));
            case Decision d -> session(now, owner, s -> s.withDecisions(back(s.decisions(), i, d)));
            case Action a -> action(now, owner, i, a);
            case Headline h -> futures(now, owner, f -> f.withHeadlines(back(f.headlines(), i, h)));
            case RoadStep r -> futures(now, owner, f -> f.withRoad(back(f.road(), i, r)));
            case Critique c -> futures(now, owner, f -> f.withCritique(back(f.critique(), i, c)));
            case Parked p -> futures(now, owner, f -> f.withParked(back(f.parked(), i, p)));
            case Card c -> now.board(owner).filter(b -> !b.columns().isEmpty()).map(b -> card(now, b, i, c));
            default -> Optional.empty();
        };
    }

    private static Project risk(Project now, int place, Risk risk) {
        var register = now.risksOrEmpty();
        return now.withRisks(register.withItems(back(register.items(), place, risk)));
    }

    private static Project goal(Project now, int place, Goal goal) {
        var plan = now.communicationOrEmpty();
        return now.withCommunication(plan.withGoals(back(plan.goals(), place, goal)));
    }

    private static Project audience(Project now, int place, Audience audience) {
        var plan = now.communicationOrEmpty();
        return now.withCommunication(plan.withAudiences(back(plan.audiences(), place, audience)));
    }

    /** An action of a session, or a measure of a risk. */
    private static Optional<Project> action(Project now, @Nullable String owner, int place, Action action) {
        var register = now.risksOrEmpty();
        return session(now, owner, s -> s.withActions(back(s.actions(), place, action)))
                .or(() -> register.risk(owner)
                        .map(r -> r.withMeasures(back(r.measures(), place, action)))
                        .map(r -> now.withRisks(register.withItems(Entries.edited(register.items(), Risk::id, r)))));
    }

    /** Into the column where a card of this number lies now, or the last. */
    private static Project card(Project now, Board board, int place, Card card) {
        int column = 0;
        int left = place;
        while (column < board.columns().size() - 1
                && left > board.columns().get(column).cards().size()) {
            left -= board.columns().get(column).cards().size();
            column++;
        }
        int at = left;
        var whole =
                board.withColumns(Lists.worked(board.columns(), column, c -> c.withCards(back(c.cards(), at, card))));
        return now.withBoards(Entries.edited(now.boards(), Board::id, whole));
    }

    private static Optional<Project> session(Project now, @Nullable String id, Function<Session, Session> work) {
        return now.sessions().stream()
                .filter(s -> Objects.equals(s.id(), id))
                .findFirst()
                .map(s -> now.withSessions(Entries.edited(now.sessions(), Session::id, work.apply(s))));
    }

    private static Optional<Project> futures(
            Project now, @Nullable String id, Function<FuturesWorkshop, FuturesWorkshop> work) {
        return now.futuresWorkshop(id)
                .map(f -> now.withFutures(Entries.edited(now.futures(), FuturesWorkshop::id, work.apply(f))));
    }

    private static <T> List<T> back(List<T> list, int place, T element) {
        return Lists.inserted(list, Math.min(place, list.size()), element);
    }
}
