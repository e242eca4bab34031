package verkstad.ui.futures;

import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Takeover;
import verkstad.workspace.Workspace;

/**
 * The groups take the laptop in turn: a list of the cards that belongs to nobody, then one card alone in large type,
 * then the list again. What is typed is saved as it is typed, so a card can be left at any time.
 */
final class Turns extends StackPane {
    private final Workspace workspace;
    private final Texts texts;
    private final Takeover takeover;
    private final String id;
    private @Nullable Runnable closing;

    Turns(Workspace workspace, Texts texts, Takeover takeover, String id) {
        this.workspace = workspace;
        this.texts = texts;
        this.takeover = takeover;
        this.id = id;
        setId("turns-view");
        getStyleClass().add("voting");
    }

    void begin() {
        takeover.begin(this, new Show.Scenario(id));
        list();
    }

    /** The screen between two groups. */
    void list() {
        close();
        var list = new TurnList(workspace, texts, new EditedWorkshop(workspace, id), this::card, this::end);
        closing = list::close;
        getChildren().setAll(list);
        list.begin();
    }

    /** One group's card. */
    void card(int place) {
        close();
        var card = new TurnCard(workspace, texts, new EditedWorkshop(workspace, id), place, this::list);
        closing = card::close;
        getChildren().setAll(card);
        // What scrolls has its fields only once it is drawn.
        applyCss();
        layout();
        card.begin();
    }

    private void end() {
        close();
        takeover.end();
    }

    private void close() {
        if (closing != null) closing.run();
        closing = null;
    }
}
