package verkstad.ui.controls;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import verkstad.texts.Texts;

/** The neutral screen of a vote: calm words, and the facilitator's way out below. */
final class CurtainPane extends BorderPane {
    private final VBox middle = new VBox();
    private final Texts texts;

    private CurtainPane(Texts texts, Hold hold) {
        this.texts = texts;
        setBottom(out(hold));
    }

    /**
     * The curtain between two voters.
     *
     * @param resumed that the program died, in words; empty where it did not
     * @param begin somebody has sat down
     */
    static CurtainPane between(VoteCurtain now, String resumed, Texts texts, Hold hold, Runnable begin) {
        var pane = new CurtainPane(texts, hold);
        boolean complete = now.isComplete();
        var next = mute(texts.get(complete ? "voting.all-voted-next" : "voting.hand-on-next"));
        var count = mute(texts.get("voting.voted", now.voted(), now.of()));
        count.setId("voted");
        var sit = Buttons.of("sit-down", texts.get("voting.begin"), begin);
        sit.setFocusTraversable(false);
        sit.getStyleClass().add("on-curtain");
        sit.setVisible(!complete);
        sit.setManaged(!complete);
        pane.say(
                pane.title(complete ? "voting.all-voted" : "voting.hand-on"),
                next,
                new VoteDots(now.voted(), now.of()),
                count,
                sit,
                said("ballot-trouble", "curtain-trouble", pane.trouble(now)),
                said("vote-resumed", "mute", resumed));
        return pane;
    }

    /** A ballot is on its way to the disk. */
    static CurtainPane saving(Texts texts, Hold hold) {
        var pane = new CurtainPane(texts, hold);
        pane.say(pane.title("voting.saving"));
        return pane;
    }

    /** All that is said on it. */
    String words() {
        return middle.getChildren().stream()
                .filter(node -> node instanceof Label && node.isVisible())
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private void say(Node... words) {
        middle.getChildren().setAll(words);
        middle.getStyleClass().add("curtain-words");
        setCenter(middle);
    }

    /** Why the last ballot is not in, or not on the disk yet. */
    private String trouble(VoteCurtain now) {
        if (now.unsaved()) return texts.get("voting.unsaved");
        return now.refused() == null ? "" : texts.get("voting.refused", texts.get(now.refused()));
    }

    /** A line that is there only where it has something to say. */
    private static Label said(String id, String style, String words) {
        var said = new Label(words);
        said.setId(id);
        said.getStyleClass().add(style);
        said.setWrapText(true);
        said.setVisible(!words.isEmpty());
        said.setManaged(said.isVisible());
        return said;
    }

    /** To be held, by mouse or touch as by keys. */
    private Node out(Hold hold) {
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
}
