package verkstad.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import verkstad.texts.Texts;

/**
 * The screen of a laptop that goes round in a vote: a curtain between two voters, the names to choose from, and the
 * facilitator's way back, which is held for a while. Esc gives up what is not handed over. FX thread.
 */
public abstract class SharedLaptop extends BorderPane {
    /** How long the facilitator holds the keys: longer than anybody does by accident. */
    private static final Duration LONG = Duration.seconds(2);

    private final Texts texts;
    private final Hold hold;

    /** @param leave what happens when the facilitator has come back */
    @SuppressWarnings("this-escape") // nobody sends a key before the subclass is made
    protected SharedLaptop(Texts texts, Runnable leave) {
        this.texts = texts;
        setId("voting");
        getStyleClass().add("voting");
        setFocusTraversable(true);
        setAccessibleText(texts.get("voting.title"));
        hold = new Hold(LONG, () -> {
            forget();
            leave.run();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        sceneProperty().subscribe(scene -> {
            if (scene != null) requestFocus();
        });
    }

    /** Somebody who may vote. */
    public record Name(String id, String name, boolean voted) {}

    /** What the facilitator holds to come back. */
    public final Hold hold() {
        return hold;
    }

    /** Gives up a ballot that is not handed over. */
    protected abstract void forget();

    /** Answers a key; whether it is one that counts here. */
    protected abstract boolean answer(KeyCode code);

    /** Puts one step on the screen, and nothing else. */
    protected final void put(Node page) {
        getStyleClass().remove("curtain");
        setCenter(page);
        requestFocus();
    }

    /**
     * Lowers the curtain between two voters.
     *
     * @param trouble why the last ballot is not in; empty where it is
     * @param begin somebody has sat down
     */
    protected final void putCurtain(int voted, int of, String trouble, Runnable begin) {
        boolean complete = voted >= of;
        var next = mute(texts.get(complete ? "voting.all-voted-next" : "voting.hand-on-next"));
        var count = mute(texts.get("voting.voted", voted, of));
        count.setId("voted");
        var sit = Buttons.of("sit-down", texts.get("voting.begin"), begin);
        sit.setFocusTraversable(false);
        sit.getStyleClass().add("on-curtain");
        sit.setVisible(!complete);
        sit.setManaged(!complete);
        var wrong = new Label(trouble);
        wrong.setId("ballot-trouble");
        wrong.getStyleClass().add("curtain-trouble");
        wrong.setWrapText(true);
        wrong.setVisible(!trouble.isEmpty());
        wrong.setManaged(wrong.isVisible());
        putCalm(
                title(complete ? "voting.all-voted" : "voting.hand-on"),
                next,
                new VoteDots(voted, of),
                count,
                sit,
                wrong);
    }

    /** The ballot is on its way to the disk. */
    protected final void putSaving() {
        putCalm(title("voting.saving"));
    }

    /** Asks who sits here; the first who has not voted has the focus. */
    protected final void putNames(List<Name> names, Consumer<String> take) {
        var title = new Label(texts.get("voting.who"));
        title.getStyleClass().add("voting-title");
        var tiles = new FlowPane();
        tiles.getStyleClass().add("name-tiles");
        for (var name : names) tiles.getChildren().add(tile(name, take));
        var page = new VBox(title, tiles);
        page.getStyleClass().add("voting-page");
        var whole = new BorderPane(page);
        whole.setBottom(namesFoot());
        put(whole);
        tiles.getChildren().stream()
                .filter(tile -> !tile.isDisable())
                .findFirst()
                .ifPresent(first -> Platform.runLater(first::requestFocus));
    }

    private Button tile(Name name, Consumer<String> take) {
        var words = name.voted() ? texts.get("voting.has-voted", name.name()) : name.name();
        var tile = Buttons.of("name-" + name.id(), words, () -> take.accept(name.id()));
        tile.getStyleClass().add("name-tile");
        tile.setDisable(name.voted());
        return tile;
    }

    private Node namesFoot() {
        var back = Buttons.of("names-back", texts.get("voting.names-back"), this::forget);
        back.setGraphic(KeyCap.of("Esc"));
        back.getStyleClass().add("key-right");
        var foot = new HBox(back);
        foot.getStyleClass().add("names-foot");
        return foot;
    }

    private void putCalm(Node... words) {
        var middle = new VBox(words);
        middle.getStyleClass().add("curtain-words");
        var way = new BorderPane(middle);
        way.setBottom(out());
        put(way);
        getStyleClass().add("curtain");
    }

    /** The facilitator's way out: to be held, by mouse or touch as by keys. */
    private Node out() {
        var out = new Label(texts.get("voting.facilitator"));
        out.setId("facilitator");
        out.getStyleClass().add("way-out");
        out.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hold.press());
        out.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> hold.release());
        BorderPane.setAlignment(out, Pos.CENTER);
        return out;
    }

    private Label title(String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("curtain-title");
        title.setWrapText(true);
        return title;
    }

    private static Label mute(String words) {
        var label = new Label(words);
        label.getStyleClass().add("mute");
        return label;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (event.isControlDown()) {
                hold.press();
            } else {
                forget();
            }
            event.consume();
            return;
        }
        boolean onButton = event.getTarget() instanceof ButtonBase && event.getCode() == KeyCode.ENTER;
        if (!onButton && answer(event.getCode())) event.consume();
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.CONTROL) hold.release();
    }
}
