package verkstad.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.FuturesChange.FuturesWorkshopEdited;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Parked;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStepBuilder;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskStatus;
import verkstad.model.session.ActionBuilder;
import verkstad.model.session.ActionStatus;

/** What a parked thought becomes when it comes back: it leaves the lot and turns up elsewhere in one go. */
public final class Unparking {
    private Unparking() {}

    /** A step of the road, not placed in any year yet. */
    public static Change asStep(Project now, String workshop, Parked thought) {
        return left(
                now,
                workshop,
                thought,
                (w, parts) -> w.withRoad(Lists.plus(
                        w.road(),
                        RoadStepBuilder.builder()
                                .text(thought.text())
                                .kind(RoadKind.STEP)
                                .build())));
    }

    /** An open action of a session; nothing happens where the session is gone. */
    public static Change asAction(Project now, String workshop, Parked thought, @Nullable String session) {
        var meeting = now.sessions().stream()
                .filter(s -> s.id().equals(session))
                .findFirst()
                .orElse(null);
        if (meeting == null) return Together.NOTHING;
        var action = ActionBuilder.builder()
                .what(thought.text())
                .status(ActionStatus.OPEN)
                .build();
        return left(now, workshop, thought, (w, parts) -> {
            parts.add(new SessionChange.SessionEdited(meeting.withActions(Lists.plus(meeting.actions(), action))));
            return w;
        });
    }

    /** An open risk at the end of the register. */
    public static Change asRisk(Project now, String workshop, Parked thought) {
        var register = now.risksOrEmpty();
        var risk = RiskBuilder.builder()
                .id(register.nextId())
                .threat(thought.text())
                .status(RiskStatus.OPEN)
                .build();
        return left(now, workshop, thought, (w, parts) -> {
            parts.add(new RiskChange.RiskAdded(register.items().size(), risk));
            return w;
        });
    }

    /** Nothing: it is let go. */
    public static Change dismissed(Project now, String workshop, Parked thought) {
        return left(now, workshop, thought, (w, parts) -> w);
    }

    /** Takes one thought with these words out of the lot; nothing happens where none is there any more. */
    private static Change left(
            Project now,
            String id,
            Parked thought,
            BiFunction<FuturesWorkshop, List<Change>, FuturesWorkshop> turnedUp) {
        var workshop = now.futuresWorkshop(id).orElse(null);
        int place = workshop == null ? -1 : workshop.parked().indexOf(thought);
        if (workshop == null || place < 0) return Together.NOTHING;
        var parts = new ArrayList<Change>();
        var after = turnedUp.apply(workshop.withParked(Lists.without(workshop.parked(), place)), parts);
        parts.add(new FuturesWorkshopEdited(after));
        return parts.size() == 1 ? parts.getFirst() : new Together(parts);
    }
}
