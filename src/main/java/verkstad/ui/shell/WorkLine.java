package verkstad.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.Work;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.KeyCap;

/** How far the newest job in the background has come, and the way to stop it; nothing where there is none. */
final class WorkLine extends HBox {
    private static final KeyCombination STOP = new KeyCodeCombination(KeyCode.PERIOD, KeyCombination.SHORTCUT_DOWN);
    private final ObservableList<Work> underWay;
    private final Texts texts;
    private final ProgressBar bar = new ProgressBar();
    private final EventHandler<KeyEvent> keys = this::pressed;

    WorkLine(ObservableList<Work> underWay, Texts texts) {
        this.underWay = underWay;
        this.texts = texts;
        setId("work-line");
        getStyleClass().add("work-line");
        bar.setId("work-progress");
        var stop = Buttons.of("work-stop", texts.get("shell.stop"), this::stop);
        stop.setGraphic(KeyCap.of(STOP));
        stop.setContentDisplay(ContentDisplay.RIGHT);
        getChildren().addAll(bar, stop);
        managedProperty().bind(visibleProperty());
        sceneProperty().subscribe(this::listen);
        underWay.addListener((InvalidationListener) list -> show());
        show();
    }

    private void show() {
        bar.progressProperty().unbind();
        setVisible(!underWay.isEmpty());
        if (underWay.isEmpty()) return;
        var newest = underWay.getLast();
        bar.setAccessibleText(texts.get("shell.writing", newest.name()));
        bar.progressProperty().bind(newest.share());
    }

    private void stop() {
        if (!underWay.isEmpty()) underWay.getLast().stop();
    }

    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        if (now != null) now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }

    private void pressed(KeyEvent event) {
        if (!isVisible() || !STOP.match(event)) return;
        stop();
        event.consume();
    }
}
