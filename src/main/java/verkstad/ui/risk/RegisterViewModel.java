package verkstad.ui.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.RoundChange;
import verkstad.model.risk.Missing;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskResult;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.workspace.Workspace;

/** The risk register: its risks with what holds for each, the demands that wait, and the rounds. */
public final class RegisterViewModel implements AutoCloseable {
    /** A risk with its result by the rule, and what the answer to it lacks. */
    public record Line(Risk risk, RiskResult result, List<Missing> missing) {
        static Line of(Risks register, Risk risk) {
            return new Line(risk, RiskResults.shown(register, risk), Missing.of(register, risk));
        }

        /** Whether the rule demands a measure and has no whole answer yet. */
        public boolean isWaiting() {
            return !risk.isClosed() && !missing.isEmpty();
        }
    }

    /** A place in the list that stays the same while what stands there is edited, so that it stays chosen. */
    public static final class Row {
        private final String id;
        private final ReadOnlyObjectWrapper<Line> line;

        private Row(Line line) {
            id = line.risk().id();
            this.line = new ReadOnlyObjectWrapper<>(line);
        }

        public String id() {
            return id;
        }

        public ReadOnlyObjectProperty<Line> line() {
            return line.getReadOnlyProperty();
        }
    }

    private final Workspace workspace;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<RegisterFilter> filter = new SimpleObjectProperty<>(RegisterFilter.OPEN);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<RegisterFilter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<Round>> rounds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Round> running = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;
    private List<Line> all = List.of();
    private @Nullable String held;

    public RegisterViewModel(Workspace workspace) {
        this.workspace = workspace;
        subscription = workspace.project().subscribe(this::follow);
        filter.addListener((f, before, now) -> choose());
        search.addListener((f, before, now) -> choose());
    }

    /** The risks that fit the filter and the search, in order. */
    public ObservableList<Row> rows() {
        return FXCollections.unmodifiableObservableList(rows);
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

    /** Which risks are shown; those that are still open, to begin with. */
    public ObjectProperty<RegisterFilter> filter() {
        return filter;
    }

    /** What is looked for among them. */
    public StringProperty search() {
        return search;
    }

    /** How many risks each filter shows when nothing is looked for. */
    public ReadOnlyObjectProperty<Map<RegisterFilter, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Keeps a risk in the list while it is worked on, also when it does not fit the filter any more. */
    public void hold(@Nullable String id) {
        held = id;
    }

    /** Makes sure that this risk is in the list. */
    public void show(String id) {
        if (!isShown(id)) search.set("");
        if (!isShown(id)) filter.set(RegisterFilter.ALL);
    }

    private boolean isShown(String id) {
        return place(id) >= 0;
    }

    /** The risk that stands before (-1) or after (1) this one in the list; empty at its ends. */
    public Optional<String> neighbour(String id, int by) {
        int place = place(id) + by;
        return place < 0 || place >= rows.size()
                ? Optional.empty()
                : Optional.of(rows.get(place).id());
    }

    /** Ends the vote and shows what it gave. */
    public void reveal(String round, Runnable shown) {
        workspace.edit(now -> new RoundChange.RoundMoved(round, RoundState.REVEALED, workspace.today()), shown);
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
        all = register.items().stream().map(r -> Line.of(register, r)).toList();
        update(shown());
        counts.set(Stream.of(RegisterFilter.values()).collect(Collectors.toMap(f -> f, this::count)));
        waiting.set(count(RegisterFilter.UNANSWERED));
        running.set(register.running().orElse(null));
        rounds.set(register.rounds().reversed().stream()
                .filter(r -> r.state() == RoundState.REVEALED)
                .toList());
    }

    /** Another choice shows what fits it, and lets go of what was worked on. */
    private void choose() {
        held = null;
        update(shown());
    }

    private List<Line> shown() {
        var words = RegisterSearch.of(search.get());
        return all.stream()
                .filter(l -> l.risk().id().equals(held) || (filter.get().fits(l) && words.finds(l.risk())))
                .toList();
    }

    private int count(RegisterFilter filter) {
        return (int) all.stream().filter(filter::fits).count();
    }

    /** Changes only what differs, so that selection and scroll stay. */
    private void update(List<Line> next) {
        var ids = next.stream().map(l -> l.risk().id()).collect(Collectors.toSet());
        rows.removeIf(r -> !ids.contains(r.id()));
        for (int i = 0; i < next.size(); i++) {
            var line = next.get(i);
            int place = place(line.risk().id());
            if (place < 0) rows.add(i, new Row(line));
            else if (place > i) rows.add(i, rows.remove(place));
            rows.get(i).line.set(line);
        }
    }

    private int place(String id) {
        return Lists.place(rows, r -> r.id().equals(id));
    }
}
