package verkstad.ui.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.change.RoundChange.BallotHandedOver;
import verkstad.model.people.Person;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Round;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Secrecy;
import verkstad.ui.controls.LaptopVote;
import verkstad.workspace.Workspace;

/**
 * A vote on the shared laptop: curtain, name, ballot, review, curtain. A ballot that is being filled in is known to
 * nobody but this object, and forgotten as soon as it is handed over or given up.
 */
public final class VotingViewModel extends LaptopVote<VotingViewModel.Page> {
    /** What the next number is: a likelihood, an impact, or an impact in the place of the one just given. */
    public enum Turn {
        LIKELIHOOD,
        IMPACT,
        AGAIN
    }

    /** What a voter has in front of them. */
    public sealed interface Page {
        /**
         * One risk of the ballot.
         *
         * @param place which risk it is, from 0, {@code of} how many
         */
        record Ballot(
                Risk risk,
                @Nullable Integer likelihood,
                @Nullable Integer impact,
                boolean abstained,
                Turn next,
                int place,
                int of)
                implements Page {
            public boolean isWhole() {
                return abstained || (likelihood != null && impact != null);
            }
        }

        record Review(List<Given> given, boolean whole) implements Page {}
    }

    /** What the voter gave one risk. */
    public record Given(
            Risk risk,
            @Nullable Integer likelihood,
            @Nullable Integer impact,
            boolean abstained) {}

    private final String id;
    private @Nullable Draft draft;

    public VotingViewModel(Workspace workspace, String round) {
        super(workspace);
        this.id = round;
        start();
    }

    public boolean isSecret() {
        return round().secrecy() == Secrecy.SECRET;
    }

    /** The name of whoever votes; null on an unnamed seat. */
    public @Nullable String voter() {
        var now = draft;
        if (now == null || now.voter() == null) return null;
        return workspace().project().get().person(now.voter()).map(Person::name).orElse(now.voter());
    }

    /** What demands a measure, and the words of the scale. */
    public Rule rule() {
        return workspace().project().get().risksOrEmpty().ruleOrDefault();
    }

    /** Whether so few vote that only the highest and the range are shown. */
    public boolean isFew() {
        return round().isFew();
    }

    /** A number from 1 to 5, for likelihood first and then for impact. */
    public void score(int score) {
        var now = draft;
        if (now != null && !now.isReview()) show(now.scored(score));
    }

    public void likelihood(int score) {
        var now = draft;
        if (now != null && !now.isReview()) show(now.withLikelihood(score));
    }

    public void impact(int score) {
        var now = draft;
        if (now != null && !now.isReview()) show(now.withImpact(score));
    }

    /** The voter cannot judge this risk. */
    public void abstain() {
        var now = draft;
        if (now != null && !now.isReview()) show(now.abstained());
    }

    /** On to the next risk, or to the review; only from one that is answered. */
    public void next() {
        var now = draft;
        if (now != null && !now.isReview() && now.entry().isWhole()) show(now.to(now.at() + 1));
    }

    /** To the risk before; what is given stays. */
    public void back() {
        var now = draft;
        if (now != null) show(now.back());
    }

    /** Takes back the last number of this risk; where there is none, goes to the risk before. */
    public void takeBack() {
        var now = draft;
        if (now != null) show(now.takenBack());
    }

    /** Back from the review to one risk. */
    public void change(int place) {
        var now = draft;
        if (now != null) show(now.to(place));
    }

    /** The ballot is cast. The curtain says so once it is on the disk. */
    public void handOver() {
        var now = draft;
        if (now == null || !now.isReview() || !now.isWhole()) return;
        cast(new BallotHandedOver(id, now.voter(), now.slips()));
    }

    @Override
    protected Electorate electorate() {
        var round = round();
        return new Electorate(round.voters(), round.voted(), round.votes(), round.seatCount());
    }

    @Override
    protected void begin(@Nullable String voter) {
        show(Draft.begin(voter, round().risks()));
    }

    @Override
    protected void drop() {
        draft = null;
    }

    private void show(Draft next) {
        draft = next;
        show(next.isReview() ? review(next) : ballot(next));
    }

    private Page ballot(Draft at) {
        var entry = at.entry();
        return new Page.Ballot(
                risk(at.risks().get(at.at())),
                entry.likelihood(),
                entry.impact(),
                entry.abstained(),
                at.turn(),
                at.at(),
                at.risks().size());
    }

    private Page review(Draft at) {
        return new Page.Review(
                at.slips().stream()
                        .map(s -> new Given(risk(s.risk()), s.likelihood(), s.impact(), s.isAbstention()))
                        .toList(),
                at.isWhole());
    }

    private Round round() {
        return workspace().project().get().risksOrEmpty().round(id).orElseThrow();
    }

    private Risk risk(String risk) {
        return workspace().project().get().risksOrEmpty().risk(risk).orElseThrow();
    }
}
