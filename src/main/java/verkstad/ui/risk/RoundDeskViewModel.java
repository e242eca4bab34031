package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.RoundChange.SeatsSet;
import verkstad.model.change.RoundChange.VoterAdded;
import verkstad.model.change.RoundChange.VoterStruck;
import verkstad.model.change.RoundChange.VotesTallied;
import verkstad.model.people.Person;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Round;
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
     */
    public record Desk(List<Voter> voters, List<Person> late, int votes, int of, List<Voted> risks) {}

    /** @param mayLeave whether the person may still be struck */
    public record Voter(String id, String name, boolean voted, boolean mayLeave) {}

    /** How many have said something of a risk; what they said stays unsaid. */
    public record Voted(Risk risk, int votes) {}

    private final Workspace workspace;
    private final String id;
    private final ReadOnlyObjectWrapper<@Nullable Desk> desk = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable String> risk = new SimpleObjectProperty<>();
    private final List<StringProperty> likelihood = five();
    private final List<StringProperty> impact = five();
    private final StringProperty pairs = new SimpleStringProperty("");
    private final StringProperty abstained = new SimpleStringProperty("");
    private final ObservableValue<@Nullable TallyDraft> draft;
    private final Subscription subscription;

    public RoundDeskViewModel(Workspace workspace, String round) {
        this.workspace = workspace;
        this.id = round;
        draft = Bindings.createObjectBinding(
                this::read,
                Stream.of(likelihood, impact, List.of(pairs, abstained))
                        .flatMap(List::stream)
                        .toArray(StringProperty[]::new));
        subscription = workspace.project().subscribe(this::follow);
        risk.set(round().risks().getFirst());
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

    /** The id of the risk whose votes are keyed in. */
    public ObjectProperty<@Nullable String> risk() {
        return risk;
    }

    /** How many gave 1, 2, 3, 4 and 5, as written. */
    public List<StringProperty> likelihood() {
        return likelihood;
    }

    public List<StringProperty> impact() {
        return impact;
    }

    /** Slips of which both scores are known, as written: {@code 43 43 21}. */
    public StringProperty pairs() {
        return pairs;
    }

    public StringProperty abstained() {
        return abstained;
    }

    /** What is keyed in; null where it cannot be read. */
    ObservableValue<@Nullable TallyDraft> draft() {
        return draft;
    }

    /** Counts in what is keyed in, and goes to the next risk once it is on the disk. */
    public void count() {
        var keyed = draft.getValue();
        var of = risk.get();
        if (keyed == null || of == null || keyed.votes() == 0) return;
        workspace.edit(now -> new VotesTallied(id, of, keyed.tallies(of)), () -> counted(of));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void counted(String of) {
        likelihood.forEach(p -> p.set(""));
        impact.forEach(p -> p.set(""));
        pairs.set("");
        abstained.set("");
        var risks = round().risks();
        int next = risks.indexOf(of) + 1;
        if (next < risks.size()) risk.set(risks.get(next));
    }

    private @Nullable TallyDraft read() {
        return TallyDraft.read(written(likelihood), written(impact), pairs.get(), abstained.get())
                .orElse(null);
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
                        .toList());
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

    private static List<StringProperty> five() {
        return IntStream.range(0, 5)
                .<StringProperty>mapToObj(i -> new SimpleStringProperty(""))
                .toList();
    }

    private static List<String> written(List<StringProperty> fields) {
        return fields.stream().map(StringProperty::get).toList();
    }
}
