package verkstad.ui.communication;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.Audience;
import verkstad.model.communication.Communication;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** The communication plan: why, goal and what; the table of goals; audiences; needs. */
public final class CommunicationView {
    private final Workspace workspace;
    private final Texts texts;
    private final CommunicationViewModel model;
    private final Form form;

    private CommunicationView(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        model = new CommunicationViewModel(workspace);
        form = new Form(workspace, texts);
    }

    /** The communication plan, as the middle of the cockpit. */
    public static Centre centre(Workspace workspace, Texts texts) {
        var view = new CommunicationView(workspace, texts);
        return new Centre(
                PinnedMessage.over(view.page(), workspace, texts, view.form), view.model.show(), view.form::close);
    }

    private Parent page() {
        var title = new Label(texts.get("communication.title"));
        title.getStyleClass().add("headline1");
        var frame = new HBox(
                text("why", Communication::why, Communication::withWhy),
                text("goal", Communication::goal, Communication::withGoal),
                text("message", Communication::what, Communication::withWhat));
        frame.getStyleClass().add("frame");
        var tabs = new TabPane(
                tab("communication.goals", goals()),
                tab("communication.audiences", audiences()),
                tab("communication.needs", needs()));
        tabs.getStyleClass().add("plan-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var page = new VBox(title, frame, tabs);
        page.getStyleClass().add("centre");
        return page;
    }

    private Node text(
            String name,
            Function<Communication, @Nullable String> get,
            BiFunction<Communication, @Nullable String, Communication> with) {
        var area = form.area(new GrowingArea(2), "plan-" + name, "communication.plan-" + name, model.text(get, with));
        area.setPromptText(texts.get("communication.plan-prompt-" + name));
        var labelled = Form.labelled(area);
        labelled.setPrefWidth(300);
        HBox.setHgrow(labelled, Priority.ALWAYS);
        return labelled;
    }

    private Tab tab(String key, Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var tab = new Tab(texts.get(key), scroll);
        tab.setId(key.replace('.', '-'));
        tab.setClosable(false);
        return tab;
    }

    private Node goals() {
        var goals = new GoalRows(workspace, texts, model);
        var rows = goals.rows();
        form.keep(rows::close);
        var next = next("goal-next", "communication.goal-next", model::addGoal);
        rows.leadingTo(next);
        var table = new VBox(goals.header(), rows, next);
        table.getStyleClass().add("goal-table");
        return table;
    }

    private Node audiences() {
        var rows = Rows.byPlace(model.audiences().places(), this::audience);
        form.keep(rows::close);
        var next = next("audience-next", "communication.audience-next", model::addAudience);
        rows.leadingTo(next);
        return table(rows, next);
    }

    private Rows.Row audience(int place) {
        var fields = new Form(workspace, texts);
        var list = model.audiences();
        var name = fields.required(
                GrowingArea.paragraph(),
                "audience-" + place,
                "communication.audience",
                list.stored(place, Audience::name, (a, text) -> text == null ? a : a.withName(text)));
        var cells = List.<Control>of(
                name,
                area(fields, "know", place, list.stored(place, Audience::know, Audience::withKnow)),
                area(fields, "feel", place, list.stored(place, Audience::feel, Audience::withFeel)),
                area(fields, "act", place, list.stored(place, Audience::act, Audience::withAct)),
                area(fields, "experience", place, list.stored(place, Audience::experience, Audience::withExperience)));
        var line = new HBox();
        line.getStyleClass().addAll("goal-grid", "goal-row");
        for (var cell : cells) {
            var labelled = Form.labelled(cell);
            labelled.setPrefWidth(200);
            HBox.setHgrow(labelled, Priority.ALWAYS);
            line.getChildren().add(labelled);
        }
        Runnable gone = () -> list.remove(place);
        line.getChildren().add(fields.mark("audience-remove-" + place, "communication.remove", "mark-remove", gone));
        return new Rows.Row(line, cells, by -> list.move(place, place + by), gone, fields::close);
    }

    private static GrowingArea area(Form fields, String name, int place, Stored<String> stored) {
        return fields.area(
                new GrowingArea(1), "audience-" + name + "-" + place, "communication.audience-" + name, stored);
    }

    private Node needs() {
        var rows = Rows.byPlace(model.needs().places(), this::need);
        form.keep(rows::close);
        var next = next("need-next", "communication.need-next", model.needs()::add);
        rows.leadingTo(next);
        return table(rows, next);
    }

    private Rows.Row need(int place) {
        var fields = new Form(workspace, texts);
        var list = model.needs();
        var words = fields.required(
                GrowingArea.paragraph(),
                "need-" + place,
                "communication.need",
                list.stored(place, need -> need, (need, text) -> text == null ? need : text));
        HBox.setHgrow(words, Priority.ALWAYS);
        Runnable gone = () -> list.remove(place);
        var line = new HBox(words, fields.mark("need-remove-" + place, "communication.remove", "mark-remove", gone));
        line.getStyleClass().addAll("goal-grid", "goal-row");
        return new Rows.Row(line, List.of(words), by -> list.move(place, place + by), gone, fields::close);
    }

    private TextField next(String id, String key, Consumer<String> add) {
        var next = form.named(new TextField(), id, key);
        next.setPromptText(texts.get(key));
        next.setOnAction(event -> {
            var words = next.getText().strip();
            if (words.isEmpty()) return;
            next.clear();
            add.accept(words);
        });
        return next;
    }

    private static Node table(Rows<Integer> rows, TextField next) {
        var table = new VBox(rows, next);
        table.getStyleClass().add("goal-table");
        return table;
    }
}
