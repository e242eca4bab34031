package verkstad.ui.futures;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.CritiqueBuilder;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.MessageVotes;
import verkstad.model.futures.Parked;
import verkstad.model.futures.Phase;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStepBuilder;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.OwnPages;
import verkstad.ui.controls.Writing;
import verkstad.workspace.Workspace;

/** A futures workshop: the year and its scenario, then critique, headlines and the road there, each apart. */
public final class FuturesView {
    static final Writing<Integer> YEAR = Writing.number(1900, 2200);
    private static final int MOST_VOTES = 9999;
    private final Workspace workspace;
    private final Texts texts;
    private final FuturesViewModel model;
    private final Form form;

    private FuturesView(Workspace workspace, Texts texts, String id) {
        this.workspace = workspace;
        this.texts = texts;
        model = new FuturesViewModel(workspace, id);
        form = new Form(workspace, texts);
        form.keep(model::close);
    }

    /** A futures workshop, as the middle of the cockpit. */
    public static Centre centre(Workspace workspace, Texts texts, String id) {
        var view = new FuturesView(workspace, texts, id);
        return new Centre(view.page(), view.model.show(), view.form::close);
    }

    private VBox page() {
        var lines = new LinesTab(workspace, texts, form);
        var rows = new ThoughtRows(workspace, texts);
        var headlines = new HeadlinesPane(workspace, texts, model);
        form.keep(headlines::close);
        var critique = lines.of(
                "critique",
                rows.critique(model.critique()),
                model.critique().now(),
                text -> model.critique()
                        .add(CritiqueBuilder.builder().text(text).build()));
        var parked = lines.of(
                "parked",
                rows.parked(model.parked()),
                model.parked().now(),
                text -> model.parked().add(new Parked(text, Phase.CRITIQUE)));
        var first = tab("futures.headlines", headlines);
        var tabs = new TabPane(
                tab("futures.critique", new FocusScroll(critique)),
                first,
                tab("futures.road", new FocusScroll(road(lines, rows))),
                tab("futures.parked", new FocusScroll(parked)));
        tabs.getSelectionModel().select(first);
        tabs.getStyleClass().add("plan-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var page = new VBox(scene(), shown(), tabs);
        page.getStyleClass().add("centre");
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        OwnPages.mark(page, this::turned);
        return page;
    }

    private Node scene() {
        var year = form.checked(
                new CheckedText<>("futures-year", YEAR, texts.get("futures.year-wrong")),
                "futures.year",
                model.stored(FuturesWorkshop::year, FuturesWorkshop::withYear));
        var labelledYear = Form.labelled(year);
        labelledYear.setMinWidth(90);
        labelledYear.setMaxWidth(90);
        var scenario = form.required(
                new GrowingArea(1),
                "futures-scenario",
                "futures.scenario",
                model.stored(FuturesWorkshop::scenario, (w, text) -> text == null ? w : w.withScenario(text)));
        var labelled = Form.labelled(scenario);
        HBox.setHgrow(labelled, Priority.ALWAYS);
        var line = new HBox(labelledYear, labelled);
        line.getStyleClass().add("frame");
        return line;
    }

    /** What the room sees: the bill at hand or the wall, and the way from bill to bill. */
    private Node shown() {
        var caption = new Label(texts.get("futures.on-screen"));
        caption.getStyleClass().add("caption");
        var choice = new ToggleGroup();
        var wall = toggle("show-wall", "futures.show-wall", choice);
        var bill = toggle("show-bill", "futures.show-bill", choice);
        bill.disableProperty().bind(model.chosen().lessThan(0));
        choice.selectToggle(wall);
        wall.setOnAction(event -> model.wall().set(true));
        bill.setOnAction(event -> model.wall().set(false));
        form.keep(model.show().subscribe(now -> choice.selectToggle(model.wall().get() ? wall : bill)));
        var row = new HBox(
                caption,
                wall,
                bill,
                step("bill-before", "futures.bill-before", KeyCode.PAGE_UP, -1),
                step("bill-after", "futures.bill-after", KeyCode.PAGE_DOWN, 1));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private ToggleButton toggle(String id, String key, ToggleGroup group) {
        var toggle = form.named(new ToggleButton(texts.get(key)), id, key);
        toggle.setToggleGroup(group);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }

    private Button step(String id, String key, KeyCode code, int by) {
        var button = form.named(new Button(texts.get(key), KeyCap.of(code.getName())), id, key);
        button.getStyleClass().addAll("key-right", "flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.chosen().lessThan(0));
        button.setOnAction(event -> model.step(by));
        return button;
    }

    private Region road(LinesTab lines, ThoughtRows rows) {
        var message = Form.labelled(form.area(
                new GrowingArea(2),
                "shared-message",
                "futures.shared-message",
                model.stored(FuturesWorkshop::sharedMessage, FuturesWorkshop::withSharedMessage)));
        HBox.setHgrow(message, Priority.ALWAYS);
        var line = new HBox(
                message,
                votes("agree", MessageVotes::agree, MessageVotes::withAgree),
                votes("live-with", MessageVotes::canLiveWith, MessageVotes::withCanLiveWith),
                votes("not-yet", MessageVotes::notYet, MessageVotes::withNotYet));
        line.getStyleClass().add("frame");
        var steps = lines.of(
                "road",
                rows.road(model.road()),
                model.road().now(),
                text -> model.road()
                        .add(RoadStepBuilder.builder()
                                .text(text)
                                .kind(RoadKind.STEP)
                                .build()));
        var all = new VBox(line, steps);
        all.getStyleClass().add("road-page");
        return all;
    }

    private Region votes(
            String name,
            Function<MessageVotes, @Nullable Integer> get,
            BiFunction<MessageVotes, @Nullable Integer, MessageVotes> with) {
        var votes = Form.labelled(form.checked(
                new CheckedText<>("votes-" + name, Writing.number(0, MOST_VOTES), texts.get("futures.number-wrong")),
                "futures.votes-" + name,
                model.votes(get, with)));
        votes.setMinWidth(110);
        votes.setMaxWidth(110);
        return votes;
    }

    private Tab tab(String key, Node content) {
        var tab = new Tab(texts.get(key), content);
        tab.setId(key.replace('.', '-'));
        tab.setClosable(false);
        return tab;
    }

    /** The clicker goes from bill to bill, and past the last of them on to what comes after the bills. */
    private boolean turned(int by) {
        var before = model.show().getValue();
        if (model.chosen().get() >= 0) model.step(by);
        return !model.show().getValue().equals(before);
    }

    private void pressed(KeyEvent key) {
        int by = key.getCode() == KeyCode.PAGE_UP ? -1 : key.getCode() == KeyCode.PAGE_DOWN ? 1 : 0;
        if (by == 0) return;
        model.step(by);
        key.consume();
    }
}
