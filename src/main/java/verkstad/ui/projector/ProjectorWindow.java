package verkstad.ui.projector;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.controls.Clicker;
import verkstad.ui.theme.Look;

/** Everybody's window, and where it is while screens come and go. */
public final class ProjectorWindow {
    private final Projection projection;
    private final TypeSize type;
    private final Clicker clicker;
    private final ProjectorView view;
    private final Stage stage = new Stage();
    private final ReadOnlyObjectWrapper<Placing> placing = new ReadOnlyObjectWrapper<>(new Placing.Off());
    private final InvalidationListener listener = list -> screens(connected());
    private List<Area> screens = connected();
    private @Nullable Window cockpit;

    public ProjectorWindow(Projection projection, Texts texts, Look look, TypeSize type, Clicker clicker) {
        this.projection = projection;
        this.type = type;
        this.clicker = clicker;
        view = new ProjectorView(projection, texts, type);
        var scene = new Scene(view, 1280, 720);
        look.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        stage.setTitle(texts.get("projector.title"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> close());
        Screen.getScreens().addListener(listener);
    }

    /** Whether everybody sees it. */
    public ObservableBooleanValue showing() {
        return stage.showingProperty();
    }

    /** Whether the screen it was on is gone, and it comes back with the next. */
    public ObservableBooleanValue waiting() {
        return Bindings.createBooleanBinding(() -> placing.get() instanceof Placing.Waiting, placing);
    }

    /** Whether it covers the cockpit. */
    public ObservableBooleanValue covering() {
        return Bindings.createBooleanBinding(() -> placing.get() instanceof Placing.Over, placing);
    }

    /**
     * Shows it on another screen than the cockpit's, and the keyboard stays with the cockpit; where there is no other,
     * over the cockpit, with the curtain lowered.
     */
    public void open(Window over) {
        cockpit = over;
        place(Placing.opened(screens, area(over)));
    }

    public void close() {
        if (placing.get() instanceof Placing.Over) projection.curtain().set(false);
        place(new Placing.Off());
    }

    /** Says this over everything it shows. */
    public void mark(String words) {
        view.mark(words);
    }

    /** Forgets the screens; the window is closed. */
    public void dispose() {
        Screen.getScreens().removeListener(listener);
        place(new Placing.Off());
        view.close();
    }

    /** Other screens are connected from now on, or the same with another resolution. */
    public void screens(List<Area> connected) {
        if (connected.equals(screens)) return;
        screens = List.copyOf(connected);
        if (cockpit != null) place(placing.get().changed(screens, area(cockpit)));
    }

    private void place(Placing next) {
        if (next.equals(placing.get())) return;
        placing.set(next);
        switch (next) {
            case Placing.Off _, Placing.Waiting _ -> stage.close();
            case Placing.Beside beside -> {
                fill(beside.screen());
                if (cockpit != null) cockpit.requestFocus();
            }
            case Placing.Over over -> {
                projection.curtain().set(true);
                fill(over.screen());
                stage.requestFocus();
            }
        }
    }

    private void fill(Area screen) {
        stage.setFullScreen(false);
        stage.setX(screen.x());
        stage.setY(screen.y());
        stage.setWidth(screen.width());
        stage.setHeight(screen.height());
        stage.show();
        stage.setFullScreen(true);
    }

    private void pressed(KeyEvent event) {
        if (type.pressed(event) || clicker.pressed(event, true)) return;
        switch (event.getCode()) {
            case F5, ESCAPE -> close();
            case B, PERIOD -> projection.curtain().set(!projection.curtain().get());
            default -> {}
        }
    }

    private static Area area(Window window) {
        return new Area(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    private static List<Area> connected() {
        return Screen.getScreens().stream().map(s -> Area.of(s.getBounds())).toList();
    }
}
