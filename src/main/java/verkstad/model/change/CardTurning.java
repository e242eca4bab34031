package verkstad.model.change;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Cards;
import verkstad.model.change.BoardChange.CardTurned;
import verkstad.model.communication.GoalBuilder;
import verkstad.model.communication.GoalStatus;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskStatus;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;
import verkstad.model.session.Session;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Tying;

/**
 * A card becomes a risk, an action, a step of the road or a communication goal; it stays on its board, and is linked.
 */
final class CardTurning {
    private CardTurning() {}

    /**
     * The project with the new thing, which grew from the card.
     *
     * @throws Problem.Refused where there is no session for an action, or no futures workshop for a step
     */
    static Project turned(Project before, CardTurned turned) throws Problem.Refused {
        var board = Entries.get(before.boards(), Board::id, turned.board());
        var card = Cards.at(board, turned.card()).orElse(null);
        if (card == null) return before;
        var id = card.id() == null ? Tying.freshId(before, Kind.CARD) : card.id();
        var linked = before.withBoards(
                Entries.edited(before.boards(), Board::id, Cards.with(board, turned.card(), card.withId(id))));
        return switch (turned.into()) {
            case RISK -> withRisk(linked, card, id);
            case ACTION -> withAction(linked, card, id, session(linked, turned.session(), board.session()));
            case STEP -> withStep(linked, card, id, workshop(linked, turned.session(), board.session()));
            case GOAL -> withGoal(linked, card, id);
        };
    }

    private static Project withRisk(Project project, Card card, String from) {
        var register = project.risksOrEmpty();
        var risk = RiskBuilder.builder()
                .id(register.nextId())
                .threat(card.text())
                .status(RiskStatus.OPEN)
                .from(from)
                .build();
        return project.withRisks(register.withItems(Lists.plus(register.items(), risk)));
    }

    private static Project withAction(Project project, Card card, String from, Session session) {
        var action = new Action(card.text(), null, null, null, ActionStatus.OPEN, from);
        return project.withSessions(Entries.edited(
                project.sessions(), Session::id, session.withActions(Lists.plus(session.actions(), action))));
    }

    private static Project withStep(Project project, Card card, String from, FuturesWorkshop workshop) {
        var step = new RoadStep(card.text(), RoadKind.STEP, null, from, null);
        return project.withFutures(Entries.edited(
                project.futures(), FuturesWorkshop::id, workshop.withRoad(Lists.plus(workshop.road(), step))));
    }

    private static Project withGoal(Project project, Card card, String from) {
        var plan = project.communicationOrEmpty();
        var goal = GoalBuilder.builder()
                .toWhom("")
                .what(card.text())
                .status(GoalStatus.PLANNED)
                .from(from)
                .build();
        return project.withCommunication(plan.withGoals(Lists.plus(plan.goals(), goal)));
    }

    private static Session session(Project project, @Nullable String here, @Nullable String boards)
            throws Problem.Refused {
        return best(project.sessions(), s -> s.id().equals(here), s -> s.id().equals(boards), "problem.no-session");
    }

    private static FuturesWorkshop workshop(Project project, @Nullable String here, @Nullable String boards)
            throws Problem.Refused {
        return best(
                project.futures(),
                f -> here != null && here.equals(f.session()),
                f -> boards != null && boards.equals(f.session()),
                "problem.no-futures");
    }

    /** The last one that is here, or else of the board's session, or else the last of all. */
    private static <T> T best(List<T> all, Predicate<T> here, Predicate<T> boards, String whereNone)
            throws Problem.Refused {
        if (all.isEmpty()) throw new Problem.Refused(whereNone);
        var reversed = all.reversed();
        return reversed.stream()
                .filter(here)
                .findFirst()
                .or(() -> reversed.stream().filter(boards).findFirst())
                .orElse(all.getLast());
    }
}
