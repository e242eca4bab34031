package verkstad.ui.futures;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import verkstad.model.futures.RoadStep;
import verkstad.texts.Texts;

/** One step on the line of years, by its number. Left and right move it a year; so does the mouse. */
final class YearDot extends Label {
    private static final double NUMBER_FROM = 17;
    private final int step;
    private final YearsViewModel model;
    private final YearsStrip strip;
    private String number = "";
    private double dragged;

    YearDot(int step, YearsViewModel model, YearsStrip strip) {
        this.step = step;
        this.model = model;
        this.strip = strip;
        setId("year-dot-" + step);
        getStyleClass().add("year-dot");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        focusedProperty().subscribe(on -> {
            if (on) model.focus().set(step);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            dragged = 0;
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            dragged = strip.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            setTranslateX(dragged - getLayoutX() - getWidth() / 2);
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop());
    }

    /** @param place which it is in the list under the line, from 1 */
    void show(int place, RoadStep of, Texts texts) {
        number = Integer.toString(place);
        var year = of.year() == null
                ? texts.get("futures.without-year")
                : of.year().toString();
        setAccessibleText(year + ": " + of.text());
        setTooltip(new Tooltip(year + ": " + of.text()));
    }

    /** Takes its place on the strip; a dot that is too small for its number shows none. */
    void place(double x, double y, double size) {
        setText(size >= NUMBER_FROM ? number : "");
        resizeRelocate(x, y, size, size);
    }

    private void drop() {
        setTranslateX(0);
        if (dragged > 0) model.place(step, strip.yearAt(dragged));
        dragged = 0;
    }

    private void pressed(KeyEvent key) {
        int by = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (by == 0) return;
        model.move(step, by);
        key.consume();
    }
}
