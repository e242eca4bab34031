package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.change.RoundChange.RoundStarted;
import verkstad.model.people.Person;
import verkstad.model.risk.Collected;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.workspace.Workspace;

/** What is settled before the first vote: which risks, who votes, and whether it is secret. */
public final class RoundSheetViewModel {
    /** Something to choose or leave. */
    public record Choice<T>(T of, BooleanProperty chosen) {
        static <T> Choice<T> chosen(T of) {
            return new Choice<>(of, new SimpleBooleanProperty(true));
        }
    }

    private final Workspace workspace;
    private final @Nullable String session;
    private final List<Choice<Risk>> risks;
    private final List<Choice<Person>> voters;
    private final IntegerProperty seats = new SimpleIntegerProperty(5);
    private final BooleanProperty secret = new SimpleBooleanProperty(true);
    private final BooleanProperty ready = new SimpleBooleanProperty();

    public RoundSheetViewModel(Workspace workspace, @Nullable String session) {
        this.workspace = workspace;
        this.session = session;
        var project = workspace.project().get();
        risks = project.risksOrEmpty().items().stream()
                .filter(r -> !r.isIssue() && !r.isClosed())
                .map(Choice::chosen)
                .toList();
        var present = project.sessions().stream()
                .filter(s -> s.id().equals(session))
                .flatMap(s -> s.present().stream())
                .toList();
        voters = project.people().stream()
                .filter(p -> present.contains(p.id()))
                .map(Choice::chosen)
                .toList();
        risks.forEach(c -> c.chosen().subscribe(on -> check()));
        voters.forEach(c -> c.chosen().subscribe(on -> check()));
        check();
    }

    public List<Choice<Risk>> risks() {
        return risks;
    }

    /** Those who are present; empty where nobody is, and then seats vote. */
    public List<Choice<Person>> voters() {
        return voters;
    }

    /** How many unnamed seats vote, where nobody is named. */
    public IntegerProperty seats() {
        return seats;
    }

    public BooleanProperty secret() {
        return secret;
    }

    /** Whether there is something to vote on and somebody to vote. */
    public BooleanProperty ready() {
        return ready;
    }

    /**
     * Starts the round.
     *
     * @param started is told the round's id once it is on the disk
     */
    public void start(Consumer<String> started) {
        var round = round();
        workspace.edit(now -> new RoundStarted(round), () -> started.accept(round.id()));
    }

    private Round round() {
        var taken = workspace.project().get().risksOrEmpty().rounds().stream().map(Round::id);
        boolean named = !voters.isEmpty();
        return RoundBuilder.builder()
                .id(Lists.nextId("o", taken))
                .session(session)
                .secrecy(secret.get() || !named ? Secrecy.SECRET : Secrecy.NAMED)
                .state(RoundState.OPEN)
                .risks(chosen(risks).stream().map(Risk::id).toList())
                .voters(named ? chosen(voters).stream().map(Person::id).toList() : null)
                .collected(List.of(Collected.LAPTOP))
                .seats(named ? null : seats.get())
                .build();
    }

    private void check() {
        ready.set(
                !chosen(risks).isEmpty() && (voters.isEmpty() || !chosen(voters).isEmpty()));
    }

    private static <T> List<T> chosen(List<Choice<T>> choices) {
        var chosen = new ArrayList<T>();
        choices.stream().filter(c -> c.chosen().get()).forEach(c -> chosen.add(c.of()));
        return chosen;
    }
}
