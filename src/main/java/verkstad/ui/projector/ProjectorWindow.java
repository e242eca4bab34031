package verkstad.ui.projector;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import verkstad.texts.Texts;
import verkstad.ui.theme.Look;

/** Everybody's window: full-screen on the second screen where there is one, else a window that can be dragged there. */
public final class ProjectorWindow {
    private final Projection projection;
    private final Stage stage = new Stage();

    public ProjectorWindow(Projection projection, Texts texts, Look look) {
        this.projection = projection;
        var view = new ProjectorView(projection.slide(), texts);
        var scene = new Scene(view, 1280, 720);
        look.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        stage.setTitle(texts.get("projector.title"));
        stage.setFullScreenExitHint("");
        stage.setScene(scene);
    }

    public ReadOnlyBooleanProperty showing() {
        return stage.showingProperty();
    }

    /**
     * Shows the window on another screen than the cockpit's, if there is one; the keyboard stays with the cockpit then.
     */
    public void open(Window cockpit) {
        var other = Screen.getScreens().stream()
                .filter(s -> !s.getBounds().contains(cockpit.getX() + 1, cockpit.getY() + 1))
                .findFirst();
        other.ifPresent(screen -> {
            stage.setX(screen.getBounds().getMinX());
            stage.setY(screen.getBounds().getMinY());
            stage.setFullScreen(true);
        });
        stage.show();
        if (other.isPresent()) cockpit.requestFocus();
    }

    public void close() {
        stage.close();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case F5 -> close();
            case F11 -> stage.setFullScreen(!stage.isFullScreen());
            case B -> projection.curtain().set(!projection.curtain().get());
            default -> {}
        }
        if (event.getCode() == KeyCode.ESCAPE && !stage.isFullScreen()) close();
    }
}
