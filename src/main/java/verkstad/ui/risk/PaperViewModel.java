package verkstad.ui.risk;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import verkstad.model.change.RoundChange.VotesCorrected;
import verkstad.model.change.RoundChange.VotesTallied;
import verkstad.model.risk.Round;
import verkstad.workspace.Workspace;

/**
 * Votes from paper and raised hands as they are keyed in, risk by risk. What was keyed in can be put right until the
 * round is shown, for as long as the project is open: only the running program remembers it, since a file that kept it
 * apart would tell the other votes apart as well. Taking out what one has oneself put in always succeeds, so that it
 * asks nothing of what else is in there.
 */
public final class PaperViewModel {
    private final Workspace workspace;
    private final String id;
    private final ObservableList<VotesTallied> keyed;
    private final ObjectProperty<@Nullable String> risk = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable VotesTallied> corrected = new SimpleObjectProperty<>();
    private final List<StringProperty> likelihood = five();
    private final List<StringProperty> impact = five();
    private final StringProperty pairs = new SimpleStringProperty("");
    private final StringProperty abstained = new SimpleStringProperty("");
    private final ObservableValue<@Nullable TallyDraft> draft;

    /** @param keyed what was keyed in so far, in this round alone */
    PaperViewModel(Workspace workspace, String round, ObservableList<VotesTallied> keyed) {
        this.workspace = workspace;
        this.id = round;
        this.keyed = keyed;
        draft = Bindings.createObjectBinding(
                this::read,
                Stream.of(likelihood, impact, List.of(pairs, abstained))
                        .flatMap(List::stream)
                        .toArray(StringProperty[]::new));
        risk.set(round().risks().getFirst());
        risk.subscribe(this::turn);
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

    /** All that was keyed in and can be put right. */
    ObservableList<VotesTallied> keyed() {
        return keyed;
    }

    /** What is being put right; null while something new is keyed in. */
    ObservableValue<@Nullable VotesTallied> corrected() {
        return corrected;
    }

    /** Takes what was keyed in back into the fields, to be put right; it counts as it is until then. */
    void correct(VotesTallied earlier) {
        risk.set(earlier.risk());
        var was = TallyDraft.of(earlier.counted());
        write(likelihood, was.likelihood());
        write(impact, was.impact());
        pairs.set(was.pairsWritten());
        abstained.set(was.abstained() == 0 ? "" : String.valueOf(was.abstained()));
        corrected.set(earlier);
    }

    /** Leaves what was keyed in as it is. */
    void leave() {
        corrected.set(null);
        write(likelihood, List.of());
        write(impact, List.of());
        pairs.set("");
        abstained.set("");
    }

    /** Takes out what was keyed in. */
    void remove(VotesTallied earlier) {
        workspace.edit(now -> new VotesCorrected(id, earlier.risk(), earlier.counted(), List.of()), () -> {
            keyed.remove(earlier);
            leave();
        });
    }

    /** Counts in what is keyed in, and goes to the next risk once it is on the disk; or puts right what was. */
    public void count() {
        var now = draft.getValue();
        var of = risk.get();
        if (now == null || of == null || now.votes() == 0) return;
        var counted = new VotesTallied(id, of, now.tallies(of));
        var earlier = corrected.get();
        if (earlier == null) {
            workspace.edit(project -> counted, () -> counted(counted));
        } else {
            workspace.edit(
                    project -> new VotesCorrected(id, of, earlier.counted(), counted.counted()),
                    () -> corrected(earlier, counted));
        }
    }

    private void counted(VotesTallied counted) {
        keyed.add(counted);
        leave();
        var risks = round().risks();
        int next = risks.indexOf(counted.risk()) + 1;
        if (next < risks.size()) risk.set(risks.get(next));
    }

    private void corrected(VotesTallied earlier, VotesTallied counted) {
        keyed.set(keyed.indexOf(earlier), counted);
        leave();
    }

    /** What is put right belongs to its risk. */
    private void turn(@Nullable String chosen) {
        var earlier = corrected.get();
        if (earlier != null && !earlier.risk().equals(chosen)) leave();
    }

    private @Nullable TallyDraft read() {
        return TallyDraft.read(written(likelihood), written(impact), pairs.get(), abstained.get())
                .orElse(null);
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

    private static void write(List<StringProperty> fields, List<Integer> counts) {
        for (int i = 0; i < fields.size(); i++) {
            int count = i < counts.size() ? counts.get(i) : 0;
            fields.get(i).set(count == 0 ? "" : String.valueOf(count));
        }
    }
}
