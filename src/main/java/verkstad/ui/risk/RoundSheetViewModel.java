package verkstad.ui.risk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.RoundChange.RoundStarted;
import verkstad.model.people.Person;
import verkstad.model.risk.Pace;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundKind;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Spread;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Session;
import verkstad.texts.Texts;
import verkstad.workspace.Workspace;

/** What is settled before the first vote: which risks, who votes, whether it is secret, and how long it will take. */
public final class RoundSheetViewModel {
    /**
     * Something to choose or leave.
     *
     * @param marked of a risk, whether no round has scored it yet; of a person, whether it is the facilitator
     */
    public record Choice<T>(T of, boolean marked, BooleanProperty chosen) {
        static <T> Choice<T> of(T of, boolean marked, boolean chosen) {
            return new Choice<>(of, marked, new SimpleBooleanProperty(chosen));
        }
    }

    /**
     * How long the round takes.
     *
     * @param minutes whole minutes, rounded up
     * @param planned the minutes of the agenda items for risks; null where none are planned
     * @param within how many risks there is time for
     * @param fresh how many of the risks are new, and {@code freshMinutes} how long those alone would take
     */
    public record Estimate(
            int risks, int voters, int minutes, @Nullable Integer planned, int within, int fresh, int freshMinutes) {
        public boolean isTooLong() {
            return planned != null && minutes > planned;
        }

        /** Whether to choose among the risks first would be a way out. */
        public boolean offersCutOff() {
            return isTooLong() && risks > 1;
        }

        /** How many to choose then: as many as there is time for, and one at least. */
        public int most() {
            return Math.max(1, within);
        }

        /** Whether to vote on the new risks alone would be a way out. */
        public boolean offersFresh() {
            return isTooLong() && fresh > 0 && freshMinutes < minutes;
        }
    }

    private final Workspace workspace;
    private final @Nullable String session;
    private final @Nullable Integer planned;
    private final List<Choice<Risk>> risks;
    private final List<String> differing;
    private final CutOff cutOff;
    private final List<Choice<Person>> voters;
    private final BooleanProperty unnamed = new SimpleBooleanProperty();
    private final IntegerProperty seats = new SimpleIntegerProperty(5);
    private final BooleanProperty secret = new SimpleBooleanProperty(true);
    private final BooleanProperty residual = new SimpleBooleanProperty();
    private final IntegerProperty secondsPerRisk = new SimpleIntegerProperty(Pace.PRACTISED.secondsPerRisk());
    private final IntegerProperty secondsPerHandOver = new SimpleIntegerProperty(Pace.PRACTISED.secondsPerHandOver());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Estimate> estimate = new ReadOnlyObjectWrapper<>();

    /** @param again the id of the round that is voted on once more; null for one of its own */
    public RoundSheetViewModel(Workspace workspace, @Nullable String session, @Nullable String again) {
        this.workspace = workspace;
        this.session = session;
        var project = workspace.project().get();
        var held = project.sessions().stream()
                .filter(s -> s.id().equals(session))
                .findFirst()
                .orElse(null);
        var register = project.risksOrEmpty();
        var before = register.round(again).orElse(null);
        risks = risks(register);
        differing = before == null ? List.of() : Spread.differing(register.ruleOrDefault(), before);
        cutOff = new CutOff(risks.stream().map(c -> c.of().id()).toList());
        voters = held == null ? List.of() : voters(project, held);
        planned = held == null ? null : planned(held);
        unnamed.set(voters.isEmpty());
        residual.subscribe(on -> choose(on ? r -> !r.measures().isEmpty() : r -> true));
        if (before != null) resume(before);
        risks.forEach(c -> c.chosen().subscribe(on -> check()));
        voters.forEach(c -> c.chosen().subscribe(on -> check()));
        Stream.of(unnamed, seats, secondsPerRisk, secondsPerHandOver).forEach(p -> p.subscribe(this::check));
        check();
    }

    public List<Choice<Risk>> risks() {
        return risks;
    }

    /** Those who are present; empty where nobody is, and then seats vote. */
    public List<Choice<Person>> voters() {
        return voters;
    }

    /** Whether seats vote that nobody is named for; such a round is secret. */
    public BooleanProperty unnamed() {
        return unnamed;
    }

    public IntegerProperty seats() {
        return seats;
    }

    public BooleanProperty secret() {
        return secret;
    }

    /** Whether it is scored what is left after the measures; chooses the risks that have some. */
    public BooleanProperty residual() {
        return residual;
    }

    public IntegerProperty secondsPerRisk() {
        return secondsPerRisk;
    }

    public IntegerProperty secondsPerHandOver() {
        return secondsPerHandOver;
    }

