package verkstad.ui.session;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Labelled;
import verkstad.ui.controls.Writing;

/** When, where and who of a session, as a form of two lines. */
final class HeadForm {
    private HeadForm() {}

    static VBox of(Form form, Texts texts, SessionViewModel session) {
        var date = new CheckedText<>("session-date", Writing.date(texts.language()), texts.get("session.date-wrong"));
        var start = new CheckedText<>("session-start", Writing.TIME, texts.get("session.time-wrong"));
        var end = new CheckedText<>("session-end", Writing.TIME, texts.get("session.time-wrong"));
        var paper = new VBox(
                line(
                        wide(240, Form.labelled(form.text("session-called", "session.called", session.called()))),
                        fixed(130, Form.labelled(form.checked(date, "session.date", session.date()))),
                        fixed(86, Form.labelled(form.checked(start, "session.start", session.start()))),
                        fixed(86, Form.labelled(form.checked(end, "session.end", session.end()))),
                        wide(320, Form.labelled(form.text("session-place", "session.place", session.place())))),
                line(
                        wide(
                                200,
                                Form.labelled(form.text(
                                        "session-facilitator", "session.facilitator", session.facilitator()))),
                        wide(
                                200,
                                Form.labelled(
                                        form.text("session-secretary", "session.secretary", session.secretary()))),
                        wide(
                                200,
                                Form.labelled(form.text(
                                        "session-minutes-title", "session.minutes-title", session.minutesTitle()))),
                        wide(
                                200,
                                Form.labelled(
                                        form.lines("session-adjusters", "session.adjusters", session.adjusters())))));
        paper.getStyleClass().add("paper");
        return paper;
    }

    private static HBox line(Labelled... fields) {
        var line = new HBox(fields);
        line.getStyleClass().add("form-line");
        return line;
    }

    /** A field that takes its part of what room there is. */
    private static Labelled wide(double width, Labelled field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(width);
        return field;
    }

    private static Labelled fixed(double width, Labelled field) {
        field.setMinWidth(width);
        field.setPrefWidth(width);
        field.setMaxWidth(width);
        return field;
    }
}
