package verkstad.ui.futures;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.Critique;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.OwnPages;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** The top notes of the critique one by one: what do we want instead? Enter leads to the next. */
final class WishesPage extends VBox {
    private static final int ROWS = 2;
    private final Workspace workspace;
    private final Texts texts;
    private final WishesViewModel model;
    private final FlowPane numbers = new FlowPane();
    private final VBox hand = new VBox();
    private final Label caption = words("caption");
    private final Label said = words("wish-hand-note");
    private @Nullable Form fields;

    WishesPage(Workspace workspace, Texts texts, WishesViewModel model, Form form) {
        this.workspace = workspace;
        this.texts = texts;
        this.model = model;
        numbers.getStyleClass().add("wish-numbers");
        hand.getStyleClass().add("wish-hand");
        getStyleClass().add("stage-page");
        getChildren().addAll(numbers, hand);
        form.keep(model.notes().subscribe(notes -> {
            number(notes);
            tell(model.place().getValue());
        }));
        form.keep(model.at().subscribe(at -> mark()));
        form.keep(model.place().subscribe(this::take));
        form.keep(this::drop);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        OwnPages.mark(this, by -> {
            model.step(by);
            return true;
        });
    }

    private void number(@Nullable List<Critique> notes) {
        numbers.getChildren().clear();
        if (notes == null) return;
        for (int i = 0; i < notes.size(); i++) {
            int place = i;
            var wish = notes.get(i).wish();
            var number = new ToggleButton((i + 1) + (wish == null ? "" : "  ✓"));
            number.setId("wish-number-" + i);
            number.setAccessibleText(notes.get(i).text());
            number.setOnAction(event -> {
                model.at().set(place);
                mark();
            });
            numbers.getChildren().add(number);
        }
        mark();
    }

    private void mark() {
        for (int i = 0; i < numbers.getChildren().size(); i++)
            ((ToggleButton) numbers.getChildren().get(i))
                    .setSelected(i == model.at().get());
    }

    private void take(@Nullable Integer place) {
        var before = lookup("#wish");
        boolean focused = before != null && before.isFocused();
        drop();
        if (place == null) {
            var empty = words("empty");
            empty.setText(texts.get("futures.wishes-empty"));
            hand.getChildren().setAll(empty);
            return;
        }
        tell(place);
        var form = new Form(workspace, texts);
        fields = form;
        var wish = form.area(new GrowingArea(ROWS), "wish", "futures.wish-question", model.wish(place));
        wish.getStyleClass().add("headline2");
        hand.getChildren().setAll(caption, said, Form.labelled(wish), ways());
        if (focused) wish.requestFocus();
    }

    /** What the note says that the wish belongs to; it may be corrected, or removed, while the page is there. */
    private void tell(@Nullable Integer place) {
        var note = place == null ? null : model.note(place);
        if (note == null) return;
        var count = note.dots();
        caption.setText(count == null ? texts.get("futures.critique") : texts.get("futures.dots-count", count));
        said.setText(note.text());
    }

    private void drop() {
        if (fields != null) fields.close();
        fields = null;
    }

    private Region ways() {
        var ways = new WrappingRow(
                way("wish-before", "futures.bill-before", KeyCode.PAGE_UP, -1),
                way("wish-after", "futures.bill-after", KeyCode.PAGE_DOWN, 1));
        ways.getStyleClass().add("toolbar-row");
        return ways;
    }

    private Button way(String id, String key, KeyCode code, int by) {
        var way = new Button(texts.get(key), KeyCap.of(code.getName()));
        way.setId(id);
        way.getStyleClass().addAll("key-right", "flat");
        way.setOnAction(event -> model.step(by));
        return way;
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown()) return;
        boolean enter = key.getCode() == KeyCode.ENTER && !key.isShiftDown() && key.getTarget() instanceof GrowingArea;
        if (enter || key.getCode() == KeyCode.PAGE_DOWN) model.step(1);
        else if (key.getCode() == KeyCode.PAGE_UP) model.step(-1);
        else return;
        key.consume();
    }

    private static Label words(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
