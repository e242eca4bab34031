package verkstad.ui.shell;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.change.Removed;
import verkstad.model.change.Returning;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.workspace.Workspace;

/** What was removed since the project was opened, newest first, each to be brought back. */
public final class BinView extends VBox {
    private static final double KIND = 130;
    private final Workspace workspace;
    private final Texts texts;
    private final ListView<Removed> list = new ListView<>();
    private final Label told = new Label();
    private Subscription watching = Subscription.EMPTY;

    public BinView(Workspace workspace, Texts texts) {
        super(12);
        this.workspace = workspace;
        this.texts = texts;
        setId("bin");
        var lead = new Label(texts.get("bin.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        told.setId("bin-told");
        told.setWrapText(true);
        told.getStyleClass().add("trouble");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        var none = new Label(texts.get("bin.empty"));
        none.getStyleClass().add("empty");
        none.setWrapText(true);
        list.setId("bin-list");
        list.setAccessibleText(texts.get("bin.bin"));
        list.setPlaceholder(none);
        list.setCellFactory(view -> new Cell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) bringBack();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var back = Buttons.of("bin-back", texts.get("bin.back"), this::bringBack);
        back.getStyleClass().add("accent");
        back.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        getChildren().addAll(lead, list, told, back);
        sceneProperty().subscribe(scene -> {
            watching.unsubscribe();
            watching = scene == null
                    ? Subscription.EMPTY
                    : workspace.bin().removed().subscribe(this::show);
        });
        show(workspace.bin().removed().get());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void show(List<Removed> removed) {
        list.setItems(FXCollections.observableArrayList(removed));
        list.getSelectionModel().selectFirst();
    }

    private void bringBack() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        var now = workspace.project().get();
        boolean fits = Returning.fits(now, chosen);
        told.setText(fits ? "" : texts.get("bin.holder-gone"));
        if (fits) workspace.edit(then -> Returning.of(then, chosen));
    }

    private final class Cell extends ListCell<Removed> {
        @Override
        protected void updateItem(@Nullable Removed removed, boolean empty) {
            super.updateItem(removed, empty);
            if (empty || removed == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var kind = new Label(texts.word("find.sort", removed.thing().sort()));
            kind.getStyleClass().add("caption");
            kind.setMinWidth(KIND);
            var name = new Label(removed.thing().name());
            name.getStyleClass().add("find-name");
            var row = new HBox(kind, name);
            row.getStyleClass().add("bin-row");
            row.maxWidthProperty().bind(list.widthProperty().subtract(40));
            setGraphic(row);
            setAccessibleText(kind.getText() + ": " + name.getText());
        }
    }
}