    /** Whether there is something to vote on and somebody to vote. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Estimate> estimate() {
        return estimate.getReadOnlyProperty();
    }

    public void chooseAll() {
        choose(r -> true);
    }

    /** Chooses those that no round has scored yet. */
    public void chooseNew() {
        risks.forEach(c -> c.chosen().set(c.marked()));
    }

    /** Whether the round before left the group apart on any risk that can be voted on. */
    public boolean isApart() {
        return risks.stream().anyMatch(c -> isDiffering(c.of()));
    }

    /** Whether the round before left the group apart on this risk. */
    public boolean isDiffering(Risk risk) {
        return differing.contains(risk.id());
    }

    public void chooseDiffering() {
        choose(this::isDiffering);
    }

    /** The quick vote on what to score, where there is no time for all. */
    CutOff cutOff() {
        return cutOff;
    }

    /**
     * Chooses as many of the risks that most hands went up for as there is time for, and one at least; nothing while
     * none are counted.
     */
    public void chooseMost() {
        if (!cutOff.isCounted()) return;
        var most = cutOff.most(estimate.get().most());
        choose(r -> most.contains(r.id()));
    }

    public void chooseNone() {
        choose(r -> false);
    }

    /**
     * Starts the round. Where hands were counted first, the minutes of the session are told.
     *
     * @param started is told the round's id once it is on the disk
     */
    public void start(Consumer<String> started) {
        var round = round();
        workspace.edit(now -> new RoundStarted(round), () -> {
            if (cutOff.isCounted()) workspace.edit(now -> MinutesLine.below(now, session, this::handsCounted));
            started.accept(round.id());
        });
    }

    private String handsCounted(Texts texts) {
        return texts.get("round.hands-counted", cutOff.words());
    }

    /** What the same people are asked again, in the same way; at first about what left them apart. */
    private void resume(Round before) {
        residual.set(before.isResidual());
        choose(isApart() ? this::isDiffering : r -> before.risks().contains(r.id()));
        secret.set(before.secrecy() == Secrecy.SECRET);
        seats.set(before.seatCount());
        if (before.voters().isEmpty()) unnamed.set(true);
        else voters.forEach(c -> c.chosen().set(before.voters().contains(c.of().id())));
    }

    private Round round() {
        var taken = workspace.project().get().risksOrEmpty().rounds().stream().map(Round::id);
        boolean named = !unnamed.get();
        return RoundBuilder.builder()
                .id(Lists.nextId("o", taken))
                .session(session)
                .secrecy(secret.get() || !named ? Secrecy.SECRET : Secrecy.NAMED)
                .state(RoundState.OPEN)
                .risks(chosen(risks).map(Risk::id).toList())
                .voters(named ? chosen(voters).map(Person::id).toList() : null)
                .kind(residual.get() ? RoundKind.RESIDUAL : null)
                .seats(named ? null : seats.get())
                .build();
    }

    private void choose(Predicate<Risk> which) {
        risks.forEach(c -> c.chosen().set(which.test(c.of())));
    }

    private void check() {
        int chosen = (int) chosen(risks).count();
        int voting = unnamed.get() ? seats.get() : (int) chosen(voters).count();
        int fresh = (int) risks.stream().filter(Choice::marked).count();
        var pace = new Pace(secondsPerRisk.get(), secondsPerHandOver.get());
        ready.set(chosen > 0 && voting > 0);
        estimate.set(new Estimate(
                chosen,
                voting,
                pace.minutes(chosen, voting),
                planned,
                planned == null ? chosen : pace.risksWithin(planned, voting),
                fresh,
                pace.minutes(fresh, voting)));
    }

    private static List<Choice<Risk>> risks(Risks register) {
        return register.items().stream()
                .filter(r -> !r.isIssue() && !r.isClosed())
                .map(r -> Choice.of(r, register.isNew(r.id(), RoundKind.SCORE), true))
                .toList();
    }

    /** The present, all of them chosen but the facilitator, who may take part. */
    private static List<Choice<Person>> voters(Project project, Session session) {
        return project.people().stream()
                .filter(p -> session.present().contains(p.id()))
                .map(p -> {
                    boolean leads = p.name().equals(session.facilitator());
                    return Choice.of(p, leads, !leads);
                })
                .toList();
    }

    private static @Nullable Integer planned(Session session) {
        return session.agenda().stream()
                .filter(i -> i.activity() != null && i.activity().kind() == ActivityKind.RISKS)
                .map(AgendaItem::minutes)
                .filter(m -> m != null)
                .reduce(Integer::sum)
                .orElse(null);
    }

    private static <T> Stream<T> chosen(List<Choice<T>> choices) {
        return choices.stream().filter(c -> c.chosen().get()).map(Choice::of);
    }
}
