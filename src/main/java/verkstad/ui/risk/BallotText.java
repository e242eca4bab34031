package verkstad.ui.risk;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Risk;
import verkstad.texts.Texts;

/** The risk that is voted on, in full text: smaller where it is long, and scrolled where it is longer still. */
final class BallotText extends ScrollPane {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass LONGEST = PseudoClass.getPseudoClass("longest");

    /** In characters of all its words: more than this does not fit on a laptop's screen in large type. */
    private static final int MUCH = 320;

    private static final int MOST = 700;

    /** How much of what is seen one key scrolls. */
    private static final double STEP = 0.25;

    private final Label id = words("ballot-id");
    private final Label threat = words("ballot-threat");
    private final Label vulnerability = words("ballot-words");
    private final Label consequence = words("ballot-words");
    private final VBox weakness;
    private final VBox outcome;

    BallotText(Texts texts) {
        weakness = part(texts.get("risk.vulnerability"), vulnerability);
        outcome = part(texts.get("risk.consequence"), consequence);
        var page = new VBox(id, threat, weakness, outcome);
        page.getStyleClass().add("ballot-risk");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    void show(Risk risk) {
        id.setText(risk.id());
        threat.setText(risk.threat());
        say(weakness, vulnerability, risk.vulnerability());
        say(outcome, consequence, risk.consequence());
        int much = threat.getText().length()
                + vulnerability.getText().length()
                + consequence.getText().length();
        for (var words : List.of(threat, vulnerability, consequence)) {
            words.pseudoClassStateChanged(LONG, much > MUCH && much <= MOST);
            words.pseudoClassStateChanged(LONGEST, much > MOST);
        }
        setVvalue(0);
    }

    /** @param steps down, or up where they are less than 0 */
    void scroll(int steps) {
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) return;
        double by = steps * STEP * getViewportBounds().getHeight() / hidden;
        setVvalue(Math.clamp(getVvalue() + by, 0, 1));
    }

    private static void say(VBox part, Label words, @Nullable String text) {
        words.setText(text == null ? "" : text);
        part.setVisible(text != null);
        part.setManaged(text != null);
    }

    private static VBox part(String caption, Label words) {
        var label = new Label(caption);
        label.getStyleClass().add("caption");
        return new VBox(label, words);
    }

    private static Label words(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
