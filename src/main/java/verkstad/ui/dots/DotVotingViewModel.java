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
import verkstad.workspace.Workspace;

/**
 * A dot vote on the shared laptop: curtain, name, ballot, review, curtain. A ballot that is being filled in is known to
 * nobody but this object, and forgotten as soon as it is handed over or given up.
 */
public final class DotVotingViewModel extends LaptopVote<DotVotingViewModel.Page> {
    /** What a voter has in front of them. */
    public sealed interface Page {
        DotBallot dots();

        record Ballot(DotBallot dots) implements Page {}

        record Review(DotBallot dots) implements Page {}
    }

    private final List<DotItem> items;
    private @Nullable String voter;

    /** A dot vote is under way. */
    public DotVotingViewModel(Workspace workspace) {
        super(workspace);
        items = DotItems.of(workspace.project().get(), vote().on());
        start();
    }

    /** What is voted on. */
    public List<DotItem> items() {
        return items;
    }

    /** So many dots on a thing, or as many as may be. */
    public void put(int place, int dots) {
        work(b -> b.with(place, dots));
    }

    /** On from the ballot to the review. */
    public void review() {
        if (page() instanceof Page.Ballot now) show(new Page.Review(now.dots()));
    }

    /** Back from the review to the ballot. */
    public void back() {
        if (page() instanceof Page.Review now) show(new Page.Ballot(now.dots()));
    }

    /** The ballot is cast. The curtain says so once it is on the disk. */
    public void handOver() {
        if (!(page() instanceof Page.Review now)) return;
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
        show(new Page.Ballot(DotBallot.empty(vote().each(), items.size())));
    }

    @Override
    protected void drop() {
        voter = null;
    }

    private void work(UnaryOperator<DotBallot> work) {
        if (page() instanceof Page.Ballot now) show(new Page.Ballot(work.apply(now.dots())));
    }

    private DotVote vote() {
        return Objects.requireNonNull(workspace().project().get().dotVote());
    }
}
