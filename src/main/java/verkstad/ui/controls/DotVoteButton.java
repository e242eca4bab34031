package verkstad.ui.controls;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import verkstad.model.Project;
import verkstad.model.dots.Dotted;
import verkstad.texts.Texts;
import verkstad.workspace.Workspace;

/** Leads to the dot voting on a list, and says how far it has come while it is under way. */
public final class DotVoteButton extends Button {
    private final Texts texts;
    private final Dotted on;
    private final Subscription subscription;

    /** @param open opens the dot voting on a list */
    public DotVoteButton(Workspace workspace, Texts texts, Dotted on, Consumer<Dotted> open) {
        this.texts = texts;
        this.on = on;
        setId("dot-vote-" + on.kind().code());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> {
            workspace.settle();
            open.accept(on);
        });
        subscription = workspace.project().subscribe(this::show);
    }

    /** Drops what it listens to. */
    public void close() {
        subscription.unsubscribe();
    }

    private void show(Project project) {
        var vote = project.dotVote();
        getStyleClass().remove("accent");
        if (vote == null || !vote.on().equals(on)) {
            setText(texts.get("dots.open-" + on.kind().code()));
            return;
        }
        setText(texts.get("dots.under-way", vote.ballots(), vote.seatCount()));
        getStyleClass().add("accent");
    }
}
