package verkstad.ui.dots;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import verkstad.model.dots.DotVote;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.WrappingRow;

/** A dot vote under way: how far it has come, and the ways on. Discarding takes two clicks. */
final class DotVoteStrip extends VBox {
    private final DotsViewModel model;
    private final Texts texts;

    DotVoteStrip(DotsViewModel model, DotVote vote, Texts texts, Runnable resume) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("paper");
        var words = new Label(texts.get("dots.running", vote.ballots(), vote.seatCount()));
        words.setId("dots-running");
        words.getStyleClass().add("headline2");
        var closed = new Label(texts.get("dots.closed-list"));
        closed.getStyleClass().add("muted");
        closed.setWrapText(true);
        var go = Buttons.of("dots-resume", texts.get("dots.resume"), resume);
        go.getStyleClass().add("accent");
        go.setDisable(vote.ballots() >= vote.seatCount());
        var reveal = Buttons.of("dots-reveal", texts.get("dots.reveal"), model::reveal);
        reveal.setDisable(vote.ballots() == 0);
        if (go.isDisabled()) reveal.getStyleClass().add("accent");
        var ways = new WrappingRow(go, reveal, late(vote), discard());
        ways.getStyleClass().add("toolbar-row");
        getChildren().addAll(words, closed, ways);
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
        var discard = Buttons.of("dots-discard", texts.get("dots.discard"), () -> {});
        discard.getStyleClass().add("danger");
        discard.setOnAction(event -> {
            discard.setText(texts.get("dots.discard-sure"));
            discard.setOnAction(again -> model.discard());
        });
        return discard;
    }
}
