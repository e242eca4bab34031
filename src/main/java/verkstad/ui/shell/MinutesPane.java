package verkstad.ui.shell;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import verkstad.minutes.Profile;
import verkstad.model.session.Approved;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Labelled;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** The minutes as they will look on paper, beside the notes that they grow from. */
final class MinutesPane extends VBox implements AutoCloseable {
    private static final Duration PAUSE = Duration.millis(900);
    private static final double PAPER = 18;
    /** What the longest of them takes; the title has the rest. */
    private static final double WHOM = 166;

    private final MinutesViewModel minutes;
    private final Texts texts;
    private final VBox paper = new VBox();
    private final ScrollPane scroll = new ScrollPane(paper);
    private final Label standing = new Label();
    private final ComboBox<String> title = new ComboBox<>();
    private final Button approve;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Subscription subscription;

    MinutesPane(Workspace workspace, MinutesViewModel minutes, Texts texts, Papers papers) {
        this.minutes = minutes;
        this.texts = texts;
        approve = Buttons.of("minutes-approve-here", "", papers::approve);
        setId("minutes-pane");
        getStyleClass().add("minutes-pane");
        standing.setId("minutes-standing");
        standing.getStyleClass().add("muted");
        standing.setWrapText(true);
        scroll.setId("minutes-pages");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get("shell.minutes-pane"));
        scroll.getStyleClass().add("minutes-pages");
        paper.getStyleClass().add("minutes-paper");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(papers), choices(), standing, ways(papers), scroll);
        pause.setOnFinished(event -> refresh());
        subscription = Subscription.combine(
                minutes.pages().subscribe(this::show),
                workspace.project().subscribe(now -> pause.playFromStart()),
                workspace.place().subscribe(now -> pause.playFromStart()),
                minutes.profile().subscribe((before, now) -> refresh()),
                minutes.letterhead().subscribe((before, now) -> refresh()));
        refresh();
    }

    /** Drops what it listens to. */
    @Override
    public void close() {
        pause.stop();
        subscription.unsubscribe();
    }

    private void refresh() {
        title.getItems().setAll(minutes.titles());
        title.setValue(minutes.title());
        standing.setText(standing());
        approve.setText(texts.get("shell.minutes-approve", String.valueOf(minutes.nextNumber())));
        minutes.draw();
    }

    private String standing() {
        var approved = minutes.approved();
        if (approved.isEmpty()) return texts.get("shell.minutes-none-approved");
        Approved last = approved.getLast();
        int changes = minutes.changes();
        var number = String.valueOf(last.number());
        return changes == 0
                ? texts.get("shell.minutes-approved", number, texts.date(last.date()))
                : texts.get("shell.minutes-changed", number, texts.date(last.date()), changes);
    }

    private Node head(Papers papers) {
        var name = new Label(texts.get("shell.minutes-pane"));
        name.getStyleClass().add("strong");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = Buttons.of("minutes-hide", "✕", () -> papers.beside().set(false));
        close.setAccessibleText(texts.get("shell.minutes-hide"));
        close.getStyleClass().add("flat");
        return row(name, space, close);
    }

    private Node choices() {
        var whom = new ComboBox<Profile>();
        whom.setId("minutes-for");
        whom.setAccessibleText(texts.get("shell.minutes-for"));
        whom.getItems().setAll(Profile.PARTICIPANTS, Profile.COMMISSIONER, Profile.ARCHIVE);
        whom.setConverter(words(texts));
        whom.valueProperty().bindBidirectional(minutes.profile());
        title.setId("minutes-called");
        title.setAccessibleText(texts.get("shell.minutes-called"));
        title.setEditable(true);
        title.setOnAction(event -> call());
        title.getEditor().focusedProperty().subscribe((was, is) -> {
            if (was && !is) call();
        });
        var letterhead = new CheckBox(texts.get("shell.minutes-letterhead"));
        letterhead.setId("minutes-letterhead");
        letterhead.selectedProperty().bindBidirectional(minutes.letterhead());
        whom.setMaxWidth(Double.MAX_VALUE);
        title.setMaxWidth(Double.MAX_VALUE);
        var first = new Labelled(texts.get("shell.minutes-for"), whom);
        var second = new Labelled(texts.get("shell.minutes-called"), title);
        first.setPrefWidth(WHOM);
        HBox.setHgrow(second, Priority.ALWAYS);
        var both = new VBox(row(first, second), letterhead);
        both.getStyleClass().add("minutes-choices");
        return both;
    }

    private void call() {
        var typed = title.getEditor().getText();
        if (typed != null) minutes.call(typed);
    }

    private Node ways(Papers papers) {
        var send = Buttons.of("minutes-send-here", texts.get("shell.minutes-send"), papers::send);
        send.getStyleClass().add("accent");
        return row(send, approve);
    }

    private void show(List<byte[]> pages) {
        double at = scroll.getVvalue();
        paper.getChildren().clear();
        if (pages.isEmpty()) paper.getChildren().add(new Label(texts.get("shell.minutes-drawing")));
        for (int i = 0; i < pages.size(); i++) paper.getChildren().add(page(pages.get(i), i + 1, pages.size()));
        layout();
        scroll.setVvalue(at);
    }

    private Node page(byte[] picture, int number, int of) {
        var view = new ImageView(new Image(new ByteArrayInputStream(picture)));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(scroll.widthProperty().subtract(2 * PAPER));
        view.setAccessibleText(texts.get("shell.minutes-page", String.valueOf(number), String.valueOf(of)));
        var sheet = new StackPane(view);
        sheet.getStyleClass().add("minutes-sheet");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        return sheet;
    }

    private static HBox row(Node... nodes) {
        var row = new WrappingRow(nodes);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private static StringConverter<Profile> words(Texts texts) {
        return new StringConverter<>() {
            @Override
            public String toString(Profile profile) {
                return profile == null ? "" : texts.word("shell.minutes-for", profile);
            }

            @Override
            public Profile fromString(String text) {
                throw new UnsupportedOperationException("the box is not typed in");
            }
        };
    }
}
