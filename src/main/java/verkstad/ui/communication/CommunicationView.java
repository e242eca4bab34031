package verkstad.ui.communication;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.Communication;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Landing;
import verkstad.workspace.Workspace;

/** The communication plan: why, goal and what; the table of goals; audiences; needs. */
public final class CommunicationView {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** What the tabs and the bar beside them need; where there is less, the bar is folded into a menu. */
    private static final double ABREAST = 1048;

    /** What the tabs and that menu need; where there is less, the tabs stand under it. */
    private static final double FOLDED = 850;

    private static final double UNDER = 44;

    /** The place of their tab. */
    private static final int GOALS = 1;

    private final Texts texts;
    private final CommunicationViewModel model;
    private final ShownGoals shown = new ShownGoals();
    private final GoalsPage goals;
    private final PlanLists lists;
    private final Form form;
    private final TabPane tabs;
    private final ShownGoalsBar shows;

    private CommunicationView(Workspace workspace, Texts texts) {
        this.texts = texts;
        model = new CommunicationViewModel(workspace);
        form = new Form(workspace, texts);
        goals = new GoalsPage(workspace, texts, shown);
        lists = new PlanLists(workspace, texts, model, form);
        tabs = tabs();
        form.keep(workspace.aim().subscribe(this::aim));
        shows = new ShownGoalsBar(shown, goals::count, texts);
    }

    /** The communication plan, as the middle of the cockpit. */
    public static Centre centre(Workspace workspace, Texts texts) {
        var view = new CommunicationView(workspace, texts);
        var whole = PinnedMessage.over(view.page(), workspace, texts, view.form);
        whole.widthProperty().subscribe(wide -> view.fit(whole, wide.doubleValue()));
        return new Centre(whole, view.shown.show(), view::close);
    }

    /** Where it is narrow, as on a screen at 200 %, it is low too, and the table needs all the height there is. */
    private void fit(Region whole, double wide) {
        whole.pseudoClassStateChanged(NARROW, wide < ABREAST);
        shows.fold(wide < ABREAST);
        StackPane.setMargin(tabs, new Insets(wide < FOLDED ? UNDER : 0, 0, 0, 0));
    }

    private void close() {
        goals.close();
        form.close();
    }

    /** Turns to the table of the goals, where somebody went to one of them; the keyboard goes on there. */
    private void aim(@Nullable Spot thing) {
        if (thing == null || thing.kind() != Kind.GOAL) return;
        tabs.getSelectionModel().select(GOALS);
        Landing.on(tabs, goals::begin);
    }

    private TabPane tabs() {
        var tabs = new TabPane(
                tab("communication.frame", scrolled(frame())),
                tab("communication.goals", FocusScroll.filled(goals)),
                tab("communication.audiences", scrolled(lists.audiences())),
                tab("communication.needs", scrolled(lists.needs())));
        tabs.getSelectionModel().select(GOALS);
        tabs.setId("plan-tabs");
        tabs.getStyleClass().add("plan-tabs");
        tabs.setAccessibleText(texts.get("communication.title"));
        return tabs;
    }

    private Parent page() {
        shows.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(shows, Pos.TOP_RIGHT);
        var whole = new StackPane(tabs, shows); // beside the tabs: the table needs all the height there is
        VBox.setVgrow(whole, Priority.ALWAYS);
        var page = new VBox(whole);
        page.getStyleClass().add("centre");
        return page;
    }

    private Region frame() {
        var frame = new VBox(
                text("why", Communication::why, Communication::withWhy),
                text("goal", Communication::goal, Communication::withGoal),
                text("message", Communication::what, Communication::withWhat));
        frame.getStyleClass().add("stage-page");
        return frame;
    }

    private Node text(
            String name,
            Function<Communication, @Nullable String> get,
            BiFunction<Communication, @Nullable String, Communication> with) {
        var area = form.area(new GrowingArea(2), "plan-" + name, "communication.plan-" + name, model.text(get, with));
        area.setPromptText(texts.get("communication.plan-prompt-" + name));
        var labelled = Form.labelled(area);
        return labelled;
    }

    private Tab tab(String key, Node content) {
        var tab = new Tab(texts.get(key), content);
        tab.setId(key.replace('.', '-'));
        tab.setClosable(false);
        return tab;
    }

    private static Node scrolled(Region column) {
        return new FocusScroll(column);
    }
}
