package verkstad.ui.risk;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.RiskChange;
import verkstad.model.change.RoundChange;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskResult;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.RiskStatus;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.workspace.Workspace;

/** The risk register: its risks with what holds for each, the demands that wait, and the rounds. */
public final class RegisterViewModel implements AutoCloseable {
    /** A risk with its result by the rule. */
    public record Line(Risk risk, RiskResult result) {
        static Line of(Risks register, Risk risk) {
            return new Line(risk, RiskResults.of(register, risk));
        }

        /** Whether the rule demands a measure and there is neither one nor a reason for none. */
        public boolean isWaiting() {
            return result.demand().isDemanded()
                    && !risk.isClosed()
                    && risk.measures().isEmpty()
                    && risk.accepted() == null;
        }
    }

    private final Workspace workspace;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<Round>> rounds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Round> running = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;

    public RegisterViewModel(Workspace workspace) {
        this.workspace = workspace;
        subscription = workspace.project().subscribe(this::follow);
    }

    public ObservableList<Line> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** How many demands have no answer yet. */
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** The revealed rounds, newest first. */
    public ReadOnlyObjectProperty<List<Round>> rounds() {
        return rounds.getReadOnlyProperty();
    }

    /** The round that is not revealed yet; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Round> running() {
        return running.getReadOnlyProperty();
    }

    /**
     * Adds a risk at the end.
     *
     * @param whenDone is told its id once it is there
     */
    public void add(String threat, Consumer<String> whenDone) {
        workspace.edit(
                now -> {
                    var items = now.risksOrEmpty().items();
                    var id = Lists.nextId("R", items.stream().map(Risk::id));
                    var risk = RiskBuilder.builder()
                            .id(id)
                            .threat(threat)
                            .status(RiskStatus.OPEN)
                            .build();
                    return new RiskChange.RiskAdded(items.size(), risk);
                },
                () -> whenDone.accept(workspace
                        .project()
                        .get()
                        .risksOrEmpty()
                        .items()
                        .getLast()
                        .id()));
    }

    public void remove(String id) {
        workspace.apply(new RiskChange.RiskRemoved(id));
    }

    /** Moves a risk up (-1) or down (1). */
    public void move(String id, int by) {
        int to = Lists.place(lines, l -> l.risk().id().equals(id)) + by;
        if (to >= 0 && to < lines.size()) workspace.apply(new RiskChange.RiskMoved(id, to));
    }

    /** Ends the vote and shows what it gave. */
    public void reveal(String round, Runnable shown) {
        workspace.edit(now -> new RoundChange.RoundMoved(round, RoundState.REVEALED), shown);
    }

    /** Throws away a round that was never revealed, with all its votes. */
    public void discard(String round) {
        workspace.apply(new RoundChange.RoundDiscarded(round));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void follow(Project project) {
        var register = project.risksOrEmpty();
        var next = register.items().stream().map(r -> Line.of(register, r)).toList();
        update(next);
        waiting.set((int) next.stream().filter(Line::isWaiting).count());
        running.set(register.running().orElse(null));
        rounds.set(register.rounds().reversed().stream()
                .filter(r -> r.state() == RoundState.REVEALED)
                .toList());
    }

    /** Changes only what differs, so that selection and scroll stay. */
    private void update(List<Line> next) {
        var ids = next.stream().map(l -> l.risk().id()).toList();
        if (!ids.equals(lines.stream().map(l -> l.risk().id()).toList())) {
            lines.setAll(next);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(lines.get(i))) lines.set(i, next.get(i));
        }
    }
}
