package verkstad.ui.session;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.controls.Writing;
import verkstad.ui.session.LeftOpenViewModel.Left;
import verkstad.ui.session.LeftOpenViewModel.Task;

/**
 * The risks and tasks that earlier sessions left open; each task can be ticked off here. Unseen where there are none.
 */
final class LeftOpenView extends VBox implements AutoCloseable {
    /** So many stand there until all are asked for. */
    private static final int FIRST = 4;

    private final LeftOpenViewModel model;
    private final Texts texts;
    private final ActionWords words;
    private final Subscription subscription;
    private boolean all;

    LeftOpenView(LeftOpenViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new ActionWords(Writing.date(texts.language()));
        setId("left-open");
        getStyleClass().addAll("paper", "left-open");
        managedProperty().bind(visibleProperty());
        subscription = model.left().subscribe(this::show);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void show(Left left) {
        setVisible(left.risks() > 0 || !left.tasks().isEmpty());
        getChildren().setAll(head(left));
        int shown = all ? left.tasks().size() : Math.min(FIRST, left.tasks().size());
        for (int i = 0; i < shown; i++) getChildren().add(line(i, left.tasks().get(i)));
        int more = left.tasks().size() - shown;
        if (more == 0) return;
        var rest = Buttons.of("left-open-all", texts.get("session.left-open-all", more), () -> {
            all = true;
            show(left);
        });
        rest.getStyleClass().add("link");
        getChildren().add(rest);
    }

    private Node head(Left left) {
        var title = new Label(texts.get("session.left-open"));
        title.getStyleClass().add("headline2");
        var count = new Label(
                texts.get("session.left-open-counts", left.risks(), left.tasks().size()));
        count.setId("left-open-counts");
        count.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var risks = Buttons.of("left-open-risks", texts.get("session.left-open-risks"), model::toRisks);
        var head = new WrappingRow(title, count, space, risks);
        head.getStyleClass().add("toolbar-row");
        return head;
    }

    private Node line(int place, Task task) {
        var from = new Label(task.risk() == null ? "" : task.risk());
        from.getStyleClass().add("left-open-from");
        var what = new Label(said(task));
        what.setWrapText(true);
        what.setMinWidth(0);
        what.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var done = Buttons.of("left-open-done-" + place, texts.get("session.left-open-done"), () -> model.done(task));
        done.setAccessibleText(
                texts.get("session.left-open-done") + ": " + task.action().what());
        var line = new HBox(from, what, done);
        line.getStyleClass().add("left-open-line");
        return line;
    }

    private String said(Task task) {
        var said = new StringBuilder(task.action().what());
        if (task.action().who() != null) said.append(" · ").append(task.action().who());
        var when = words.when(task.action());
        if (when != null) said.append(" · ").append(when);
        return said.toString();
    }
}
