package verkstad.ui.risk;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Round;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.Chip;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.Takeover;
import verkstad.workspace.Workspace;

/** The register, the way into a vote, and what votes gave. */
public final class RiskView extends StackPane {
    private final Workspace workspace;
    private final Texts texts;
    private final Takeover takeover;
    private final @Nullable String session;
    private final RegisterViewModel model;
    private final Form form;
    private final RegisterTable table;
    private final SplitPane split = new SplitPane();
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(new Show.Register());
    private final Node register;
    private final Subscription selection;
    private @Nullable RiskEditor editor;
    private @Nullable RevealViewModel revealed;

    private RiskView(Workspace workspace, Texts texts, Takeover takeover, @Nullable String session) {
        this.workspace = workspace;
        this.texts = texts;
        this.takeover = takeover;
        this.session = session;
        model = new RegisterViewModel(workspace);
        form = new Form(workspace, texts);
        table = new RegisterTable(model, texts);
        register = register();
        selection = table.getSelectionModel()
                .selectedItemProperty()
                .map(l -> l.risk().id())
                .subscribe(this::edit);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(register);
    }

    /** The register, as the middle of the cockpit. */
    public static Centre centre(Workspace workspace, Texts texts, Takeover takeover, @Nullable String session) {
        var view = new RiskView(workspace, texts, takeover, session);
        return new Centre(view, view.show, view::close);
    }

    private void close() {
        close(revealed);
        selection.unsubscribe();
        if (editor != null) editor.close();
        form.close();
        model.close();
    }

    private Node register() {
        var title = new Label(texts.get("risk.title"));
        title.getStyleClass().add("headline1");
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().add(table);
        VBox.setVgrow(split, Priority.ALWAYS);
        var running = new RoundStrip(model, texts, this::vote, this::reveal);
        var page = new VBox(title, new RuleLine(workspace, form, texts), running, tools(), split);
        page.getStyleClass().add("centre");
        return page;
    }

    private Node tools() {
        var start = new Button(texts.get("risk.start"));
        start.setId("start-vote");
        start.getStyleClass().add("accent");
        start.disableProperty().bind(model.running().isNotNull());
        start.setOnAction(event -> sheet());
        var add = new Button(texts.get("risk.new"), KeyCap.of("Ins"));
        add.setId("new-risk");
        add.getStyleClass().add("key-right");
        add.setOnAction(event -> add());
        var remove = new Button(texts.get("risk.remove"));
        remove.setId("remove-risk");
        remove.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        remove.setOnAction(event ->
                model.remove(table.getSelectionModel().getSelectedItem().risk().id()));
        var rounds = new MenuButton(texts.get("risk.rounds"));
        rounds.setId("rounds");
        rounds.visibleProperty().bind(model.rounds().map(r -> !r.isEmpty()));
        model.rounds()
                .subscribe(all ->
                        rounds.getItems().setAll(all.stream().map(this::item).toList()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var waiting = new Chip("", Chip.Tone.WARN);
        waiting.setId("waiting");
        waiting.textProperty().bind(model.waiting().map(n -> texts.get("risk.waiting", n)));
        waiting.visibleProperty().bind(model.waiting().greaterThan(0));
        var tools = new HBox(start, add, remove, rounds, space, waiting);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private MenuItem item(Round round) {
        var rounds = workspace.project().get().risksOrEmpty().rounds();
        var item = new MenuItem(texts.get(
                "risk.round-item",
                rounds.indexOf(round) + 1,
                texts.word("risk.round", round.secrecy()),
                round.votes()));
        item.setId("round-" + round.id());
        item.setOnAction(event -> reveal(round.id()));
        return item;
    }

    private void edit(@Nullable String id) {
        if (editor != null) editor.close();
        editor = null;
        split.getItems().retainAll(table);
        if (id == null) return;
        var next = new RiskEditor(workspace, texts, id, session);
        editor = next;
        split.getItems().add(next);
        split.setDividerPositions(0.5);
    }

    private void add() {
        model.add(texts.get("risk.new-threat"), this::begin);
    }

    /** Leads to the risk that was just added, to be written. */
    private void begin(String id) {
        for (var line : table.getItems()) {
            if (line.risk().id().equals(id)) table.getSelectionModel().select(line);
        }
        table.scrollTo(table.getSelectionModel().getSelectedItem());
        if (editor != null) editor.begin();
    }

    private void pressed(KeyEvent event) {
        var line = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.INSERT) {
            add();
        } else if (line != null && event.getCode() == KeyCode.DELETE) {
            model.remove(line.risk().id());
        } else if (line != null && event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.move(line.risk().id(), -1);
        } else if (line != null && event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.move(line.risk().id(), 1);
        } else if (editor != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
            editor.begin();
        } else {
            return;
        }
        event.consume();
    }

    private void sheet() {
        back();
        workspace.settle();
        var sheet = new RoundSheet(new RoundSheetViewModel(workspace, session), texts, this::vote, this::back);
        getChildren().setAll(sheet);
    }

    private void vote(String round) {
        back();
        show.set(new Show.Voting(round));
        var rule = workspace.project().get().risksOrEmpty().ruleOrDefault();
        var voting = new VotingViewModel(workspace, round);
        var view = new VotingView[1];
        view[0] = new VotingView(voting, texts, rule, () -> {
            view[0].close();
            takeover.end();
        });
        takeover.begin(view[0], new Show.Voting(round));
    }

    private void reveal(String round) {
        close(revealed);
        var model = new RevealViewModel(workspace, round);
        revealed = model;
        show.bind(model.show());
        getChildren().setAll(new RevealPane(model, texts, this::sheet, this::back));
    }

    private void close(@Nullable RevealViewModel shown) {
        if (shown == null) return;
        show.unbind();
        shown.close();
        revealed = null;
    }

    private void back() {
        close(revealed);
        getChildren().setAll(register);
        show.set(new Show.Register());
    }
}
