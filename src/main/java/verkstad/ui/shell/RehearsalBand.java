package verkstad.ui.shell;

import java.util.random.RandomGenerator;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Subscription;
import verkstad.model.change.InventedVotes;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** Says on every screen that this is a rehearsal, lets the invented people vote, and ends it. */
final class RehearsalBand extends WrappingRow implements AutoCloseable {
    private final Subscription subscription;

    /** @param main the window it stands in; what opens over that says so too */
    RehearsalBand(Workspace copy, Texts texts, RandomGenerator random, Runnable end, Window main) {
        setId("rehearsal");
        getStyleClass().add("rehearsal-band");
        var words = new Label(texts.get("rehearsal.band"));
        words.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var vote = Buttons.of(
                "rehearsal-vote", texts.get("rehearsal.vote"), () -> copy.edit(now -> InventedVotes.of(now, random)));
        var leave = Buttons.of("rehearsal-end", texts.get("rehearsal.end"), end);
        vote.setMinWidth(USE_PREF_SIZE);
        leave.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, space, vote, leave);
        vote.managedProperty().bind(vote.visibleProperty());
        subscription = copy.project()
                .subscribe(now -> vote.setVisible(InventedVotes.areWanted(now)))
                .and(RehearsalMark.over(main, texts.get("rehearsal.projector")));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
