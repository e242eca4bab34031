package verkstad.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import verkstad.model.session.Decision;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.SavedChoice;
import verkstad.workspace.Workspace;

/** Decisions, numbered as in the minutes, reworded in place. */
final class DecisionRows {
    private static final double ITEM = 240;
    private final Workspace workspace;
    private final Texts texts;
    private final OutcomesViewModel outcomes;
    private final @Nullable String item;

    /** @param item only those under this agenda item; all, with their items, where it is null */
    DecisionRows(Workspace workspace, Texts texts, String session, @Nullable String item) {
        this.workspace = workspace;
        this.texts = texts;
        this.item = item;
        outcomes = new OutcomesViewModel(workspace, texts, session);
    }

    Rows<Integer> rows() {
        Predicate<Decision> fits = decision -> item == null || item.equals(decision.item());
        return Rows.byPlace(workspace, outcomes.decisions().places(fits), this::row);
    }

    private Rows.Row row(int place) {
        var form = new Form(workspace, texts);
        var number = new Label(Integer.toString(place + 1));
        number.getStyleClass().addAll("strong", "cell-number");
        number.setMinWidth(22);
        var words = form.required(
                GrowingArea.paragraph(), "decision-" + place, "session.decision", outcomes.decision(place));
        HBox.setHgrow(words, Priority.ALWAYS);
        Runnable gone = () -> outcomes.decisions().remove(place);
        var remove = form.mark("decision-remove-" + place, "session.decision-remove", "mark-remove", gone);
        List<Node> cells = new ArrayList<>(List.of(words));
        if (item == null) cells.add(under(form, place));
        cells.add(remove);
        var node = new HBox(number);
        node.getChildren().addAll(cells);
        node.getStyleClass().add("cells");
        return new Rows.Row(node, cells, by -> move(place, by), gone, form::close);
    }

    private ComboBox<Optional<String>> under(Form form, int place) {
        var box = form.named(new ComboBox<Optional<String>>(), "decision-item-" + place, "session.decision-item");
        box.setPrefWidth(ITEM);
        box.setMinWidth(ITEM);
        form.keep(SavedChoice.tie(
                box,
                outcomes.items(),
                chosen -> chosen.isEmpty() ? texts.get("session.decision-no-item") : outcomes.itemWords(chosen),
                outcomes.item(place)));
        return box;
    }

    /** Changes places with the next or the last of those that are shown. */
    private void move(int place, int by) {
        var now = outcomes.decisions().now().getValue();
        for (int to = place + by; to >= 0 && to < now.size(); to += by) {
            if (item != null && !item.equals(now.get(to).item())) continue;
            outcomes.decisions().move(place, to);
            return;
        }
    }
}
