package verkstad.ui.risk;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;
import verkstad.model.change.RoundChange.BallotHandedOver;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Round;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Secrecy;
import verkstad.ui.controls.VoteCurtain;
import verkstad.ui.controls.VoterName;
import verkstad.workspace.SaveState;
import verkstad.workspace.Workspace;

/**
 * A vote on the shared laptop: curtain, name, ballot, review, curtain. A ballot that is being filled in is known to
 * nobody but this object, and forgotten as soon as it is handed over or given up.
 */
public final class VotingViewModel implements AutoCloseable {
    /** What the next number is: a likelihood, an impact, or an impact in the place of the one just given. */
    public enum Turn {
        LIKELIHOOD,
        IMPACT,
        AGAIN
    }

    /** What is on the screen. */
    public sealed interface Step {
        /** The neutral screen between two voters. */
        record Curtain(VoteCurtain now) implements Step {}

        record Names(List<VoterName> names) implements Step {}

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
                implements Step {
            public boolean isWhole() {
                return abstained || (likelihood != null && impact != null);
            }
        }

        record Review(List<Given> given, boolean whole) implements Step {}

        /** The ballot is handed over and on its way to the disk. */
        record Saving() implements Step {}
    }

    /** What the voter gave one risk. */
    public record Given(
            Risk risk,
            @Nullable Integer likelihood,
            @Nullable Integer impact,
            boolean abstained) {}

    private final Workspace workspace;
    private final String id;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;
    private @Nullable Draft draft;

    public VotingViewModel(Workspace workspace, String round) {
        this.workspace = workspace;
        this.id = round;
        lower();
        subscription = Subscription.combine(
                workspace.saved().subscribe(state -> disk(state)),
                workspace.refusal().subscribe(problem -> {
                    if (problem != null && step.get() instanceof Step.Saving) lower(problem);
                }));
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public boolean isSecret() {
        return round().secrecy() == Secrecy.SECRET;
    }

    /** What demands a measure, and the words of the scale. */
    public Rule rule() {
        return workspace.project().get().risksOrEmpty().ruleOrDefault();
    }

    /** Whether so few vote that only the highest and the range are shown. */
    public boolean isFew() {
        return round().isFew();
    }

    /** Somebody has sat down alone at the screen. */
    public void sitDown() {
        if (!(step.get() instanceof Step.Curtain curtain) || !curtain.now().isOpen()) return;
        if (round().voters().isEmpty()) {
            begin(null);
        } else {
            step.set(new Step.Names(VoterName.of(workspace.project().get(), round().voters(), round().voted())));
        }
    }

    /** The voter is this person. Does nothing for somebody who has voted. */
    public void take(String voter) {
        boolean asked = step.get() instanceof Step.Names;
        if (asked && round().voters().contains(voter) && !round().voted().contains(voter)) begin(voter);
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
        draft = null;
        step.set(new Step.Saving());
        workspace.edit(project -> new BallotHandedOver(id, now.voter(), now.slips()), this::received);
    }

    /** Gives up a ballot that is not handed over; nothing of it is left. */
    public void forget() {
        draft = null;
        if (!(step.get() instanceof Step.Saving)) lower();
    }

    @Override
    public void close() {
        draft = null;
        subscription.unsubscribe();
    }

    private void begin(@Nullable String voter) {
        show(Draft.begin(voter, round().risks()));
    }

    private void show(Draft next) {
        draft = next;
        step.set(next.isReview() ? review(next) : ballot(next));
    }

    private Step ballot(Draft at) {
        var entry = at.entry();
        return new Step.Ballot(
                risk(at.risks().get(at.at())),
                entry.likelihood(),
                entry.impact(),
                entry.abstained(),
                at.turn(),
                at.at(),
                at.risks().size());
    }

    private Step review(Draft at) {
        return new Step.Review(
                at.slips().stream()
                        .map(s -> new Given(risk(s.risk()), s.likelihood(), s.impact(), s.isAbstention()))
                        .toList(),
                at.isWhole());
    }

    /** A ballot may reach the disk late, while the next voter is at work: that one is left alone. */
    private void received() {
        if (draft == null) lower();
    }

    private void lower() {
        lower(null);
    }

    private void lower(@Nullable Problem refused) {
        var round = round();
        boolean unsaved = workspace.saved().get() instanceof SaveState.NotSaved;
        step.set(new Step.Curtain(new VoteCurtain(round.votes(), round.seatCount(), unsaved, refused)));
    }

    /** What the disk would not take is said on the curtain, so that nobody takes it for received. */
    private void disk(SaveState state) {
        boolean waiting = step.get() instanceof Step.Saving && state instanceof SaveState.NotSaved;
        boolean curtain = step.get() instanceof Step.Curtain c && c.now().unsaved() && state instanceof SaveState.Saved;
        if (waiting || curtain) lower();
    }

    private Round round() {
        return workspace.project().get().risksOrEmpty().round(id).orElseThrow();
    }

    private Risk risk(String risk) {
        return workspace.project().get().risksOrEmpty().risk(risk).orElseThrow();
    }
}
