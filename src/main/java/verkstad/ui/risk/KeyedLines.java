package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import verkstad.model.change.RoundChange.VotesTallied;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;

/** What was keyed in from paper for the risk at hand: a line each, to be put right or taken out. */
final class KeyedLines extends VBox implements AutoCloseable {
    private final PaperViewModel model;
    private final Texts texts;
    private final Subscription subscription;

    KeyedLines(PaperViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("keyed-lines");
        managedProperty().bind(visibleProperty());
        subscription = Subscription.combine(
                model.keyed().subscribe(this::show),
                model.risk().subscribe(risk -> show()),
                model.corrected().subscribe(earlier -> show()));
        show();
    }

    /** What was keyed in outlives this. */
    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void show() {
        getChildren().clear();
        var keyed = model.keyed();
        for (int i = 0; i < keyed.size(); i++) {
            if (keyed.get(i).risk().equals(model.risk().get())) getChildren().add(line(i, keyed.get(i)));
        }
        setVisible(!getChildren().isEmpty());
    }

    private Node line(int place, VotesTallied keyed) {
        var words = new Label(words(TallyDraft.of(keyed.counted())));
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        boolean atWork = keyed.equals(model.corrected().getValue());
        var correct = Buttons.of(
                "keyed-correct-" + place,
                texts.get(atWork ? "round.keyed-leave" : "round.keyed-correct"),
                atWork ? model::leave : () -> model.correct(keyed));
        var remove = Buttons.of("keyed-remove-" + place, texts.get("round.keyed-remove"), () -> model.remove(keyed));
        var line = new HBox(words, correct, remove);
        line.getStyleClass().add("keyed-line");
        return line;
    }

    private String words(TallyDraft keyed) {
        var parts = new ArrayList<String>();
        parts.add(texts.get("round.keyed", keyed.votes()));
        parts.addAll(hands("risk.likelihood", keyed.likelihood()));
        parts.addAll(hands("risk.impact", keyed.impact()));
        if (!keyed.pairs().isEmpty()) parts.add(texts.get("round.keyed-pairs", keyed.pairsWritten()));
        if (keyed.abstained() > 0) parts.add(texts.get("round.keyed-abstained", keyed.abstained()));
        return String.join(" · ", parts);
    }

    /** {@code likelihood: 3 gave 2, 1 gave 4}. */
    private List<String> hands(String axis, List<Integer> counts) {
        var given = new ArrayList<String>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) given.add(texts.get("round.keyed-hands", counts.get(i), i + 1));
        }
        return given.isEmpty() ? List.of() : List.of(texts.get(axis) + ": " + String.join(", ", given));
    }
}
