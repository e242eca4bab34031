package verkstad.ui.risk;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Risk;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.WrappingRow;

/** Asks what a risk is to be merged with. Enter merges, Escape lets it be. */
final class MergeStrip extends WrappingRow {
    /** Is told which two are to become one. */
    interface Merge {
        void merge(String one, String other);
    }

    private final Texts texts;
    private final Merge merge;
    private final Runnable whenClosed;
    private final Label words = new Label();
    private final ComboBox<Risk> others = new ComboBox<>();
    private String one = "";

    /** @param whenClosed takes the focus when the question is answered or let be */
    MergeStrip(Texts texts, Merge merge, Runnable whenClosed) {
        this.texts = texts;
        this.merge = merge;
        this.whenClosed = whenClosed;
        setId("merge-strip");
        getStyleClass().add("round-strip");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        words.getStyleClass().add("strong");
        words.setLabelFor(others);
        words.setMinWidth(USE_PREF_SIZE);
        others.setId("merge-with");
        others.setAccessibleText(texts.get("risk.merge-with"));
        others.setMaxWidth(Double.MAX_VALUE);
        others.setConverter(new Named());
        HBox.setHgrow(others, Priority.ALWAYS);
        var go = Buttons.of("merge-now", texts.get("risk.merge-now"), this::go);
        go.getStyleClass().add("accent");
        go.disableProperty().bind(others.valueProperty().isNull());
        getChildren().addAll(words, others, go, Buttons.of("merge-cancel", texts.get("risk.cancel"), this::end));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Asks, with the focus on the choice. */
    void ask(Risk risk, List<Risk> all) {
        one = risk.id();
        words.setText(texts.get("risk.merge-what", one));
        others.getItems().setAll(all.stream().filter(r -> !r.id().equals(one)).toList());
        others.setValue(others.getItems().isEmpty() ? null : others.getItems().getFirst());
        setVisible(true);
        others.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (others.isShowing()) return;
        if (event.getCode() == KeyCode.ESCAPE) end();
        else if (event.getCode() == KeyCode.ENTER
                && others.equals(getScene().getFocusOwner())
                && others.getValue() != null) go();
        else return;
        event.consume();
    }

    private void go() {
        var other = others.getValue().id();
        end();
        merge.merge(one, other);
    }

    private void end() {
        setVisible(false);
        whenClosed.run();
    }

    /** A risk by its id and its threat, on one line. */
    private static final class Named extends StringConverter<Risk> {
        @Override
        public String toString(@Nullable Risk risk) {
            return risk == null ? "" : risk.id() + "  " + risk.threat().replaceAll("\\R", " ");
        }

        @Override
        public Risk fromString(String text) {
            throw new UnsupportedOperationException("the box is not typed in");
        }
    }
}
