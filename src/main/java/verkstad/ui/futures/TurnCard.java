package verkstad.ui.futures;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.Headline;
import verkstad.texts.Texts;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.Labelled;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** One group's card, alone on the screen, in large type, with a question in plain words over each field. */
final class TurnCard extends VBox {
    private static final KeyCombination DONE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private final EditedWorkshop workshop;
    private final int place;
    private final Form form;

    /** @param done hands the laptop over */
    TurnCard(Workspace workspace, Texts texts, EditedWorkshop workshop, int place, Runnable done) {
        this.workshop = workshop;
        this.place = place;
        form = new Form(workspace, texts);
        var scroll = new FocusScroll(fields());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var over = form.named(
                new Button(texts.get("futures.turn-done"), KeyCap.of(DONE)), "turn-done", "futures.turn-done");
        over.getStyleClass().addAll("accent", "key-right");
        over.setOnAction(event -> done.run());
        var foot = new WrappingRow(over);
        foot.getStyleClass().add("ballot-foot");
        getStyleClass().add("turn-card");
        getChildren().addAll(scroll, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!DONE.match(key) && key.getCode() != KeyCode.ESCAPE) return;
            key.consume();
            done.run();
        });
    }

    /** Moves the focus to the first field that is empty. */
    void begin() {
        var fields = lookupAll(".text-input");
        fields.stream()
                .filter(node -> node instanceof TextInputControl field
                        && field.getText().isEmpty())
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    void close() {
        form.close();
    }

    private VBox fields() {
        var headline = form.required(
                GrowingArea.paragraph(),
                "turn-headline",
                "futures.turn-headline",
                workshop.headlines()
                        .stored(place, Headline::headline, (h, text) -> text == null ? h : h.withHeadline(text)));
        headline.getStyleClass().add("turn-headline");
        var names = new HBox(
                line("group", Headline::group, Headline::withGroup),
                line("paper", Headline::paper, Headline::withPaper));
        names.getStyleClass().add("form-line");
        names.getChildren().forEach(name -> HBox.setHgrow(name, Priority.ALWAYS));
        var fields = new VBox(
                Form.labelled(headline),
                names,
                line("audience", Headline::audience, Headline::withAudience),
                area("story", Headline::story, Headline::withStory),
                area("discovered", Headline::discovered, Headline::withDiscovered),
                area("possibilities", Headline::possibilities, Headline::withPossibilities),
                area("differently", Headline::differently, Headline::withDifferently),
                Form.labelled(form.lines(
                        "turn-lines",
                        "futures.turn-lines",
                        workshop.headlines().stored(place, Headline::lines, (h, lines) -> h.withLines(lines)))));
        fields.getStyleClass().add("turn-fields");
        return fields;
    }

    private Labelled line(
            String name,
            Function<Headline, @Nullable String> get,
            BiFunction<Headline, @Nullable String, Headline> with) {
        return Form.labelled(form.text(
                "turn-" + name, "futures.turn-" + name, workshop.headlines().stored(place, get, with)));
    }

    private Labelled area(
            String name,
            Function<Headline, @Nullable String> get,
            BiFunction<Headline, @Nullable String, Headline> with) {
        return Form.labelled(form.area(
                new GrowingArea(1),
                "turn-" + name,
                "futures.turn-" + name,
                workshop.headlines().stored(place, get, with)));
    }
}
