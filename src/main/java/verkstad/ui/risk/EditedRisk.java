package verkstad.ui.risk;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.change.Change;
import verkstad.model.change.RiskChange.RiskEdited;
import verkstad.model.change.Together;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskNote;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** One risk of the open project, by its id, and ways to edit one thing of it at a time. FX thread. */
record EditedRisk(Workspace workspace, String id) {
    <T> ObservableValue<T> map(Function<Risk, @Nullable T> what) {
        return workspace.project().map(p -> p.risksOrEmpty().risk(id).map(what).orElse(null));
    }

    void edit(UnaryOperator<Risk> work) {
        workspace.edit(now -> now.risksOrEmpty()
                .risk(id)
                .<Change>map(r -> new RiskEdited(work.apply(r)))
                .orElse(Together.NOTHING));
    }

    <T> Stored<T> stored(Function<Risk, @Nullable T> get, BiFunction<Risk, @Nullable T, Risk> with) {
        return new Stored<>(map(get), value -> edit(r -> with.apply(r, value)));
    }

    /** One text of what was said of the risk at a session. */
    Stored<String> note(
            String session,
            Function<RiskNote, @Nullable String> get,
            BiFunction<RiskNote, @Nullable String, RiskNote> with) {
        return stored(
                r -> r.notes().stream()
                        .filter(n -> n.session().equals(session))
                        .findFirst()
                        .map(get)
                        .orElse(null),
                (r, words) -> noted(r, session, note -> with.apply(note, words)));
    }

    private static Risk noted(Risk risk, String session, UnaryOperator<RiskNote> work) {
        int place = Lists.place(risk.notes(), n -> n.session().equals(session));
        return risk.withNotes(
                place < 0
                        ? Lists.plus(risk.notes(), work.apply(new RiskNote(session, null, null)))
                        : Lists.worked(risk.notes(), place, work));
    }
}
