package verkstad.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Decision;
import verkstad.model.session.Session;
import verkstad.texts.Texts;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Stored;
import verkstad.ui.controls.Writing;
import verkstad.workspace.Workspace;

/** What a session decided and what shall be done, each value edited by itself. */
final class OutcomesViewModel {
    private final EditedSession session;
    private final ActionWords actionWords;

    OutcomesViewModel(Workspace workspace, Texts texts, String id) {
        session = new EditedSession(workspace, id);
        actionWords = new ActionWords(Writing.date(texts.language()));
    }

    EditedList<Decision> decisions() {
        return new EditedList<>(
                session.map(Session::decisions), work -> session.edit(s -> s.withDecisions(work.apply(s.decisions()))));
    }

    EditedList<Action> actions() {
        return new EditedList<>(
                session.map(Session::actions), work -> session.edit(s -> s.withActions(work.apply(s.actions()))));
    }

    Stored<String> decision(int place) {
        return decisions().stored(place, Decision::text, Decision::withText);
    }

    /** Under which agenda item a decision was made. */
    Stored<Optional<String>> item(int place) {
        return decisions()
                .stored(
                        place,
                        d -> Optional.ofNullable(d.item()),
                        (d, item) -> d.withItem(item == null ? null : item.orElse(null)));
    }

    /** No item, and all items of the agenda. */
    ObservableValue<List<Optional<String>>> items() {
        return session.map(s ->
                Lists.inserted(s.agenda().stream().map(i -> Optional.of(i.id())).toList(), 0, Optional.empty()));
    }

    /** An agenda item as it is called, with its number; empty where there is none. */
    String itemWords(Optional<String> item) {
        var now = session.now().getValue();
        if (now == null || item.isEmpty()) return "";
        int place = Lists.place(now.agenda(), i -> i.id().equals(item.get()));
        return place < 0
                ? ""
                : (place + 1) + "  "
                        + now.item(item.get()).map(AgendaItem::title).orElse("");
    }

    Stored<String> what(int place) {
        return actions().stored(place, Action::what, Action::withWhat);
    }

    Stored<String> who(int place) {
        return actions().stored(place, Action::who, Action::withWho);
    }

    /** By when, as a date or as it was said. */
    Stored<String> when(int place) {
        return actions().stored(place, actionWords::when, actionWords::withWhen);
    }

    /** How it goes; one that says nothing is open. */
    Stored<ActionStatus> status(int place) {
        return actions().stored(place, a -> a.status() == null ? ActionStatus.OPEN : a.status(), Action::withStatus);
    }

    void addDecision(String words, @Nullable String item) {
        if (!words.isBlank()) decisions().add(new Decision(words.strip(), item));
    }

    /** Adds what is written as 'what; who; when'. */
    void addAction(String words, @Nullable String item) {
        actionWords.read(words).map(a -> a.withItem(item)).ifPresent(actions()::add);
    }
}
