package verkstad.ui.dots;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.dots.DotItem;
import verkstad.texts.Texts;
import verkstad.ui.controls.Dots;
import verkstad.ui.controls.WrappedCell;

/**
 * Things to put dots on, one a line: the arrows up and down go from one to the next, right and plus put a dot, left and
 * minus take one, digits say how many. Only the lines in view are built.
 */
final class DotList extends ListView<Integer> {
    /** Puts so many dots on the thing at this place. */
    interface Putting {
        void put(int place, int dots);
    }

    /** What a screen reader says of a thing with so many dots on it. */
    interface Saying {
        String words(String item, int dots);
    }

    private final Texts texts;
    private final List<DotItem> items;
    private final ObservableValue<@Nullable List<Integer>> dots;
    private final Putting putting;
    private final Saying saying;
    private final IntBinaryOperator typed;
    private final List<Line> lines = new ArrayList<>();
    private final Subscription following;

    /**
     * @param dots how many lie on each thing now
     * @param typed how many dots a thing has after a digit was typed: given how many it had, and the digit
     */
    DotList(
            Texts texts,
            List<DotItem> items,
            ObservableValue<@Nullable List<Integer>> dots,
            Putting putting,
            Saying saying,
            IntBinaryOperator typed) {
        this.texts = texts;
        this.items = items;
        this.dots = dots;
        this.putting = putting;
        this.saying = saying;
        this.typed = typed;
        setId("dot-list");
        setAccessibleText(texts.get("dots.list"));
        getStyleClass().add("dot-list");
        setItems(FXCollections.observableList(
                IntStream.range(0, items.size()).boxed().toList()));
        setCellFactory(list -> {
            var line = new Line();
            lines.add(line);
            return line;
        });
        following = dots.subscribe(now -> lines.forEach(Line::show));
        getSelectionModel().select(0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // Lines with a heading are higher: the end is where it is thought to be only once it is built.
        addEventHandler(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode() == KeyCode.END) scrollTo(items.size() - 1);
        });
    }

    /** Shows no dots any more that are put from now on. */
    void close() {
        following.unsubscribe();
    }

    private void pressed(KeyEvent key) {
        int place = getSelectionModel().getSelectedIndex();
        var all = dots.getValue();
        if (place < 0 || all == null || key.isShortcutDown() || key.isAltDown()) return;
        int now = all.get(place);
        Integer then = switch (key.getCode()) {
            case RIGHT, PLUS, ADD, EQUALS, SPACE -> Integer.valueOf(now + 1);
            case LEFT, MINUS, SUBTRACT -> Integer.valueOf(now - 1);
            case DELETE -> Integer.valueOf(0);
            case BACK_SPACE -> Integer.valueOf(typed.applyAsInt(now, -1));
            default -> digit(key.getCode(), now);
        };
        if (then == null) return;
        putting.put(place, then);
        key.consume();
    }

    private @Nullable Integer digit(KeyCode code, int now) {
        if (!code.isDigitKey()) return null;
        var name = code.getName();
        return typed.applyAsInt(now, name.charAt(name.length() - 1) - '0');
    }

    /** One thing, its dots, and buttons as large as a finger. */
    private final class Line extends WrappedCell<Integer> {
        private final Label words = new Label();
        private final HBox put = new HBox();
        private final Label number = new Label();
        private final Button less = new Button("−");
        private final Button more = new Button("+");
        private final HBox line = new HBox(words, put, less, number, more);
        private final Label heading = new Label();
        private final VBox whole = new VBox(line);

        Line() {
            words.setWrapText(true);
            words.setMinWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            words.getStyleClass().add("dot-item");
            HBox.setHgrow(words, Priority.ALWAYS);
            put.getStyleClass().add("dots-put");
            number.getStyleClass().add("dots-number");
            for (var button : List.of(less, more)) {
                button.setFocusTraversable(false);
                button.getStyleClass().add("dot-button");
            }
            less.setOnAction(event -> step(-1));
            more.setOnAction(event -> step(1));
            line.getStyleClass().add("dot-line");
            line.setMinWidth(0);
            heading.setWrapText(true);
            heading.getStyleClass().add("dot-heading");
            whole.setMinWidth(0);
        }

        @Override
        protected void updateItem(Integer place, boolean empty) {
            super.updateItem(place, empty);
            setGraphic(empty ? null : whole);
            show();
        }

        /** Whether a column begins here. */
        private boolean begins(int place) {
            var under = items.get(place).under();
            return under != null
                    && (place == 0 || !under.equals(items.get(place - 1).under()));
        }

        private void step(int by) {
            var place = getItem();
            var all = dots.getValue();
            if (place == null || all == null) return;
            getSelectionModel().select(place);
            putting.put(place, all.get(place) + by);
        }

        private void show() {
            var place = getItem();
            if (place == null || isEmpty()) return;
            var all = dots.getValue();
            if (all == null) return; // the ballot is handed over
            int now = all.get(place);
            var item = items.get(place);
            words.setText(item.text());
            heading.setText(item.under());
            whole.getChildren().setAll(begins(place) ? List.of(heading, line) : List.of(line));
            put.getChildren().setAll(new Dots(now));
            number.setText(Integer.toString(now));
            less.setDisable(now == 0);
            less.setId("dot-less-" + place);
            more.setId("dot-more-" + place);
            less.setAccessibleText(texts.get("dots.less"));
            more.setAccessibleText(texts.get("dots.one-more"));
            setAccessibleText(saying.words(item.text(), now));
        }
    }
}
