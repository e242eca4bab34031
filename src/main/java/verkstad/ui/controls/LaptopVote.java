package verkstad.ui.controls;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;
import verkstad.model.change.Change;
import verkstad.workspace.SaveState;
import verkstad.workspace.Workspace;

/**
 * A vote on a laptop that goes round: curtain, name, the voter's own pages, and the curtain again once the ballot is on
 * the disk. What is voted on, and how, is the subclass's. FX thread.
 *
 * @param <S> what is on the screen
 */
public abstract class LaptopVote<S> implements AutoCloseable {
    /**
     * Who votes, as it is now.
     *
     * @param voters empty where unnamed seats vote
     * @param votes how many have voted, {@code of} how many may
     */
    public record Electorate(List<String> voters, List<String> voted, int votes, int of) {}

    private enum At {
        CURTAIN,
        NAMES,
        BALLOT,
        SAVING
    }

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<S> step = new ReadOnlyObjectWrapper<>();
    private Subscription subscription = Subscription.EMPTY;
    private At at = At.CURTAIN;
    private boolean goneOn;
    private VoteCurtain curtain = new VoteCurtain(0, 0, false, null, null);

    protected LaptopVote(Workspace workspace) {
        this.workspace = workspace;
    }

    public final ReadOnlyObjectProperty<S> step() {
        return step.getReadOnlyProperty();
    }

    /** Somebody has sat down alone at the screen. */
    public final void sitDown() {
        if (at != At.CURTAIN || !curtain.isOpen()) return;
        goneOn = true;
        var now = electorate();
        if (now.voters().isEmpty()) {
            begin(null);
        } else {
            at = At.NAMES;
            step.set(names(VoterName.of(workspace.project().get(), now.voters(), now.voted())));
        }
    }

    /** The voter is this person. Does nothing for somebody who has voted. */
    public final void take(String voter) {
        var now = electorate();
        if (at == At.NAMES && now.voters().contains(voter) && !now.voted().contains(voter)) begin(voter);
    }

    /** Gives up a ballot that is not handed over; nothing of it is left. */
    public final void forget() {
        drop();
        if (at != At.SAVING) lower(null);
    }

    @Override
    public final void close() {
        drop();
        subscription.unsubscribe();
    }

    protected final Workspace workspace() {
        return workspace;
    }

    /** Lowers the curtain for the first time; to be called when the subclass is made. */
    protected final void start() {
        lower(null);
        subscription = Subscription.combine(
                workspace.saved().subscribe(this::disk), workspace.refusal().subscribe(problem -> {
                    if (problem != null && at == At.SAVING) lower(problem);
                }));
    }

    /** Shows one of the voter's own pages. */
    protected final void show(S page) {
        at = At.BALLOT;
        step.set(page);
    }

    /** The ballot is cast. The curtain says so once it is on the disk. */
    protected final void cast(Change ballot) {
        drop();
        at = At.SAVING;
        step.set(saving());
        workspace.edit(project -> ballot, this::received);
    }

    protected abstract Electorate electorate();

    /** A voter begins; null is an unnamed seat. */
    protected abstract void begin(@Nullable String voter);

    /** Forgets who votes and what they gave. */
    protected abstract void drop();

    protected abstract S curtain(VoteCurtain now);

    protected abstract S names(List<VoterName> names);

    protected abstract S saving();

    /** A ballot may reach the disk late, while the next voter is at work: that one is left alone. */
    private void received() {
        if (at == At.SAVING || at == At.CURTAIN) lower(null);
    }

    private void lower(@Nullable Problem refused) {
        var now = electorate();
        boolean unsaved = workspace.saved().get() instanceof SaveState.NotSaved;
        var resumed = goneOn ? null : workspace.resumed().get();
        curtain = new VoteCurtain(now.votes(), now.of(), unsaved, refused, resumed);
        at = At.CURTAIN;
        step.set(curtain(curtain));
    }

    /** What the disk would not take is said on the curtain, so that nobody takes it for received. */
    private void disk(SaveState state) {
        boolean waiting = at == At.SAVING && state instanceof SaveState.NotSaved;
        boolean again = at == At.CURTAIN && curtain.unsaved() && state instanceof SaveState.Saved;
        if (waiting || again) lower(null);
    }
}
