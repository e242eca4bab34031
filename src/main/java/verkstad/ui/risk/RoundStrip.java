package verkstad.ui.risk;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Round;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.ConfirmBar;
import verkstad.ui.controls.WrappingRow;

/**
 * A round that is not revealed yet: how far it is, and the ways on. What ends it cannot be undone: to discard it is
 * asked about, and so is to show it while somebody has not voted.
 */
final class RoundStrip extends WrappingRow {
    private final RegisterViewModel model;
    private final Texts texts;
    private final ConfirmBar confirm;
    private final RegisterPage.Ways ways;

    RoundStrip(RegisterViewModel model, Texts texts, ConfirmBar confirm, RegisterPage.Ways ways) {
        this.model = model;
        this.texts = texts;
        this.confirm = confirm;
        this.ways = ways;
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
        var resume = Buttons.of(
                "round-resume", texts.get("risk.resume"), () -> ways.vote().accept(id));
        var close = close(round);
        (isWhole(round) ? close : resume).getStyleClass().add("accent"); // what comes next
        var change = Buttons.of(
                "round-change", texts.get("round.change"), () -> ways.desk().accept(id));
        getChildren().addAll(words, resume, change, close, discard(id));
    }

    private static boolean isWhole(Round round) {
        return round.votes() >= round.seatCount();
    }

    private Button close(Round round) {
        var name = texts.get("risk.close-and-reveal");
        Runnable reveal = () -> model.reveal(round.id(), () -> ways.reveal().accept(round.id()));
        var sure = texts.get("risk.reveal-early", round.votes(), round.seatCount());
        var close = Buttons.of("round-reveal", name, isWhole(round) ? reveal : () -> confirm.ask(sure, name, reveal));
        close.setDisable(round.votes() == 0);
        return close;
    }

    private Button discard(String round) {
        var name = texts.get("risk.discard");
        var discard = Buttons.of(
                "round-discard",
                name,
                () -> confirm.ask(texts.get("risk.discard-sure"), name, () -> model.discard(round)));
        discard.getStyleClass().add("danger");
        return discard;
    }
}
