package verkstad.ui.session;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Landing;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.ThreadBar;
import verkstad.ui.controls.ThreadViewModel;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** What came of a session: every decision and every action, with a line for the next of each. */
public final class OutcomesView {
    private final Texts texts;

    private OutcomesView(Texts texts) {
        this.texts = texts;
    }

    /** What fills the cockpit's middle; the projector shows the agenda meanwhile. */
    public static Centre centre(Workspace workspace, Texts texts, String session) {
        var view = new OutcomesView(texts);
        var outcomes = new OutcomesViewModel(workspace, texts, session);
        var decisions = new DecisionRows(workspace, texts, session, null).rows();
        var actionRows = new ActionRows(workspace, texts, session, false);
        var actions = actionRows.rows();
        var thread = new ThreadBar(
                new ThreadViewModel(workspace, actionRows.worked().map(place -> new Spot(Kind.ACTION, session, place))),
                texts);
        var form = new Form(workspace, texts);
        var nextDecision =
                form.next("decision-next", "session.decision-next", session, w -> outcomes.addDecision(w, null));
        var nextAction = form.next("action-next", "session.action-next", session, w -> outcomes.addAction(w, null));
        var title = new Label(texts.get("session.outcomes"));
        title.getStyleClass().add("headline1");
        var column = new VBox(
                title,
                view.paper("session.decisions", decisions.leadingTo(nextDecision), nextDecision),
                view.paper("session.actions", actions.leadingTo(nextAction), nextAction));
        column.getChildren().add(thread);
        thread.answeringIn(column);
        var aiming = workspace
                .aim()
                .subscribe(aim -> workspace.whenSettled(now -> {
                    int place = aim == null ? -1 : aim.place();
                    if (!new Spot(Kind.ACTION, session, place).equals(aim)) return;
                    if (place < now.session(session).actions().size())
                        Landing.on(column, () -> actions.focus(place, 0));
                }));
        column.getStyleClass().add("centre");
        var scroll = new FocusScroll(column);
        return new Centre(scroll, new SimpleObjectProperty<>(new Show.Agenda(session)), () -> {
            decisions.close();
            actions.close();
            thread.close();
            aiming.unsubscribe();
            form.close();
        });
    }

    private VBox paper(String heading, Rows<Integer> rows, TextField next) {
        var title = new Label(texts.get(heading));
        title.getStyleClass().add("headline2");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var keys = new Label(texts.get("session.row-keys"));
        keys.getStyleClass().add("caption");
        var head = new WrappingRow(title, space, keys);
        head.getStyleClass().add("toolbar-row");
        var paper = new VBox(head, rows, next);
        paper.getStyleClass().add("paper");
        return paper;
    }
}
