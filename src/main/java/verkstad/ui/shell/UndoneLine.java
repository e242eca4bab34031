package verkstad.ui.shell;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import verkstad.model.find.Deed;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.workspace.Undone;
import verkstad.workspace.Workspace;

/** What was just undone or done again, in words, with the way back; for a while. */
final class UndoneLine extends HBox {
    private static final Duration WHILE = Duration.seconds(12);
    private final Workspace workspace;
    private final Texts texts;
    private final Label words = new Label();
    private final HBox ways = new HBox();
    private final PauseTransition gone = new PauseTransition(WHILE);

    UndoneLine(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        setId("undone-line");
        getStyleClass().add("undone-line");
        words.setId("undone");
        words.setMinWidth(0);
        words.setMaxWidth(460);
        getChildren().addAll(words, ways);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        gone.setOnFinished(event -> setVisible(false));
        workspace.undone().subscribe(this::show);
    }

    private void show(@Nullable Undone undone) {
        gone.stop();
        setVisible(undone != null);
        if (undone == null) return;
        words.setText(texts.get(undone.again() ? "bin.redone" : "bin.undone", words(undone.deed(), texts)));
        var back = undone.again()
                ? Buttons.of("undone-undo", texts.get("shell.undo"), workspace::undo)
                : Buttons.of("undone-redo", texts.get("shell.redo"), workspace::redo);
        back.setMinWidth(USE_PREF_SIZE);
        ways.getChildren().setAll(back);
        gone.playFromStart();
    }

    /** Removal of card “Broadband”. */
    static String words(Deed deed, Texts texts) {
        var sort = texts.word("find.sort", deed.sort()).toLowerCase(Locale.ROOT);
        var thing = deed.name().isEmpty() ? sort : texts.get("bin.named", sort, deed.name());
        return texts.get("bin.deed." + deed.verb().code(), thing);
    }
}
