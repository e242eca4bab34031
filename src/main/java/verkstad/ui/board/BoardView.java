package verkstad.ui.board;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import verkstad.model.HalfTyped;
import verkstad.model.Lists;
import verkstad.model.board.Column;
import verkstad.model.dots.Dotted;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.Completion;
import verkstad.ui.controls.DotVoteButton;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Keys;
import verkstad.ui.controls.Landing;
import verkstad.ui.controls.ThreadBar;
import verkstad.ui.controls.ThreadViewModel;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** A question, and named columns of cards side by side. */
public final class BoardView {
    private final Texts texts;
    private final BoardViewModel model;
    private final Form form;
    private final CardMoves moves;
    private final CardStrip strip;
    private final ThreadBar thread;
    private final HBox columns = new HBox();
    private final ScrollPane scroll = FocusScroll.filled(columns);
    private final Workspace workspace;
    private Subscription shown = Subscription.EMPTY;
    private int count = -1;

    /** Something that a single key does with the card in focus. */
    record Doing(KeyCode key, Runnable run) {}

    private BoardView(Workspace workspace, Texts texts, String board) {
        this.workspace = workspace;
        this.texts = texts;
        model = new BoardViewModel(workspace, board);
        form = new Form(workspace, texts);
        form.keep(model::close);
        moves = new CardMoves(model, texts, columns, scroll);
        strip = new CardStrip(workspace, texts, model, new CardTurns(workspace, board), moves::back);
        form.keep(strip::close);
        thread = new ThreadBar(new ThreadViewModel(workspace, model.onThread()), texts).quiet();
        form.keep(thread::close);
        form.keep(workspace.aim().subscribe(thing -> aim()));
        moves.setDoing(strip.doing());
        columns.getStyleClass().add("board-columns");
        Keys.declare(columns, "Enter", texts.get("help.key-card"));
        Keys.declare(columns, "← →", texts.get("help.key-cards"));
        Keys.declare(columns, "Alt ← ↑ → ↓", texts.get("help.key-card-move"));
        Keys.declare(columns, "Space", texts.get("help.key-card-mark"));
        Keys.declare(columns, "Delete", texts.get("help.key-remove"));
        show(model.board().get().columns().size());
        form.keep(model.columns().now().subscribe(this::follow));
        form.keep(model.focus().subscribe(moves::follow));
    }

    /**
     * The board, as the middle of the cockpit.
     *
     * @param dotVote opens the dot voting on a list
     */
    public static Centre centre(Workspace workspace, Texts texts, String board, Consumer<Dotted> dotVote) {
        var view = new BoardView(workspace, texts, board);
        return new Centre(view.page(dotVote), view.model.show(), view::close);
    }

    private void close() {
        shown.unsubscribe();
        form.close();
    }

    private Parent page(Consumer<Dotted> dotVote) {
        var question = form.required(GrowingArea.paragraph(), "board-question", "board.question", model.question());
        question.getStyleClass().addAll("title-field", "headline1");
        HBox.setHgrow(question, Priority.ALWAYS);
        var dots = new DotVoteButton(workspace, texts, model.dotted(), dotVote);
        form.keep(dots::close);
        var head = new WrappingRow(question, dots);
        head.getStyleClass().add("toolbar-row");
        scroll.getStyleClass().add("board-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var page = new VBox(head, tools(), scroll, strip, thread);
        thread.answeringIn(page);
        page.getStyleClass().add("centre");
        return page;
    }

    /** Takes the focus to the card that somebody went to, once the board is on the screen. */
    private void aim() {
        workspace.whenSettled(now -> {
            var card = model.card(workspace.aim().get());
            if (card != null) moves.focus(card);
        });
    }

    private Node tools() {
        var add = Buttons.of("column-add", texts.get("board.new-column"), this::addColumn);
        var author = form.named(new TextField(), "board-author", "board.author");
        author.setPromptText(texts.get("board.author-prompt"));
        author.setPrefColumnCount(12);
        author.textProperty().bindBidirectional(model.author());
        form.keep(Completion.of(author, model::authors));
        var by = new Label(texts.get("board.author"));
        by.getStyleClass().add("caption");
        by.setLabelFor(author);
        var onScreen = new Label(texts.get("board.on-screen"));
        onScreen.getStyleClass().add("caption");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var which = new ToggleGroup();
        var whole = toggle("show-board", "board.show-whole", which);
        var alone = toggle("show-column", "board.show-column", which);
        which.selectToggle(whole);
        whole.setOnAction(event -> alone(which, whole, false));
        alone.setOnAction(event -> alone(which, alone, true));
        var row = new WrappingRow(add, by, author, space, onScreen, whole, alone);
        for (var label : List.of(by, onScreen)) label.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private void alone(ToggleGroup group, ToggleButton chosen, boolean alone) {
        group.selectToggle(chosen);
        model.alone().set(alone);
    }

    private ToggleButton toggle(String id, String key, ToggleGroup group) {
        var toggle = form.named(new ToggleButton(texts.get(key)), id, key);
        toggle.setToggleGroup(group);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }

    private void addColumn() {
        model.addColumn(
                texts.get("board.new-column-title"),
                () -> Landing.on(
                        columns, () -> moves.views().reduce((one, next) -> next).ifPresent(ColumnView::editTitle)));
    }

    /** What is half typed under a column goes with it. */
    private void follow(List<Column> before, List<Column> now) {
        var came = IntStream.range(0, now.size())
                .map(place -> came(before, now, place))
                .boxed()
                .toList();
        if (came.equals(IntStream.range(0, before.size()).boxed().toList())) return;
        var words = moves.views().map(ColumnView::halfTyped).toList();
        show(now.size());
        moves.views().forEach(c -> c.halfType(came.get(c.place()) < 0 ? "" : words.get(came.get(c.place()))));
        var lines = workspace.halfTyped();
        for (int gone = now.size(); gone < before.size(); gone++) {
            lines.type(new HalfTyped(model.id(), NextCards.name(gone), ""));
        }
        lines.write();
    }

    /** Where the column at this place was before; -1 where it was not there. */
    @SuppressWarnings("ReferenceEquality") // new columns are all alike
    private static int came(List<Column> before, List<Column> now, int place) {
        int was = Lists.place(before, column -> column == now.get(place));
        return was >= 0 || before.size() != now.size() ? was : place;
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
