package verkstad.ui.futures;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.NextLine;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** The headlines to the left, and the one at hand with its bill. */
final class HeadlinesPane extends HBox {
    private final Workspace workspace;
    private final Texts texts;
    private final FuturesViewModel model;
    private final HeadlineList list;
    private final Form form;
    private final NextLine next;
    private final Consumer<String> park;
    private final Subscription chosen;
    private @Nullable HeadlineEditor editor;

    /** @param park sets aside what was said */
    HeadlinesPane(Workspace workspace, Texts texts, FuturesViewModel model, Consumer<String> park) {
        this.workspace = workspace;
        this.texts = texts;
        this.model = model;
        this.park = park;
        list = new HeadlineList(model, texts);
        form = new Form(workspace, texts);
        next = form.next(new NextLine(model::add).parking(park), "headline-next", "futures.headline-next", model.id());
        form.keep(model.closed().subscribe(next::setDisable));
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(list, next);
        left.getStyleClass().add("headlines-left");
        getStyleClass().add("headlines-pane");
        getChildren().add(left);
        chosen = model.chosen().subscribe(place -> edit(place.intValue()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void close() {
        chosen.unsubscribe();
        form.close();
        if (editor != null) editor.close();
        list.close();
    }

    /** Buttons for what can be done with the headline at hand. */
    Region tools() {
        var tools = new WrappingRow(
                button("headline-up", "futures.move-up", () -> model.move(-1)),
                button("headline-down", "futures.move-down", () -> model.move(1)),
                button("headline-remove", "futures.remove", model::remove));
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Button button(String id, String key, Runnable run) {
        var button = Buttons.of(id, texts.get(key), run);
        button.setAccessibleText(texts.get(key));
        button.disableProperty().bind(model.chosen().lessThan(0));
        return button;
    }

    /** Another headline comes to hand; the field that is typed in is the same one of that headline. */
    private void edit(int place) {
        var field = editor == null ? null : editor.typedIn();
        if (editor != null) editor.close();
        editor = null;
        getChildren().remove(1, getChildren().size());
        if (place < 0) {
            var hint = new Label(texts.get("futures.headline-hint"));
            hint.setWrapText(true);
            hint.getStyleClass().add("empty");
            HBox.setHgrow(hint, Priority.ALWAYS);
            getChildren().add(hint);
            return;
        }
        var next = new HeadlineEditor(workspace, texts, model, place, park);
        editor = next;
        HBox.setHgrow(next, Priority.ALWAYS);
        getChildren().add(next);
        if (field != null) next.begin(field);
    }

    /** Enter leads from the list into the fields, Insert to the line for the next. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && editor != null) editor.begin("headline");
        else if (key.getCode() == KeyCode.INSERT) next.requestFocus();
        else return;
        key.consume();
    }
}
