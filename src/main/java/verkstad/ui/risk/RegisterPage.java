package verkstad.ui.risk;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Round;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.texts.Texts;
import verkstad.ui.controls.Chip;
import verkstad.ui.controls.ConfirmBar;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.Keys;
import verkstad.ui.controls.Landing;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.risk.RegisterViewModel.Row;
import verkstad.workspace.Workspace;

/** The register: rule, filter, table, and the chosen risk under it, edited in place. */
final class RegisterPage extends VBox implements AutoCloseable {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    /**
     * The ways out of the register.
     *
     * @param start to a new vote
     * @param vote on with a round, by its id
     * @param desk to the facilitator's side of a round, by its id
     * @param reveal to what a round gave, by its id
     */
    record Ways(Runnable start, Consumer<String> vote, Consumer<String> desk, Consumer<String> reveal) {}

    private final Workspace workspace;
    private final Texts texts;
    private final @Nullable String session;
    private final Ways ways;
    private final RegisterViewModel model;
    private final RiskActions actions;
    private final Form form;
    private final RegisterTable table;
    private final ObservableValue<@Nullable String> chosen;
    private final RiskCommands commands;
    private final MergeStrip merging;
    private final ConfirmBar confirm;
    private final TextField search = new TextField();
    private final CheckBox projected = new CheckBox();
    private final SplitPane split = new SplitPane();
    private final Subscription selection;
    private final Subscription aiming;
    private @Nullable RiskEditor editor;

