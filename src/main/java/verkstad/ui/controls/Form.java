package verkstad.ui.controls;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import verkstad.texts.Texts;
import verkstad.workspace.Workspace;

/** Makes fields that are tied to the project, each with its name for screen readers; drops all ties at once. */
public final class Form implements AutoCloseable {
    private final Workspace workspace;
    private final Texts texts;
    private Subscription ties = Subscription.EMPTY;

    public Form(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    public TextField text(String id, String key, Stored<String> stored) {
        var field = named(new TextField(), id, key);
        keep(SavedText.tie(field, workspace, stored));
        return field;
    }

    /** A field that cannot be empty. */
    public <F extends TextInputControl> F required(F field, String id, String key, Stored<String> stored) {
        keep(SavedText.tieRequired(named(field, id, key), workspace, stored));
        return field;
    }

    /** Wrapped text, as high as it is long. */
    public GrowingArea area(GrowingArea area, String id, String key, Stored<String> stored) {
        keep(SavedText.tie(named(area, id, key), workspace, stored));
        return area;
    }

    /** A list with one entry a line; empty lines fall away when the focus leaves. */
    public GrowingArea lines(String id, String key, Stored<List<String>> stored) {
        var area = named(new GrowingArea(1), id, key);
        area.focusedProperty().subscribe(focused -> {
            var kept = area.getText().lines().filter(l -> !l.isBlank()).toList();
            if (!focused) area.setText(String.join("\n", kept));
        });
        keep(SavedText.tie(
                area, workspace, stored.as(l -> String.join("\n", l), text -> Arrays.asList(text.split("\n", -1)))));
        return area;
    }

    /**
     * A line for the next of a list: Enter makes one of what it says.
     *
     * @param of the id of what the list belongs to; empty for the project's own
     */
    public TextField next(String id, String key, String of, Consumer<String> add) {
        return next(new NextLine(lines -> lines.forEach(add)), id, key, of);
    }

    /** The same, in a field of one's own that makes one of what it says. */
    public <F extends TextInputControl> F next(F field, String id, String key, String of) {
        named(field, id, key).setPromptText(texts.get(key));
        keep(HalfTypedLine.keep(field, workspace, of));
        return field;
    }

    /** A field for what must be written in a certain way. */
    public <T> CheckedText<T> checked(CheckedText<T> checked, String key, Stored<T> stored) {
        checked.field().setAccessibleText(texts.get(key));
        keep(checked.tie(workspace, stored));
        return checked;
    }

    public <T> ComboBox<T> choice(String id, String key, List<T> values, Function<T, String> words, Stored<T> stored) {
        var box = named(new ComboBox<T>(), id, key);
        keep(SavedChoice.tie(box, values, words, stored));
        return box;
    }

    /** A small button with nothing but a mark on it, and its name for screen readers and in its tip. */
    public Button mark(String id, String key, String mark, Runnable run) {
        var icon = new Region();
        icon.getStyleClass().addAll("glyph", mark);
        var button = named(new Button(), id, key);
        button.setGraphic(icon);
        button.setTooltip(new Tooltip(texts.get(key)));
        button.getStyleClass().addAll("button-icon", "flat", "mark-button");
        button.setOnAction(event -> run.run());
        return button;
    }

    /** A control that this form made, under its name. */
    public static Labelled labelled(Control control) {
        return new Labelled(name(control), control);
    }

    public static Labelled labelled(CheckedText<?> checked) {
        return new Labelled(name(checked.field()), checked.field(), checked);
    }

    public <N extends Control> N named(N control, String id, String key) {
        control.setId(id);
        control.setAccessibleText(texts.get(key));
        return control;
    }

    /** Drops this with the rest. */
    public void keep(Subscription tie) {
        ties = ties.and(tie);
    }

    @Override
    public void close() {
        ties.unsubscribe();
    }

    private static String name(Control control) {
        return Objects.requireNonNull(control.getAccessibleText());
    }
}
