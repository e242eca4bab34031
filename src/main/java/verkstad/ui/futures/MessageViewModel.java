package verkstad.ui.futures;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.MessageVotes;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.futures.Thumb;
import verkstad.projector.Show;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** The shared message: what it is made of, how it is worded, and the thumbs on it. */
public final class MessageViewModel {
    private final EditedWorkshop workshop;

    public MessageViewModel(Workspace workspace, String id) {
        workshop = new EditedWorkshop(workspace, id);
    }

    /** The messages of the road, each once. */
    public ObservableValue<List<String>> candidates() {
        return workshop.map(w -> w.road().stream()
                .filter(step -> step.kind() == RoadKind.MESSAGE)
                .map(RoadStep::text)
                .distinct()
                .toList());
    }

    /** Takes a candidate into the message, after what it says already; one that it says stays as it is. */
    public void take(String candidate) {
        workshop.edit(w -> {
            var message = w.sharedMessage();
            if (message == null || message.isBlank()) return w.worded(candidate);
            return message.lines().anyMatch(candidate::equals)
                    ? w
                    : w.worded(message.stripTrailing() + "\n" + candidate);
        });
    }

    Stored<String> message() {
        return workshop.stored(FuturesWorkshop::sharedMessage, FuturesWorkshop::worded);
    }

    /** How many thumbs of one kind; no number at all is no vote. */
    Stored<Integer> votes(Thumb thumb) {
        return workshop.stored(w -> w.votesOrNone().of(thumb), (w, count) -> voted(w, v -> v.with(thumb, count)));
    }

    /** Counts one more thumb. */
    public void raise(Thumb thumb) {
        workshop.edit(w -> voted(w, v -> v.plus(thumb)));
    }

    /** Counts anew. */
    public void clear() {
        workshop.edit(w -> w.withSharedMessageVotes(null));
    }

    public ObservableValue<Show> show() {
        return workshop.map(w -> new Show.Message(w.id()));
    }

    private static FuturesWorkshop voted(FuturesWorkshop workshop, UnaryOperator<MessageVotes> vote) {
        @Nullable MessageVotes after = vote.apply(workshop.votesOrNone());
        return workshop.withSharedMessageVotes(after.equals(MessageVotes.NONE) ? null : after);
    }
}