    RegisterPage(Workspace workspace, Texts texts, @Nullable String session, Ways ways) {
        this.workspace = workspace;
        this.texts = texts;
        this.session = session;
        this.ways = ways;
        model = new RegisterViewModel(workspace);
        actions = new RiskActions(workspace);
        form = new Form(workspace, texts);
        table = new RegisterTable(model, texts);
        chosen = table.getSelectionModel().selectedItemProperty().map(Row::id);
        merging = new MergeStrip(texts, (one, other) -> actions.merge(one, other, this::choose), table::requestFocus);
        confirm = new ConfirmBar(texts);
        commands = new RiskCommands(
                model,
                actions,
                texts,
                table.getSelectionModel().selectedItemProperty().flatMap(Row::line),
                new Leading());
        table.setContextMenu(new ContextMenu(commands.items().toArray(MenuItem[]::new)));
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().add(table);
        VBox.setVgrow(split, Priority.ALWAYS);
        getStyleClass().add("centre");
        Keys.declare(this, "Ctrl F", texts.get("help.key-search-here"));
        Keys.declare(this, "Enter", texts.get("help.key-open"));
        Keys.declare(this, "Alt ↑ ↓", texts.get("help.key-move"));
        Keys.declare(this, "Delete", texts.get("help.key-remove"));
        var running = new RoundStrip(model, texts, confirm, ways);
        var rule = new RuleLine(workspace, form, texts, session, rounds());
        getChildren().addAll(head(), rule, running, tools(), merging, confirm, split);
        selection = chosen.subscribe(this::edit);
        aiming = workspace.aim().subscribe(this::aim);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnTable);
    }

    RegisterTable table() {
        return table;
    }

    /** The id of the risk that is chosen; null where none is. */
    ObservableValue<@Nullable String> chosen() {
        return chosen;
    }

    /** Whether the projector too is to show how many demands wait for an answer. */
    BooleanProperty waitingProjected() {
        return projected.selectedProperty();
    }

    @Override
    public void close() {
        selection.unsubscribe();
        aiming.unsubscribe();
        if (editor != null) editor.close();
        form.close();
        model.close();
    }

    private Node head() {
        var title = new Label(texts.get("risk.title"));
        title.getStyleClass().add("headline1");
        title.setMinWidth(USE_PREF_SIZE);
        var waiting = new Chip("", Chip.Tone.WARN);
        waiting.setId("waiting");
        waiting.textProperty().bind(model.waiting().map(n -> texts.get("risk.waiting", n)));
        waiting.visibleProperty().bind(model.waiting().greaterThan(0));
        projected.setId("waiting-projected");
        projected.setText(texts.get("risk.waiting-projected"));
        projected.setAccessibleText(texts.get("risk.waiting-projected-in-full"));
        projected.visibleProperty().bind(waiting.visibleProperty());
        projected.setMinWidth(USE_PREF_SIZE);
        form.named(search, "register-search", "risk.search");
        search.setPromptText(texts.get("risk.search-prompt"));
        search.textProperty().bindBidirectional(model.search());
        search.setPrefWidth(300);
        var head = new WrappingRow(title, waiting, projected, space(), search, KeyCap.of(FIND));
        head.getStyleClass().add("toolbar-row");
        return head;
    }

    private Node tools() {
        var start = new Button(texts.get("risk.start"));
        start.setId("start-vote");
        start.getStyleClass().add("accent");
        start.disableProperty().bind(model.running().isNotNull());
        start.setOnAction(event -> ways.start().run());
        var risk = new MenuButton(texts.get("risk.menu"));
        risk.setId("risk-menu");
        risk.getItems().setAll(commands.items());
        risk.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        var tools = new WrappingRow(start, commands.add().button(), risk, space(), new FilterBar(model, texts));
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Node rounds() {
        var rounds = new MenuButton(texts.get("risk.rounds"));
        rounds.setId("rounds");
        rounds.visibleProperty().bind(model.rounds().map(r -> !r.isEmpty()));
        model.rounds().subscribe(all -> {
            rounds.getItems().setAll(all.stream().map(this::item).toList());
            rounds.getItems().addAll(new SeparatorMenuItem(), erase());
        });
        rounds.managedProperty().bind(rounds.visibleProperty());
        return rounds;
    }

    private MenuItem erase() {
        var item = new MenuItem(texts.get("risk.erase"));
        item.setId("erase-ballots");
        item.setOnAction(
                event -> confirm.ask(texts.get("risk.erase-sure"), texts.get("risk.erase-yes"), actions::eraseBallots));
        return item;
    }

    private MenuItem item(Round round) {
        var rounds = workspace.project().get().risksOrEmpty().rounds();
        var item = new MenuItem(texts.get(
                "risk.round-item",
                rounds.indexOf(round) + 1,
                texts.word("risk.round", round.secrecy()),
                round.votes()));
        item.setId("round-" + round.id());
        item.setOnAction(event -> ways.reveal().accept(round.id()));
        return item;
    }

    private void edit(@Nullable String id) {
        boolean opens = editor == null;
        if (editor != null) editor.close();
        editor = null;
        split.getItems().retainAll(table);
        model.hold(id);
        if (id == null) return;
        var next = new RiskEditor(workspace, texts, id, session);
        editor = next;
        split.getItems().add(next);
        split.setDividerPositions(0.42);
        // The editor takes its room from the table: what was chosen at its end would be hidden.
        if (opens)
            Platform.runLater(() -> table.scrollTo(table.getSelectionModel().getSelectedItem()));
    }

    /** Chooses the risk that somebody went to, or whose measure they went to; the keyboard goes on there. */
    private void aim(@Nullable Spot aim) {
        if (aim == null) return;
        var items = workspace.project().get().risksOrEmpty().items();
        if (aim.kind() == Kind.RISK && aim.place() < items.size())
            choose(items.get(aim.place()).id());
        else if (aim.kind() == Kind.MEASURE && aim.owner() != null) choose(aim.owner());
        else return;
        Landing.on(this, table::requestFocus);
    }

    private void choose(String id) {
        model.show(id);
        for (var row : table.getItems()) {
            if (row.id().equals(id)) table.getSelectionModel().select(row);
        }
        table.scrollTo(table.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent event) {
        if (FIND.match(event)) {
            search.requestFocus();
            search.selectAll();
        } else if (event.getCode() == KeyCode.ESCAPE && search.equals(getScene().getFocusOwner())) {
            search.clear();
            table.requestFocus();
        } else {
            commands.pressedOnPage(event);
            return;
        }
        event.consume();
    }

    private void pressedOnTable(KeyEvent event) {
        commands.pressedOnTable(event);
        if (event.isConsumed() || editor == null) return;
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            editor.begin();
            event.consume();
        }
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private final class Leading implements RiskCommands.Ways {
        @Override
        public void word(String id) {
            choose(id);
            if (editor != null) editor.begin();
        }

        @Override
        public void choose(String id) {
            RegisterPage.this.choose(id);
        }

        @Override
        public void askMerge(String id) {
            var register = workspace.project().get().risksOrEmpty();
            register.risk(id).ifPresent(risk -> merging.ask(risk, register.items()));
        }
    }
}
