package verkstad.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;

/** Asks who sits at the shared laptop. */
final class NamesPane extends BorderPane {
    private final FlowPane tiles = new FlowPane();
    private final Texts texts;

    NamesPane(List<VoterName> names, Texts texts, Consumer<String> take, Runnable back) {
        this.texts = texts;
        var title = new Label(texts.get("voting.who"));
        title.getStyleClass().add("voting-title");
        tiles.getStyleClass().add("name-tiles");
        for (var name : names) tiles.getChildren().add(tile(name, take));
        var page = new VBox(title, tiles);
        page.getStyleClass().add("voting-page");
        setCenter(page);
        setBottom(foot(back));
    }

    /** Gives the focus to the first who has not voted, once it is shown. */
    void focusFirst() {
        tiles.getChildren().stream()
                .filter(tile -> !tile.isDisable())
                .findFirst()
                .ifPresent(first -> Platform.runLater(first::requestFocus));
    }

    private Button tile(VoterName name, Consumer<String> take) {
        var words = name.voted() ? texts.get("voting.has-voted", name.name()) : name.name();
        var tile = Buttons.of("name-" + name.id(), words, () -> take.accept(name.id()));
        tile.getStyleClass().add("name-tile");
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
