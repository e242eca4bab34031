package verkstad.ui.futures;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.model.thread.Spot;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.ThreadBar;
import verkstad.ui.controls.ThreadViewModel;
import verkstad.workspace.Workspace;

/** Backcasting: the line of years over the steps, which stand from the latest year back to today. */
final class YearsPage extends VBox {
    YearsPage(Workspace workspace, Texts texts, YearsViewModel model, Form form) {
        var strip = new YearsStrip(model, texts);
        form.keep(strip::close);
        var places = model.places();
        var lines = new LinesTab(texts, form);
        var rows = new ThoughtRows(workspace, texts)
                .years(model.road(), places, place -> model.focus().set(place));
        var next = lines.next("step", model.id(), model::add);
        rows.leadingTo(next);
        var steps = LinesTab.page(lines.of("step", rows, places), next);
        VBox.setVgrow(steps, Priority.ALWAYS);
        var thread = new ThreadBar(new ThreadViewModel(workspace, model.onThread()), texts).answeringIn(this);
        form.keep(thread::close);
        getStyleClass().add("stage-page");
        getChildren().addAll(strip, steps, thread);
    }

    /** Goes to a step. */
    void aim(Spot thing) {
        var step = lookup("#step-" + thing.place());
        if (step != null) step.requestFocus();
    }
}
