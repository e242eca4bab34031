package verkstad.ui.controls;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import javafx.util.Subscription;
import verkstad.model.HalfTyped;
import verkstad.workspace.Workspace;

/**
 * Keeps what stands in a line that makes something only when it is entered: it is on the disk before half a second has
 * gone, and in the field again when that is shown next. FX thread.
 */
public final class HalfTypedLine {
    private static final Duration LONGEST = Duration.millis(400);

    private HalfTypedLine() {}

    /**
     * Fills the field with what was left in it, and keeps what is typed from now on; whoever makes something of it
     * empties the field first.
     *
     * @param of the id of what the line belongs to; empty for the project's own
     */
    public static Subscription keep(TextInputControl field, Workspace workspace, String of) {
        return keep(field, workspace, of, field.getId());
    }

    /** The same in a field that is several lines by turns. */
    static Subscription keep(TextInputControl field, Workspace workspace, String of, String line) {
        var lines = workspace.halfTyped();
        field.setText(lines.words(of, line));
        field.end();
        var pause = new PauseTransition(LONGEST);
        pause.setOnFinished(event -> lines.write());
        return field.textProperty()
                .subscribe((before, after) -> {
                    lines.type(new HalfTyped(of, line, after));
                    if (pause.getStatus() != Animation.Status.RUNNING) pause.playFromStart();
                })
                .and(field.focusedProperty().subscribe(focused -> {
                    if (focused) Platform.runLater(() -> goOn(field));
                }))
                .and(() -> {
                    pause.stop();
                    lines.write();
                });
    }

    /** The keyboard comes to a field with all of it chosen, so that the next letter would take its place. */
    private static void goOn(TextInputControl field) {
        if (field.getSelectedText().equals(field.getText())) field.end();
    }
}
