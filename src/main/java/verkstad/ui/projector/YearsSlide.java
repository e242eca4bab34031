package verkstad.ui.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.RowsInView;

/**
 * The time line, from the future at the top back to today at the bottom; what has no room is told by its number, and
 * the step at hand is always in view. Years in which nothing must be true yet are drawn together; what waits for a year
 * stands under the line.
 */
final class YearsSlide {
    private static final String UNSETTLED = "?";

    private final List<Region> rows = new ArrayList<>();
    private int steps;
    private int focused;

    private YearsSlide() {}

    static Region of(Slide.Years slide, Texts texts) {
        return NotesSlide.page(
                Words.of(texts.get("futures.years-question"), "slide-title"),
                () -> new YearsSlide().line(slide, texts));
    }

    private Region line(Slide.Years slide, Texts texts) {
        var years = slide.years();
        for (int i = 0; i < years.size(); i++) {
            boolean end = i == 0 || i == years.size() - 1 || years.get(i + 1).year() == null;
            if (end || !years.get(i).steps().isEmpty()) year(years.get(i), slide.focus());
        }
        var more = new Label();
        more.getStyleClass().add("slide-mute");
        more.setMinHeight(Region.USE_PREF_SIZE);
        var line = new RowsInView(rows, focused, more, NotesSlide.telling(texts));
        VBox.setVgrow(line, Priority.ALWAYS);
        return new VBox(line, more);
    }

    private void year(Slide.YearOfSteps year, int focus) {
        var name = year.year() == null ? UNSETTLED : year.year().toString();
        if (year.steps().isEmpty()) rows.add(row(name, "", false));
        for (int i = 0; i < year.steps().size(); i++) {
            boolean here = steps++ == focus;
            if (here) focused = rows.size();
            var row = row(i == 0 ? name : "", year.steps().get(i), here);
            if (year.year() == null) row.getStyleClass().add("unsettled");
            rows.add(row);
        }
    }

    private static Region row(String year, String step, boolean here) {
        var name = new Label(year);
        name.getStyleClass().add("years-year");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var thread = new Region();
        thread.getStyleClass().add("years-thread");
        var knot = new Region();
        knot.getStyleClass().add("years-knot");
        knot.setVisible(!year.isEmpty());
        var words = Words.of(step, "note-words");
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(name, new StackPane(thread, knot), words);
        row.getStyleClass().add("years-row");
        if (here) row.getStyleClass().add("focus");
        return row;
    }
}
