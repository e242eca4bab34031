package verkstad.ui.risk;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Round;
import verkstad.texts.Texts;

/** A round that is not revealed yet: how far it is, and the ways on. Discarding takes two clicks. */
final class RoundStrip extends HBox {
    private final RegisterViewModel model;
    private final Texts texts;
    private final Consumer<String> vote;
    private final Consumer<String> desk;
    private final Consumer<String> reveal;

    RoundStrip(
            RegisterViewModel model,
            Texts texts,
            Consumer<String> vote,
            Consumer<String> desk,
            Consumer<String> reveal) {
        this.model = model;
        this.texts = texts;
        this.vote = vote;
        this.desk = desk;
        this.reveal = reveal;
        getStyleClass().add("round-strip");
        managedProperty().bind(visibleProperty());
        model.running().subscribe(this::show);
    }

    private void show(@Nullable Round round) {
        setVisible(round != null);
        getChildren().clear();
        if (round == null) return;
        var id = round.id();
        var words = new Label(texts.get("risk.running", round.votes(), round.seatCount()));
        words.setId("round-running");
        words.getStyleClass().add("strong");
        var resume = button("round-resume", "risk.resume", () -> vote.accept(id));
        resume.getStyleClass().add("accent");
        var change = button("round-change", "round.change", () -> desk.accept(id));
        var close = button("round-reveal", "risk.close-and-reveal", () -> model.reveal(id, () -> reveal.accept(id)));
        close.setDisable(round.votes() == 0);
        var discard = button("round-discard", "risk.discard", () -> {});
        discard.getStyleClass().add("danger");
        discard.setOnAction(event -> {
            discard.setText(texts.get("risk.discard-sure"));
            discard.setOnAction(again -> model.discard(id));
        });
        getChildren().addAll(words, resume, change, close, discard);
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
