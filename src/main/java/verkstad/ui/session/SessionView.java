package verkstad.ui.session;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.workspace.Workspace;

/** A session before it begins and when it ends: its head, who is there, its agenda, and what frames the minutes. */
public final class SessionView {
    private SessionView() {}

    /** What fills the cockpit's middle for a session; the projector shows its cover meanwhile. */
    public static Centre centre(Workspace workspace, Texts texts, String session) {
        var form = new Form(workspace, texts);
        var head = new SessionViewModel(workspace, session);
        var agenda = new AgendaView(workspace, texts, session);
        var attendance = new AttendanceView(workspace, texts, session);
        form.keep(agenda::close);
        var left = new LeftOpenView(new LeftOpenViewModel(workspace, session), texts);
        form.keep(attendance::close);
        form.keep(left::close);

        var title = form.required(GrowingArea.paragraph(), "session-title", "session.title", head.title());
        title.getStyleClass().addAll("title-field", "headline1");
        var column =
                new VBox(title, HeadForm.of(form, texts, head), left, attendance, agenda, words(form, texts, head));
        column.getStyleClass().add("centre");
        var scroll = new FocusScroll(column);
        return new Centre(scroll, new SimpleObjectProperty<>(new Show.Cover(session)), form::close);
    }

    private static VBox words(Form form, Texts texts, SessionViewModel head) {
        var heading = new Label(texts.get("session.minutes-words"));
        heading.getStyleClass().add("headline2");
        var paper = new VBox(
                heading,
                Form.labelled(form.area(
                        new GrowingArea(2), "session-introduction", "session.introduction", head.introduction())),
                Form.labelled(
                        form.area(new GrowingArea(2), "session-conclusion", "session.conclusion", head.conclusion())),
                Form.labelled(form.lines("session-attachments", "session.attachments", head.attachments())));
        paper.getStyleClass().add("paper");
        return paper;
    }
}
