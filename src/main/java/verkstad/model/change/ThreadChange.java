package verkstad.model.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.communication.Goal;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStepBuilder;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskStatus;
import verkstad.model.session.ActionBuilder;
import verkstad.model.session.ActionStatus;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.model.thread.Threads;
import verkstad.model.thread.Tying;

/** What happens to the thread. A thing that is to be named and has no id gets one. */
public sealed interface ThreadChange extends Change {
    /** A thing grew out of another; null for out of nothing. */
    record Tied(Spot thing, @Nullable Spot origin) implements ThreadChange {}

    /**
     * Something new grows out of a thing: a step at the end of the workshop's road, a goal at the end of the plan, a
     * risk at the end of the register, an action at the end of a session's.
     *
     * @param owner the futures workshop of a step, the session of an action; null for the others
     */
    record Grown(Spot origin, Kind kind, @Nullable String owner, String words) implements ThreadChange {}

    @Override
    default Project applied(Project before) throws Problem.Refused {
        return switch (this) {
            case Tied c -> {
                var origin = c.origin();
                yield origin == null ? Tying.withFrom(before, c.thing(), null) : tied(before, c.thing(), origin);
            }
            case Grown c -> tied(added(before, c), new Spot(c.kind(), c.owner(), count(before, c)), c.origin());
        };
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return Optional.of(new Restored(before));
    }

    private static Project tied(Project before, Spot thing, Spot origin) throws Problem.Refused {
        var threads = Threads.of(before);
        var from = threads.at(origin).orElse(null);
        var end = threads.at(thing).orElse(null);
        if (from == null || end == null) return before;
        if (!threads.mayGrow(end, from)) throw new Problem.Refused("problem.thread-circle");
        if (from.id() == null) {
            var id = Tying.freshId(before, from.kind());
            return Tying.withFrom(Tying.withId(before, origin, id), thing, id);
        }
        if (Tying.isAmbiguous(before, from.id())) throw new Problem.Refused("problem.thread-ambiguous", from.id());
        return Tying.withFrom(before, thing, from.id());
    }

    private static int count(Project before, Grown grown) {
        return (int) Threads.of(before).knots().stream()
                .filter(k -> k.spot()
                        .equals(new Spot(grown.kind(), grown.owner(), k.spot().place())))
                .count();
    }

    private static Project added(Project before, Grown grown) {
        return switch (grown.kind()) {
            case STEP -> {
                var workshop = before.futuresWorkshop(grown.owner()).orElseThrow();
                var step = RoadStepBuilder.builder()
                        .text(grown.words())
                        .kind(RoadKind.STEP)
                        .build();
                yield before.withFutures(Lists.replaced(
                        before.futures(),
                        before.futures().indexOf(workshop),
                        workshop.withRoad(Lists.plus(workshop.road(), step))));
            }
            case GOAL -> {
                var plan = before.communicationOrEmpty();
                yield before.withCommunication(
                        plan.withGoals(Lists.plus(plan.goals(), Goal.EMPTY.withToWhom(grown.words()))));
            }
            case RISK -> {
                var register = before.risksOrEmpty();
                var risk = RiskBuilder.builder()
                        .id(register.nextId())
                        .threat(grown.words())
                        .status(RiskStatus.OPEN)
                        .build();
                yield before.withRisks(register.withItems(Lists.plus(register.items(), risk)));
            }
            case ACTION -> {
                var session = before.session(String.valueOf(grown.owner()));
                var action = ActionBuilder.builder()
                        .what(grown.words())
                        .status(ActionStatus.OPEN)
                        .build();
                yield before.withSessions(Lists.replaced(
                        before.sessions(),
                        before.sessions().indexOf(session),
                        session.withActions(Lists.plus(session.actions(), action))));
            }
            case HEADLINE, CARD, CAPABILITY, FACTOR, MEASURE ->
                throw new IllegalArgumentException(grown.kind() + " is not made from the thread");
        };
    }
}
