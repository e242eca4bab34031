package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.RoundChange.SeatsSet;
import verkstad.model.change.RoundChange.VoterAdded;
import verkstad.model.change.RoundChange.VoterStruck;
import verkstad.model.change.RoundChange.VotesTallied;
import verkstad.model.people.Person;
import verkstad.model.risk.Collected;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Round;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Spread;
import verkstad.workspace.Workspace;

/** What the facilitator can still settle in a round under way: who votes, and votes from paper and raised hands. */
public final class RoundDeskViewModel implements AutoCloseable {
    /**
     * The round as it is.
     *
     * @param voters who may vote; empty where seats do
     * @param late who might be added: those who are present first, then all others
     * @param votes how many have voted, {@code of} how many may
     * @param risks how far each risk has come
     * @param told whether so few have voted on the laptop beside paper that whoever knows the paper knows the rest
     */
    public record Desk(List<Voter> voters, List<Person> late, int votes, int of, List<Voted> risks, boolean told) {}

    /** @param mayLeave whether the person may still be struck */
    public record Voter(String id, String name, boolean voted, boolean mayLeave) {}

    /** How many have said something of a risk; what they said stays unsaid. */
    public record Voted(Risk risk, int votes) {}

    private final Workspace workspace;
    private final String id;
    private final ReadOnlyObjectWrapper<@Nullable Desk> desk = new ReadOnlyObjectWrapper<>();
    private final PaperViewModel paper;
    private final Subscription subscription;

    /** @param keyed the votes from paper that were keyed in so far */
    public RoundDeskViewModel(Workspace workspace, String round, ObservableList<VotesTallied> keyed) {
        this.workspace = workspace;
        this.id = round;
        paper = new PaperViewModel(workspace, round, keyed);
        subscription = workspace.project().subscribe(this::follow);
    }

    /** Null once the round is gone. */
    public ReadOnlyObjectProperty<@Nullable Desk> desk() {
        return desk.getReadOnlyProperty();
    }

    public void add(String person) {
        workspace.apply(new VoterAdded(id, person));
    }

    public void strike(String person) {
        workspace.apply(new VoterStruck(id, person));
    }

    public void seats(int number) {
        if (number != round().seatCount()) workspace.apply(new SeatsSet(id, number));
    }

    public PaperViewModel paper() {
        return paper;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void follow(Project project) {
        desk.set(project.risksOrEmpty().round(id).map(r -> desk(project, r)).orElse(null));
    }

    private static Desk desk(Project project, Round round) {
        var register = project.risksOrEmpty();
        var present = project.sessions().stream()
                .filter(s -> s.id().equals(round.session()))
                .flatMap(s -> s.present().stream())
                .toList();
        var others = project.people().stream()
                .filter(p -> !round.voters().contains(p.id()))
                .toList();
        var late = new ArrayList<>(
                others.stream().filter(p -> present.contains(p.id())).toList());
        others.stream().filter(p -> !present.contains(p.id())).forEach(late::add);
        return new Desk(
                round.voters().stream().map(v -> voter(project, round, v)).toList(),
                late,
                round.votes(),
                round.seatCount(),
                round.risks().stream()
                        .flatMap(r -> register.risk(r).stream())
                        .map(r -> new Voted(r, round.voices(r.id())))
                        .toList(),
                isTold(round));
    }

    private static boolean isTold(Round round) {
        int handedOver = round.voted().size();
        return round.secrecy() == Secrecy.SECRET
                && round.collected().contains(Collected.PAPER)
                && handedOver > 0
                && handedOver < Spread.ENOUGH;
    }

    private static Voter voter(Project project, Round round, String voter) {
        boolean voted = round.voted().contains(voter);
        return new Voter(
                voter,
                project.person(voter).map(Person::name).orElse(voter),
                voted,
                !voted && round.votes() < round.seatCount() && round.seatCount() > 1);
    }

    private Round round() {
        return workspace.project().get().risksOrEmpty().round(id).orElseThrow();
    }
}
