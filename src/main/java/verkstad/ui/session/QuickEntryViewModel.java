package verkstad.ui.session;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Paragraphs;
import verkstad.texts.Texts;
import verkstad.workspace.Workspace;

/** One line for what is said: where it lands is the agenda item at hand, or the session. */
final class QuickEntryViewModel {
    private final Workspace workspace;
    private final Texts texts;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.NOTE);
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Kind> landed = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<Kind> last = new ReadOnlyObjectWrapper<>(Kind.DECISION);

    /** What the user wants to enter, also where it cannot be entered for the moment. */
    private Kind chosen = Kind.NOTE;

    QuickEntryViewModel(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        words.subscribe(text -> {
            if (!text.isEmpty()) landed.set(null);
        });
    }

    /** What can be entered. */
    enum Kind implements Coded {
        NOTE,
        DISCUSSION,
        DECISION,
        ACTION
    }

    /** Where entries land; the item is null where none is at hand. */
    record Spot(String session, @Nullable String item) {}

    StringProperty words() {
        return words;
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    ReadOnlyObjectProperty<@Nullable Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    /** What the last entry became, until the next is begun. */
    ReadOnlyObjectProperty<@Nullable Kind> landed() {
        return landed.getReadOnlyProperty();
    }

    /** What the last entry at this place was; a decision before the first. */
    ReadOnlyObjectProperty<Kind> last() {
        return last.getReadOnlyProperty();
    }

    /** Stands under another session or item from now on; what is typed stays. */
    void at(@Nullable Spot to) {
        if (!Objects.equals(to, spot.get())) last.set(Kind.DECISION);
        spot.set(to);
        kind.set(kinds().contains(chosen) ? chosen : Kind.DECISION);
    }

    /** What can be entered here: notes and discussion need an agenda item. */
    List<Kind> kinds() {
        var here = spot.get();
        return here != null && here.item() != null ? List.of(Kind.values()) : List.of(Kind.DECISION, Kind.ACTION);
    }

    /** Chooses what the next entry is, where that can be entered here. */
    void choose(Kind next) {
        if (!kinds().contains(next)) return;
        chosen = next;
        kind.set(next);
    }

    void enter() {
        var here = spot.get();
        if (here == null || words.get().isBlank()) return;
        var text = words.get().strip();
        var entered = kind.get();
        words.set("");
        enter(here, text);
        landed.set(entered);
        last.set(entered);
    }

    private void enter(Spot here, String text) {
        var outcomes = new OutcomesViewModel(workspace, texts, here.session());
        switch (kind.get()) {
            case NOTE -> work(here, i -> i.withNotes(Paragraphs.plus(i.notes(), text)));
            case DISCUSSION -> work(here, i -> i.withDiscussion(Paragraphs.plus(i.discussion(), text)));
            case DECISION -> outcomes.addDecision(text, here.item());
            case ACTION -> outcomes.addAction(text, here.item());
        }
    }

    private void work(Spot here, java.util.function.UnaryOperator<AgendaItem> work) {
        var item = here.item();
        if (item != null) new EditedSession(workspace, here.session()).edit(s -> s.withItem(item, work));
    }
}
