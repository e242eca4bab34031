package verkstad.ui.session;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import verkstad.projector.Show.Written;
import verkstad.texts.Texts;
import verkstad.ui.controls.HalfTypedLine;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.session.QuickEntryViewModel.Kind;
import verkstad.workspace.Workspace;

/**
 * One line under the work: type, Enter, and it is noted. One and the same line follows the facilitator from place to
 * place, so that what is half typed is still there, also after the program was closed.
 */
public final class QuickEntry extends WrappingRow {
    /** What it asks for can be read in the longest language. */
    private static final double PROMPT = 320;

    private final Texts texts;
    private final QuickEntryViewModel entry;
    private final TextField field = new TextField();
    private final Map<Kind, ToggleButton> toggles = new EnumMap<>(Kind.class);

    public QuickEntry(Workspace workspace, Texts texts) {
        this.texts = texts;
        entry = new QuickEntryViewModel(workspace, texts);
        field.setId("quick-words");
        field.textProperty().bindBidirectional(entry.words());
        HalfTypedLine.keep(field, workspace, "");
        field.promptTextProperty().bind(entry.kind().map(k -> texts.word("session.quick-prompt", k)));
        field.accessibleTextProperty().bind(entry.kind().map(k -> texts.word("session.quick", k)));
        field.setOnAction(event -> entry.enter());
        field.setMinWidth(PROMPT);
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("quick-entry");
        var group = new ToggleGroup();
        var kinds = new WrappingRow();
        kinds.getStyleClass().add("quick-kinds");
        for (var kind : Kind.values()) kinds.getChildren().add(toggle(kind, group));
        getChildren().addAll(field, landed(), kinds);
        entry.spot()
                .subscribe(spot -> toggles.forEach((kind, toggle) -> {
                    toggle.setVisible(entry.kinds().contains(kind));
                    toggle.setManaged(toggle.isVisible());
                }));
        entry.kind().subscribe(kind -> toggles.forEach((k, toggle) -> toggle.setSelected(k == kind)));
    }

    /** Lets the line stand under a session and, where one is at hand, an agenda item of it. */
    public void at(String session, @Nullable String item) {
        entry.at(new QuickEntryViewModel.Spot(session, item));
    }

    /** What the last entry became part of; decisions and actions before the first. */
    Written lastWritten() {
        return switch (entry.last().get()) {
            case NOTE -> Written.NOTES;
            case DISCUSSION -> Written.DISCUSSION;
            case DECISION, ACTION -> Written.OUTCOMES;
        };
    }

    private void choose(Kind kind) {
        entry.choose(kind);
        field.requestFocus();
        field.end();
    }

    private Label landed() {
        var label = new Label();
        label.setId("quick-landed");
        label.getStyleClass().add("caption");
        label.textProperty().bind(entry.landed().map(k -> texts.word("session.quick-landed", k)));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private ToggleButton toggle(Kind kind, ToggleGroup group) {
        var toggle = new ToggleButton(texts.word("session.quick", kind), KeyCap.of(key(kind)));
        toggle.setId("quick-toggle-" + kind.code());
        toggle.setToggleGroup(group);
        toggle.getStyleClass().setAll("quick-kind");
        toggle.setOnAction(event -> {
            choose(kind);
            toggle.setSelected(true);
        });
        toggle.setMinWidth(USE_PREF_SIZE);
        toggles.put(kind, toggle);
        return toggle;
    }

    /** Leads to the line from anywhere, by Ctrl+1 to Ctrl+4; says whether the key was one of these. */
    public boolean pressed(KeyEvent event) {
        var kind = entry.kinds().stream().filter(k -> key(k).match(event)).findFirst();
        kind.ifPresent(this::choose);
        return kind.isPresent();
    }

    private static KeyCombination key(Kind kind) {
        var digit = switch (kind) {
            case NOTE -> KeyCode.DIGIT1;
            case DISCUSSION -> KeyCode.DIGIT2;
            case DECISION -> KeyCode.DIGIT3;
            case ACTION -> KeyCode.DIGIT4;
        };
        return new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
    }
}
