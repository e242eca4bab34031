package verkstad.ui.board;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.board.Card;
import verkstad.model.board.Cards;
import verkstad.model.board.Into;
import verkstad.texts.Texts;
import verkstad.ui.board.BoardView.Doing;
import verkstad.ui.board.CardTurns.Turned;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Completion;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** What can be done with the marked cards, or the one in focus: each by a button and by one key. */
final class CardStrip extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final BoardViewModel model;
    private final CardTurns turns;
    private final Runnable back;
    private final Form form;
    private final Label what = new Label();
    private final Label keys = new Label();
    private final Label news = new Label();
    private final FlowPane first = new FlowPane();
    private final FlowPane second = new FlowPane();
    private final Hyperlink there = new Hyperlink();
    private final HBox told = new HBox(news, there);
    private final WordOnCards heading;
    private final WordOnCards author;
    private final List<Button> onCards;
    private final Button merge;
    private final Button alike;
    private final List<Doing> doing;

    /** @param back takes the focus back to the cards */
    CardStrip(Workspace workspace, Texts texts, BoardViewModel model, CardTurns turns, Runnable back) {
        this.workspace = workspace;
        this.texts = texts;
        this.model = model;
        this.turns = turns;
        this.back = back;
        form = new Form(workspace, texts);
        getStyleClass().add("card-strip");
        merge = button("card-merge", "board.merge", KeyCode.M, this::merge);
        alike = button("card-alike", "board.alike", KeyCode.D, this::alike);
        // Of the whole board, not of the card that has the focus: it is there for whoever comes by Tab too.
        alike.setFocusTraversable(true);
        heading = form.named(new WordOnCards(model.chosen()::group, this::done), "card-group", "board.group");
        author = form.named(new WordOnCards(model.chosen()::writtenBy, this::done), "card-by", "board.by");
        form.keep(Completion.of(author, model::authors));
        form.keep(Completion.of(heading, this::headings));
        onCards = List.of(
                turn(Into.RISK, KeyCode.R),
                turn(Into.ACTION, KeyCode.A),
                turn(Into.STEP, KeyCode.S),
                turn(Into.GOAL, KeyCode.K),
                button("card-remove", "board.remove-card", KeyCode.DELETE, model.chosen()::remove));
        doing = List.of(
                new Doing(KeyCode.M, this::merge),
                new Doing(KeyCode.D, this::alike),
                new Doing(KeyCode.G, () -> heading.comeBy(KeyCode.G)),
                new Doing(KeyCode.R, () -> turn(Into.RISK)),
                new Doing(KeyCode.A, () -> turn(Into.ACTION)),
                new Doing(KeyCode.S, () -> turn(Into.STEP)),
                new Doing(KeyCode.K, () -> turn(Into.GOAL)));
        build();
        form.keep(model.chosen().marks().subscribe(this::changed));
        form.keep(model.focus().subscribe(this::changed));
        form.keep(model.board().subscribe(this::changed));
        form.keep(model.closed().subscribe(this::changed));
        show();
    }

    List<Doing> doing() {
        return doing;
    }

    void close() {
        heading.leave();
        author.leave();
        form.close();
    }

    private void build() {
        what.getStyleClass().add("strong");
        news.setId("card-news");
        news.setWrapText(true);
        there.setId("card-there");
        for (var node : List.of(news, there, told)) node.managedProperty().bind(node.visibleProperty());
        told.getStyleClass().add("toolbar-row");
        told.maxWidthProperty().bind(second.widthProperty());
        told.visibleProperty().bind(news.visibleProperty());
        news.setVisible(false);
        there.setVisible(false);
        var unmark = Buttons.of("card-unmark", texts.get("board.unmark"), model.chosen()::unmark);
        form.keep(model.chosen().marks().subscribe(now -> unmark.setDisable(now.isEmpty())));
        var group = labelled(heading, "G");
        var by = labelled(author, null);
        for (var node : List.of(merge, unmark, group, by)) {
            node.managedProperty().bind(node.visibleProperty());
            node.visibleProperty().bind(second.visibleProperty());
        }
        first.getChildren().addAll(what, merge, unmark, alike, group, by);
        second.getChildren().addAll(onCards);
        second.getChildren().add(told);
        for (var row : List.of(first, second)) row.getStyleClass().add("card-strip-row");
        keys.setText(texts.get("board.keys"));
        keys.getStyleClass().add("muted");
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        keys.visibleProperty().bind(second.visibleProperty().not());
        getChildren().addAll(first, new StackPane(second, keys));
        StackPane.setAlignment(keys, Pos.CENTER_LEFT);
    }

    private Node labelled(WordOnCards field, @Nullable String key) {
        var name = new Label(field.getAccessibleText());
        name.getStyleClass().add("caption");
        name.setLabelFor(field);
        if (key != null) {
            name.setGraphic(KeyCap.of(key));
            name.getStyleClass().add("key-right");
        }
        name.setMinWidth(USE_PREF_SIZE);
        var both = new WrappingRow(name, field);
        both.getStyleClass().add("toolbar-row");
        return both;
    }

    private Button button(String id, String key, KeyCode code, Runnable run) {
        var button = Buttons.of(id, texts.get(key), run);
        button.setGraphic(KeyCap.of(code.getName()));
        button.getStyleClass().add("key-right");
        button.setFocusTraversable(false);
        // What is being typed is theirs that were chosen when it was: it is given before anything else is done.
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> back.run());
        return button;
    }

    private Button turn(Into into, KeyCode key) {
        return button("card-to-" + into.code(), "board.to-" + into.code(), key, () -> turn(into));
    }

    private void turn(Into into) {
        var cards = model.chosen().worked();
        if (!cards.isEmpty()) turns.turn(cards, into, turned -> tell(turned, cards.size()));
    }

    private void merge() {
        model.chosen().merge(back);
    }

    private void alike() {
        var lots = model.chosen().markAlike();
        say(lots.isEmpty() ? texts.get("board.none-alike") : texts.get("board.some-alike", lots.size()));
    }

    private void done() {
        model.chosen().unmark();
        back.run();
    }

    private List<String> headings() {
        return cards().map(Card::group).filter(Objects::nonNull).distinct().toList();
    }

    private Stream<Card> cards() {
        return model.board().get().columns().stream().flatMap(c -> c.cards().stream());
    }

    /** What was told was of the cards as they were. */
    private void changed() {
        news.setVisible(false);
        there.setVisible(false);
        show();
    }

    private void show() {
        int marked = model.chosen().marks().get().size();
        var worked = model.chosen().worked();
        boolean closed = model.closed().getValue();
        what.setText(
                closed
                        ? texts.get("board.closed")
                        : marked > 0
                                ? texts.get("board.marked", marked)
                                : texts.get(worked.isEmpty() ? "board.no-card" : "board.one-card"));
        second.setVisible(!worked.isEmpty());
        merge.setDisable(closed || marked < 2);
        alike.setDisable(closed);
        heading.setDisable(closed || worked.isEmpty());
        author.setDisable(closed || worked.isEmpty());
        onCards.forEach(b -> b.setDisable(worked.isEmpty()));
        onCards.getLast().setDisable(closed || worked.isEmpty());
        var one = worked.isEmpty()
                ? null
                : Cards.at(model.board().get(), worked.getFirst()).orElse(null);
        heading.show(one == null ? null : one.group());
        author.show(one == null ? null : one.by());
    }

    private void tell(Turned turned, int cards) {
        say(
                cards > 1
                        ? texts.get("board.became-several", cards)
                        : texts.get("board.became-" + turned.into().code(), turned.name()));
        there.setText(texts.get("board.go-there"));
        there.setOnAction(event -> workspace.go(turned.place()));
        there.setVisible(true);
    }

    /** Where there is room for it. */
    private void say(String words) {
        var row = (second.isVisible() ? second : first).getChildren();
        if (!row.contains(told)) row.add(told);
        news.setText(words);
        news.setVisible(true);
        there.setVisible(false);
    }
}
