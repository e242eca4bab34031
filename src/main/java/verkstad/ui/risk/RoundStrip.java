package verkstad.ui.risk;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Round;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.WrappingRow;

/** A round that is not revealed yet: how far it is, and the ways on. Discarding takes two clicks. */
final class RoundStrip extends WrappingRow {
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
        var resume = Buttons.of("round-resume", texts.get("risk.resume"), () -> vote.accept(id));
        resume.getStyleClass().add("accent");
        var change = Buttons.of("round-change", texts.get("round.change"), () -> desk.accept(id));
        var close = Buttons.of(
                "round-reveal", texts.get("risk.close-and-reveal"), () -> model.reveal(id, () -> reveal.accept(id)));
        close.setDisable(round.votes() == 0);
        var discard = Buttons.of("round-discard", texts.get("risk.discard"), () -> {});
        discard.getStyleClass().add("danger");
        discard.setOnAction(event -> {
            discard.setText(texts.get("risk.discard-sure"));
            discard.setOnAction(again -> model.discard(id));
        });
        getChildren().addAll(words, resume, change, close, discard);
    }
}
