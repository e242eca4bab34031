package verkstad.ui.dots;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verkstad.model.change.DotChange.DotsHandedOver;
import verkstad.model.dots.DotBallot;
import verkstad.model.dots.DotItem;
import verkstad.model.dots.DotItems;
import verkstad.model.dots.DotVote;
import verkstad.ui.controls.LaptopVote;
import verkstad.ui.controls.VoteCurtain;
import verkstad.ui.controls.VoterName;
import verkstad.workspace.Workspace;

/**
 * A dot vote on the shared laptop: curtain, name, ballot, review, curtain. A ballot that is being filled in is known to
 * nobody but this object, and forgotten as soon as it is handed over or given up.
 */
public final class DotVotingViewModel extends LaptopVote<DotVotingViewModel.Step> {
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

    private final List<String> items;
    private @Nullable String voter;

    /** A dot vote is under way. */
    public DotVotingViewModel(Workspace workspace) {
        super(workspace);
        items = DotItems.of(workspace.project().get(), vote().on()).stream()
                .map(DotItem::text)
                .toList();
        start();
    }

    /** The words of what is voted on. */
    public List<String> items() {
        return items;
    }

    /** So many dots on a thing, or as many as may be. */
    public void put(int place, int dots) {
        work(b -> b.with(place, dots));
    }

    /** On from the ballot to the review. */
    public void review() {
        if (step().get() instanceof Step.Ballot now) show(new Step.Review(now.dots()));
    }

    /** Back from the review to the ballot. */
    public void back() {
        if (step().get() instanceof Step.Review now) show(new Step.Ballot(now.dots()));
    }

    /** The ballot is cast. The curtain says so once it is on the disk. */
    public void handOver() {
        if (!(step().get() instanceof Step.Review now)) return;
        cast(new DotsHandedOver(voter, now.dots().put()));
    }

    @Override
    protected Electorate electorate() {
        var vote = vote();
        return new Electorate(vote.voters(), vote.voted(), vote.ballots(), vote.seatCount());
    }

    @Override
    protected void begin(@Nullable String person) {
        voter = person;
        show(new Step.Ballot(DotBallot.empty(vote().each(), items.size())));
    }

    @Override
    protected void drop() {
        voter = null;
    }

    @Override
    protected Step curtain(VoteCurtain now) {
        return new Step.Curtain(now);
    }

    @Override
    protected Step names(List<VoterName> names) {
        return new Step.Names(names);
    }

    @Override
    protected Step saving() {
        return new Step.Saving();
    }

    private void work(UnaryOperator<DotBallot> work) {
        if (step().get() instanceof Step.Ballot now) show(new Step.Ballot(work.apply(now.dots())));
    }

    private DotVote vote() {
        return Objects.requireNonNull(workspace().project().get().dotVote());
    }
}
