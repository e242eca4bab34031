package verkstad.ui.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.session.Paragraphs;
import verkstad.texts.Texts;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.Keys;

/** The keys of the screen one comes from, and a short manual. */
public final class HelpView extends BorderPane {
    private static final double CHAPTERS = 250;
    private static final String BULLET = "- ";
    private final Texts texts;
    private final List<Keys.Line> keys;
    private final ListView<Page> pages = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();

    /** @param chapter null for the keys */
    private record Page(@Nullable Chapter chapter, String title) {}

    /** @param keys of the screen one comes from */
    public HelpView(Texts texts, List<Keys.Line> keys) {
        this.texts = texts;
        this.keys = List.copyOf(keys);
        setId("help");
        getStyleClass().add("help");
        pages.setId("help-chapters");
        pages.setAccessibleText(texts.get("help.chapters"));
        pages.setPrefWidth(CHAPTERS);
        pages.setCellFactory(list -> new Title());
        if (!keys.isEmpty()) pages.getItems().add(new Page(null, texts.get("help.keys")));
        for (var chapter : Chapter.values()) pages.getItems().add(new Page(chapter, texts.word("help.title", chapter)));
        scroll.setId("help-page");
        scroll.setAccessibleText(texts.get("help.page"));
        scroll.setFitToWidth(true);
        setLeft(pages);
        setCenter(scroll);
        pages.getSelectionModel().selectedItemProperty().subscribe(this::show);
        pages.getSelectionModel().selectFirst();
    }

    /** Takes the keyboard. */
    public void begin() {
        pages.requestFocus();
    }

    /** Turns to a chapter. */
    void turnTo(Chapter chapter) {
        pages.getItems().stream()
                .filter(page -> page.chapter() == chapter)
                .forEach(page -> pages.getSelectionModel().select(page));
    }

    private void show(@Nullable Page page) {
        if (page == null) return;
        var heading = new Label(page.title());
        heading.getStyleClass().add("headline1");
        heading.setWrapText(true);
        var column = new VBox(heading);
        column.getStyleClass().add("help-column");
        if (page.chapter() == null) column.getChildren().add(keyTable());
        else written(page.chapter(), column);
        scroll.setContent(column);
        scroll.setVvalue(0);
    }

    private void written(Chapter chapter, VBox column) {
        for (var paragraph : Paragraphs.of(texts.word("help.text", chapter))) {
            for (var line : paragraph.lines().toList()) column.getChildren().add(line(line));
        }
    }

    /** A line of a list where it begins so, a heading where it ends with a colon, else a paragraph. */
    private static Node line(String line) {
        if (line.startsWith(BULLET)) return item(line.substring(BULLET.length()));
        var label = wrapped(line);
        if (line.endsWith(":")) label.getStyleClass().add("help-heading");
        return label;
    }

    /** What does not find room in the first line goes on under its words, not under the bullet. */
    private static Node item(String words) {
        var bullet = new Label("•");
        bullet.setMinWidth(Region.USE_PREF_SIZE);
        var item = new HBox(bullet, wrapped(words));
        item.getStyleClass().add("help-item");
        return item;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node keyTable() {
        var grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        var caps = new ColumnConstraints();
        caps.setMinWidth(Region.USE_PREF_SIZE);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(caps, words);
        for (int i = 0; i < keys.size(); i++) {
            var text = new Label(keys.get(i).text());
            text.setWrapText(true);
            grid.add(KeyCap.of(keys.get(i).key()), 0, i);
            grid.add(text, 1, i);
        }
        return grid;
    }

    private static final class Title extends ListCell<Page> {
        @Override
        protected void updateItem(Page page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty || page == null ? null : page.title());
        }
    }
}
