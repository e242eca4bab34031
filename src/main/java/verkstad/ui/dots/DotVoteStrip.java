package verkstad.ui.dots;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import verkstad.model.dots.DotVote;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.ConfirmBar;
import verkstad.ui.controls.WrappingRow;

/** A dot vote under way: how far it has come, and the ways on. What ends it too early is asked about. */
final class DotVoteStrip extends VBox {
    private final DotsViewModel model;
    private final Texts texts;
    private final ConfirmBar confirm;

    DotVoteStrip(DotsViewModel model, DotVote vote, Texts texts, Runnable resume) {
        this.model = model;
        this.texts = texts;
        confirm = new ConfirmBar(texts);
        getStyleClass().add("paper");
        setMaxHeight(USE_PREF_SIZE);
        var words = new Label(texts.get("dots.running", vote.ballots(), vote.seatCount()));
        words.setId("dots-running");
        words.getStyleClass().add("headline2");
        var closed = new Label(texts.get("dots.closed-list"));
        closed.getStyleClass().add("muted");
        closed.setWrapText(true);
        var go = Buttons.of("dots-resume", texts.get("dots.resume"), resume);
        go.getStyleClass().add("accent");
        go.setDisable(vote.ballots() >= vote.seatCount());
        var reveal = reveal(vote, go.isDisabled());
        if (go.isDisabled()) reveal.getStyleClass().add("accent");
        var ways = new WrappingRow(go, reveal, late(vote), discard());
        ways.getStyleClass().add("toolbar-row");
        getChildren().addAll(words, closed, ways, confirm);
    }

    private Button reveal(DotVote vote, boolean isWhole) {
        var name = texts.get("dots.reveal");
        var early = texts.get("dots.reveal-early", vote.ballots(), vote.seatCount());
        var reveal = Buttons.of(
                "dots-reveal", name, isWhole ? model::reveal : () -> confirm.ask(early, name, model::reveal));
        reveal.setDisable(vote.ballots() == 0);
        return reveal;
    }

    private Node late(DotVote vote) {
        if (vote.voters().isEmpty()) return Buttons.of("dots-seat", texts.get("dots.seat"), model::addSeat);
        var late = new MenuButton(texts.get("voting.late"));
        late.setId("dots-late");
        for (var person : model.late()) {
            var item = new MenuItem(person.name());
            item.setId("dots-late-" + person.id());
            item.setOnAction(event -> model.add(person));
            late.getItems().add(item);
        }
        late.setDisable(late.getItems().isEmpty());
        return late;
    }

    private Node discard() {
        var name = texts.get("dots.discard");
        var sure = texts.get("dots.discard-sure");
        var discard = Buttons.of("dots-discard", name, () -> confirm.ask(sure, name, model::discard));
        discard.getStyleClass().add("danger");
        return discard;
    }
}
