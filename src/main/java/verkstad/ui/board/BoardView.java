package verkstad.ui.board;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.workspace.Workspace;

/** A question, and named columns of cards side by side. */
public final class BoardView {
    private final Texts texts;
    private final BoardViewModel model;
    private final Form form;
    private final CardMoves moves;
    private final HBox columns = new HBox();
    private final Workspace workspace;
    private Subscription shown = Subscription.EMPTY;
    private int count = -1;

    private BoardView(Workspace workspace, Texts texts, String board) {
        this.workspace = workspace;
        this.texts = texts;
        model = new BoardViewModel(workspace, board);
        form = new Form(workspace, texts);
        moves = new CardMoves(model, columns);
        columns.getStyleClass().add("board-columns");
        form.keep(model.columns().now().subscribe(now -> show(now == null ? 0 : now.size())));
    }

    /** The board, as the middle of the cockpit. */
    public static Centre centre(Workspace workspace, Texts texts, String board) {
        var view = new BoardView(workspace, texts, board);
        return new Centre(view.page(), new SimpleObjectProperty<>(new Show.Cards(board)), view::close);
    }

    private void close() {
        shown.unsubscribe();
        form.close();
    }

    private Parent page() {
        var question = form.required(GrowingArea.paragraph(), "board-question", "board.question", model.question());
        question.getStyleClass().addAll("title-field", "headline1");
        var add = new Button(texts.get("board.new-column"));
        add.setId("column-add");
        add.setMinWidth(Button.USE_PREF_SIZE);
        add.setOnAction(event -> model.addColumn(texts.get("board.new-column-title")));
        HBox.setHgrow(question, Priority.ALWAYS);
        var head = new HBox(question, add);
        head.getStyleClass().add("toolbar-row");
        var keys = new Label(texts.get("board.keys"));
        keys.getStyleClass().add("muted");
        var scroll = new ScrollPane(columns);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var page = new VBox(head, scroll, keys);
        page.getStyleClass().add("centre");
        return page;
    }

    /** Columns are built anew only when one comes or goes; what changes in them they follow themselves. */
    private void show(int now) {
        if (now == count) return;
        count = now;
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        columns.getChildren().clear();
        for (int i = 0; i < now; i++) {
            var column = new ColumnView(workspace, texts, model, i, moves);
            HBox.setHgrow(column, Priority.ALWAYS);
            shown = shown.and(column::close);
            columns.getChildren().add(column);
        }
        if (now == 0) {
            var empty = new Label(texts.get("board.no-columns"));
            empty.getStyleClass().add("empty");
            columns.getChildren().add(empty);
        }
    }
}
