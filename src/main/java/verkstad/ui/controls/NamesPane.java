package verkstad.ui.controls;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;

/** Asks who sits at the shared laptop: names from A to Z in columns, closer to each other where they are many. */
final class NamesPane extends BorderPane {
    private static final PseudoClass CROWD = PseudoClass.getPseudoClass("crowd");

    /** More than this do not fit on a laptop's screen with much air. */
    private static final int MANY = 28;

    private final TilePane tiles = new TilePane();
    private final Texts texts;

    NamesPane(List<VoterName> names, Texts texts, Consumer<String> take, Runnable back) {
        this.texts = texts;
        var title = new Label(texts.get("voting.who"));
        title.getStyleClass().add("voting-title");
        tiles.getStyleClass().add("name-tiles");
        var order = Collator.getInstance(texts.language().locale());
        names.stream()
                .sorted(Comparator.comparing(VoterName::name, order))
                .forEach(name -> tiles.getChildren().add(tile(name, take, names.size() > MANY)));
        var scroll = new FocusScroll(tiles);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var page = new VBox(title, scroll);
        page.getStyleClass().add("voting-page");
        page.pseudoClassStateChanged(CROWD, names.size() > MANY);
        setCenter(page);
        setBottom(foot(back));
    }

    /** Gives the focus to the first who has not voted, once it is shown. */
    void focusFirst() {
        tiles.getChildren().stream()
                .filter(tile -> !tile.isDisable())
                .findFirst()
                .ifPresent(first -> Platform.runLater(() -> focus(first)));
    }

    /** What scrolls has its contents once it is styled, and not before. */
    private void focus(Node tile) {
        applyCss();
        tile.requestFocus();
    }

    private Button tile(VoterName name, Consumer<String> take, boolean crowd) {
        var words = name.voted() ? texts.get("voting.has-voted", name.name()) : name.name();
        var face = name.voted() ? "✓ " + name.name() : name.name();
        var tile = Buttons.of("name-" + name.id(), face, () -> take.accept(name.id()));
        tile.setAccessibleText(words);
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.getStyleClass().add("name-tile");
        tile.pseudoClassStateChanged(CROWD, crowd);
        tile.setDisable(name.voted());
        return tile;
    }

    private Node foot(Runnable run) {
        var back = Buttons.of("names-back", texts.get("voting.names-back"), run);
        back.setGraphic(KeyCap.of("Esc"));
        back.getStyleClass().add("key-right");
        var foot = new HBox(back);
        foot.getStyleClass().add("names-foot");
        return foot;
    }
}
