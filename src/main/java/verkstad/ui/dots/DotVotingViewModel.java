package verkstad.ui.dots;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;
import verkstad.model.change.DotChange.DotsHandedOver;
import verkstad.model.dots.DotBallot;
import verkstad.model.dots.DotItem;
import verkstad.model.dots.DotItems;
import verkstad.model.dots.DotVote;
import verkstad.ui.controls.VoteCurtain;
import verkstad.ui.controls.VoterName;
import verkstad.workspace.SaveState;
import verkstad.workspace.Workspace;

/**
 * A dot vote on the shared laptop: curtain, name, ballot, review, curtain. A ballot that is being filled in is known to
 * nobody but this object, and forgotten as soon as it is handed over or given up.
 */
public final class DotVotingViewModel implements AutoCloseable {
    /** What is on the screen. */
    public sealed interface Step {
        /** The neutral screen between two voters. */
        record Curtain(VoteCurtain now) implements Step {}

        record Names(List<VoterName> names) implements Step {}

        record Ballot(DotBallot dots) implements Step {}

        record Review(DotBallot dots) implements Step {}

        /** The ballot is handed over and on its way to the disk. */
        record Saving() implements Step {}
    }

    private final Workspace workspace;
    private final List<String> items;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;
    private @Nullable String voter;

    /** A dot vote is under way. */
    public DotVotingViewModel(Workspace workspace) {
        this.workspace = workspace;
        items = DotItems.of(workspace.project().get(), vote().on()).stream()
                .map(DotItem::text)
                .toList();
        lower(null);
        subscription = Subscription.combine(
                workspace.saved().subscribe(state -> disk(state)),
                workspace.refusal().subscribe(problem -> {
                    if (problem != null && step.get() instanceof Step.Saving) lower(problem);
                }));
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** The words of what is voted on. */
    public List<String> items() {
        return items;
    }

    /** Somebody has sat down alone at the screen. */
    public void sitDown() {
        if (!(step.get() instanceof Step.Curtain curtain) || !curtain.now().isOpen()) return;
        if (vote().voters().isEmpty()) {
            begin(null);
        } else {
            step.set(new Step.Names(VoterName.of(workspace.project().get(), vote().voters(), vote().voted())));
        }
    }

    /** The voter is this person. Does nothing for somebody who has voted. */
    public void take(String person) {
        boolean asked = step.get() instanceof Step.Names;
        if (asked && vote().voters().contains(person) && !vote().voted().contains(person)) begin(person);
    }

    /** So many dots on a thing, or as many as may be. */
    public void put(int place, int dots) {
        work(b -> b.with(place, dots));
    }

    /** On from the ballot to the review. */
    public void review() {
        if (step.get() instanceof Step.Ballot now) step.set(new Step.Review(now.dots()));
    }

    /** Back from the review to the ballot. */
    public void back() {
        if (step.get() instanceof Step.Review now) step.set(new Step.Ballot(now.dots()));
    }

    /** The ballot is cast. The curtain says so once it is on the disk. */
    public void handOver() {
        if (!(step.get() instanceof Step.Review now)) return;
        var cast = new DotsHandedOver(voter, now.dots().put());
        voter = null;
        step.set(new Step.Saving());
        workspace.edit(project -> cast, this::received);
    }

    /** Gives up a ballot that is not handed over; nothing of it is left. */
    public void forget() {
        voter = null;
        if (!(step.get() instanceof Step.Saving)) lower(null);
    }

    @Override
    public void close() {
        voter = null;
        subscription.unsubscribe();
    }

    private void begin(@Nullable String person) {
        voter = person;
        step.set(new Step.Ballot(DotBallot.empty(vote().each(), items.size())));
    }

    private void work(UnaryOperator<DotBallot> work) {
        if (step.get() instanceof Step.Ballot now) step.set(new Step.Ballot(work.apply(now.dots())));
    }

    /** A ballot may reach the disk late, while the next voter is at work: that one is left alone. */
    private void received() {
        if (step.get() instanceof Step.Saving || step.get() instanceof Step.Curtain) lower(null);
    }

    private void lower(@Nullable Problem refused) {
        var vote = vote();
        boolean unsaved = workspace.saved().get() instanceof SaveState.NotSaved;
        step.set(new Step.Curtain(new VoteCurtain(vote.ballots(), vote.seatCount(), unsaved, refused)));
    }

    /** What the disk would not take is said on the curtain, so that nobody takes it for received. */
    private void disk(SaveState state) {
        boolean waiting = step.get() instanceof Step.Saving && state instanceof SaveState.NotSaved;
        boolean curtain = step.get() instanceof Step.Curtain c && c.now().unsaved() && state instanceof SaveState.Saved;
        if (waiting || curtain) lower(null);
    }

    private DotVote vote() {
        return Objects.requireNonNull(workspace.project().get().dotVote());
    }
}
