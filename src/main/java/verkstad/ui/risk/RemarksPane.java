package verkstad.ui.risk;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.RoundSlide;
import verkstad.texts.Texts;
import verkstad.ui.controls.Form;

/** What is said of the risk in the spotlight: unsigned reasons, and what still differs. */
final class RemarksPane extends VBox {
    private final Texts texts;
    private final RevealViewModel model;
    private final Form form;
    private final VBox reasons = new VBox();
    private final VBox findings = new VBox();
    private final Consumer<String> removeReason;
    private final Consumer<String> removeFinding;

    RemarksPane(RevealViewModel model, Texts texts) {
        this.texts = texts;
        this.model = model;
        form = new Form(model.workspace(), texts);
        removeReason = model::removeReason;
        removeFinding = model::removeFinding;
        getStyleClass().addAll("paper", "remarks");
        var said = new VBox(
                field("reveal-reason", "reveal.reason-next", model::noteReason),
                reasons,
                field("reveal-finding", "reveal.finding-next", model::noteFinding),
                findings);
        said.getStyleClass().add("remarks");
        var scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    void show(RoundSlide.Spotlight spotlight) {
        reasons.getChildren().setAll(lines("reason", spotlight.reasons(), removeReason));
        findings.getChildren().setAll(lines("finding", spotlight.findings(), removeFinding));
    }

    private Node field(String id, String key, Consumer<String> note) {
        return Form.labelled(form.next(id, key, model.round(), note));
    }

    private List<HBox> lines(String kind, List<String> remarks, Consumer<String> remove) {
        return remarks.stream().map(r -> line(kind, r, remove)).toList();
    }

    private HBox line(String kind, String remark, Consumer<String> remove) {
        var words = new Label(remark);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var gone = new Button("×");
        gone.setId("remove-" + kind);
        gone.getStyleClass().add("link");
        gone.setAccessibleText(texts.get("reveal.remove-remark", remark));
        gone.setMinWidth(Region.USE_PREF_SIZE);
        gone.setOnAction(event -> remove.accept(remark));
        return new HBox(words, gone);
    }
}
