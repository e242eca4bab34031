package verkstad.ui.futures;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.Headline;
import verkstad.texts.Texts;
import verkstad.ui.controls.Bill;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Labelled;
import verkstad.ui.controls.Stored;
import verkstad.ui.controls.ThreadBar;
import verkstad.ui.controls.ThreadViewModel;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.controls.Writing;
import verkstad.workspace.Workspace;

/** Everything about one headline, edited in place, with its bill beside. */
final class HeadlineEditor extends HBox {
    private static final double SMALLEST_WORDS = 0.55;
    private static final int MOST_DOTS = 9999;
    private final Texts texts;
    private final FuturesViewModel model;
    private final int place;
    private final Consumer<String> park;
    private final Form form;
    private final ThreadBar thread;

    /** @param park sets aside what was said */
    HeadlineEditor(Workspace workspace, Texts texts, FuturesViewModel model, int place, Consumer<String> park) {
        this.texts = texts;
        this.model = model;
        this.place = place;
        this.park = park;
        form = new Form(workspace, texts);
        thread = new ThreadBar(new ThreadViewModel(workspace, new SimpleObjectProperty<>(model.spot(place))), texts);
        thread.answeringIn(this);
        var scroll = new FocusScroll(threaded(thread, fields()));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        setId("headline-editor");
        getStyleClass().add("headline-editor");
        getChildren().addAll(scroll, preview());
    }

    /** Moves the focus to a field. */
    void begin(String field) {
        applyCss();
        layout();
        lookup("#" + field).requestFocus();
    }

    /** The field that has the focus; null where none has it. */
    @Nullable
    String typedIn() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && lookupAll(".text-input").contains(owner) ? owner.getId() : null;
    }

    void close() {
        thread.close();
        form.close();
    }

    private static Region threaded(ThreadBar thread, Region fields) {
        var both = new VBox(thread, fields);
        both.getStyleClass().add("threaded");
        return both;
    }

    private Region fields() {
        var headline = form.required(
                GrowingArea.paragraph(),
                "headline",
                "futures.headline",
                stored(Headline::headline, (h, text) -> text == null ? h : h.withHeadline(text)));
        headline.getStyleClass().add("headline2");
        form.keep(model.closed().subscribe(headline::setDisable));
        var dots = form.checked(
                new CheckedText<>("headline-dots", Writing.number(0, MOST_DOTS), texts.get("futures.number-wrong")),
                "futures.dots",
                stored(Headline::dots, Headline::withDots));
        var dotsField = Form.labelled(dots);
        dotsField.setMinWidth(90);
        dotsField.setPrefWidth(90);
        var fields = new VBox(
                Form.labelled(headline),
                pair(
                        text("paper", Headline::paper, Headline::withPaper),
                        text("group", Headline::group, Headline::withGroup)),
                pair(text("audience", Headline::audience, Headline::withAudience), dotsField),
                area("story", Headline::story, Headline::withStory),
                area("discovered", Headline::discovered, Headline::withDiscovered),
                area("possibilities", Headline::possibilities, Headline::withPossibilities),
                area("differently", Headline::differently, Headline::withDifferently),
                parking(form.lines(
                        "headline-lines", "futures.lines", stored(Headline::lines, (h, lines) -> h.withLines(lines)))),
                missing());
        fields.getStyleClass().add("headline-fields");
        return fields;
    }

    /** What the group has not said yet: seen, and nothing more. */
    private Label missing() {
        var missing = new Label();
        missing.setId("headline-missing");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        missing.getStyleClass().add("muted");
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        form.keep(model.headlines().now().subscribe(all -> {
            if (place < all.size()) missing.setText(MissingParts.told(all.get(place), texts));
        }));
        return missing;
    }

    private Region preview() {
        var frame = new StackPane();
        frame.setId("headline-preview");
        frame.getStyleClass().addAll("bill-wall", "bill-preview");
        form.keep(model.bill(place).subscribe(bill -> {
            frame.getChildren().clear();
            if (bill != null) frame.getChildren().add(new Bill(bill, SMALLEST_WORDS));
        }));
        return frame;
    }

    private Labelled text(
            String name,
            Function<Headline, @Nullable String> get,
            BiFunction<Headline, @Nullable String, Headline> with) {
        return parking(form.text("headline-" + name, "futures." + name, stored(get, with)));
    }

    private Labelled area(
            String name,
            Function<Headline, @Nullable String> get,
            BiFunction<Headline, @Nullable String, Headline> with) {
        return parking(form.area(new GrowingArea(1), "headline-" + name, "futures." + name, stored(get, with)));
    }

    private Labelled parking(TextInputControl field) {
        ParkedLine.in(field, park);
        return Form.labelled(field);
    }

    private <T> Stored<T> stored(
            Function<Headline, @Nullable T> get, BiFunction<Headline, @Nullable T, Headline> with) {
        return model.headlines().stored(place, get, with);
    }

    private static HBox pair(Region left, Region right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.SOMETIMES);
        var pair = new WrappingRow(left, right);
        pair.getStyleClass().add("form-line");
        return pair;
    }
}
