package verkstad.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import verkstad.model.find.Excerpt;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.find.FindViewModel.Hit;

/** One that was found: what it is, its name, and the sentence it was found in. */
final class HitCell extends ListCell<Hit> {
    private static final double KIND = 130;
    private static final double MARGINS = 60;
    private final ListView<Hit> list;

    HitCell(ListView<Hit> list) {
        this.list = list;
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var kind = new Label(hit.kind());
        kind.getStyleClass().add("caption");
        kind.setMinWidth(KIND);
        kind.setMaxWidth(KIND);
        var name = new Label(hit.name());
        name.getStyleClass().add("find-name");
        var lines = new VBox(name);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        if (hit.excerpt() != null) lines.getChildren().add(sentence(hit.excerpt()));
        var row = new HBox(kind, lines);
        row.getStyleClass().add("find-row");
        row.setAlignment(Pos.BASELINE_LEFT);
        if (!hit.key().isEmpty()) row.getChildren().add(KeyCap.of(hit.key()));
        row.maxWidthProperty().bind(list.widthProperty().subtract(MARGINS));
        row.prefWidthProperty().bind(row.maxWidthProperty());
        setGraphic(row);
        setAccessibleText(hit.kind() + ": " + hit.name());
    }

    private TextFlow sentence(Excerpt excerpt) {
        var found = new Text(excerpt.found());
        found.getStyleClass().add("find-found");
        var flow = new TextFlow(plain(excerpt.before()), found, plain(excerpt.after()));
        flow.maxWidthProperty().bind(list.widthProperty().subtract(KIND + MARGINS));
        return flow;
    }

    private static Text plain(String words) {
        var text = new Text(words);
        text.getStyleClass().add("find-around");
        return text;
    }
}
