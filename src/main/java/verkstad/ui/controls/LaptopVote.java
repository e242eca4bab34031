package verkstad.ui.controls;

import java.time.Clock;
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
 * @param <P> the voter's own pages
 */
public abstract class LaptopVote<P> implements AutoCloseable {
    /**
     * Who votes, as it is now.
     *
     * @param voters empty where unnamed seats vote
     * @param votes how many have voted, {@code of} how many may
     */
    public record Electorate(List<String> voters, List<String> voted, int votes, int of) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<LaptopStep<P>> step =
            new ReadOnlyObjectWrapper<>(new LaptopStep.Curtain<>(new VoteCurtain(0, 0, false, null, null)));
    private Subscription subscription = Subscription.EMPTY;
    private boolean goneOn;
    private boolean closed;

    protected LaptopVote(Workspace workspace) {
        this.workspace = workspace;
    }

    public final ReadOnlyObjectProperty<LaptopStep<P>> step() {
        return step.getReadOnlyProperty();
    }

    /** The voter's own page that is on the screen; null where it is none. */
    public final @Nullable P page() {
        return step.get() instanceof LaptopStep.Own<P>(P page) ? page : null;
    }

    /** Somebody has sat down alone at the screen. */
    public final void sitDown() {
        var curtain = curtain();
        if (curtain == null || !curtain.isOpen()) return;
        goneOn = true;
        var now = electorate();
        if (now.voters().isEmpty()) begin(null);
        else step.set(new LaptopStep.Names<>(VoterName.of(workspace.project().get(), now.voters(), now.voted())));
    }

    /** The voter is this person. Does nothing for somebody who has voted. */
    public final void take(String voter) {
        if (!(step.get() instanceof LaptopStep.Names<P>)) return;
        var now = electorate();
        if (now.voters().contains(voter) && !now.voted().contains(voter)) begin(voter);
    }

    /** Gives up a ballot that is not handed over; nothing of it is left. */
    public final void forget() {
        drop();
        if (!isSaving()) lower(null);
    }

    @Override
    public final void close() {
        closed = true;
        drop();
        subscription.unsubscribe();
    }

    /** The clock that tells whether the laptop slept. */
    final Clock clock() {
        return workspace.clock();
    }

    protected final Workspace workspace() {
        return workspace;
    }

    /** Lowers the curtain for the first time; to be called when the subclass is made. */
    protected final void start() {
        lower(null);
        subscription = Subscription.combine(
                workspace.saved().subscribe(this::disk), workspace.refusal().subscribe(problem -> {
                    if (problem != null && isSaving()) lower(problem);
                }));
    }

    /** Shows one of the voter's own pages. */
    protected final void show(P page) {
        step.set(new LaptopStep.Own<>(page));
    }

    /** The ballot is cast. The curtain says so once it is on the disk. */
    protected final void cast(Change ballot) {
        drop();
        step.set(new LaptopStep.Saving<>());
        workspace.edit(project -> ballot, this::received);
    }

    protected abstract Electorate electorate();

    /** A voter begins; null is an unnamed seat. */
    protected abstract void begin(@Nullable String voter);

    /** Forgets who votes and what they gave. */
    protected abstract void drop();

    /** What the curtain tells; null where it is not down. */
    private @Nullable VoteCurtain curtain() {
        return step.get() instanceof LaptopStep.Curtain<P>(var now) ? now : null;
    }

    private boolean isSaving() {
        return step.get() instanceof LaptopStep.Saving<P>;
    }

    /** A ballot may reach the disk late, while the next voter is at work: that one is left alone. */
    private void received() {
        if (isSaving() || curtain() != null) lower(null);
    }

    private void lower(@Nullable Problem refused) {
        if (closed) return; // the last ballot may reach the disk when there is no vote any more
        var now = electorate();
        boolean unsaved = workspace.saved().get() instanceof SaveState.NotSaved;
        var resumed = goneOn ? null : workspace.resumed().get();
        step.set(new LaptopStep.Curtain<>(new VoteCurtain(now.votes(), now.of(), unsaved, refused, resumed)));
    }

    /** What the disk would not take is said on the curtain, so that nobody takes it for received. */
    private void disk(SaveState state) {
        var curtain = curtain();
        boolean waiting = isSaving() && state instanceof SaveState.NotSaved;
        boolean again = curtain != null && curtain.unsaved() && state instanceof SaveState.Saved;
        if (waiting || again) lower(null);
    }
}
