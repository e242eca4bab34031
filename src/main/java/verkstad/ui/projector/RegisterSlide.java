package verkstad.ui.projector;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.ScoreBadge;

/** The open risks with their results. */
final class RegisterSlide {
    /** With more risks than this, each has one line; and as many as that are shown. */
    private static final int ROOMY = 8;

    private static final int SHOWN = 17;

    private RegisterSlide() {}

    static Parent of(Slide.Register slide, Texts texts) {
        var title = new Label(texts.get("risk.title"));
        title.getStyleClass().add("slide-title");
        var list = new GridPane();
        boolean roomy = slide.rows().size() <= ROOMY;
        list.getStyleClass().addAll("register-list", roomy ? "roomy" : "dense");
        int shown = Math.min(slide.rows().size(), SHOWN);
        for (int i = 0; i < shown; i++) row(list, i, slide.rows().get(i), roomy, texts);
        var screen = new VBox(title, list);
        screen.getStyleClass().addAll("projector", "slide");
        if (slide.rows().size() > shown) {
            var more = new Label(texts.get("risk.reveal-more", slide.rows().size() - shown));
            more.getStyleClass().add("slide-mute");
            screen.getChildren().add(more);
        }
        return screen;
    }

    private static void row(GridPane list, int place, Slide.RiskRow risk, boolean roomy, Texts texts) {
        var id = new Label(risk.id());
        id.getStyleClass().add("reveal-id");
        id.setMinWidth(Region.USE_PREF_SIZE);
        var threat = new Label(risk.threat());
        threat.setWrapText(roomy);
        threat.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(threat, Priority.ALWAYS);
        var demand = new Label(risk.demand().isDemanded() ? texts.get("risk.measure-demanded") : "");
        demand.getStyleClass().add("reveal-warning-label");
        demand.setMinWidth(Region.USE_PREF_SIZE);
        var badge = new ScoreBadge(risk.score(), risk.demand().isDemanded(), texts);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        list.addRow(place, id, threat, demand, badge);
    }
}
