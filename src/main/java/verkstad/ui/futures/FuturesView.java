package verkstad.ui.futures;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.Stage;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.Landing;
import verkstad.ui.controls.ScreenKeys;
import verkstad.workspace.Workspace;

/** A futures workshop: where it is, always in sight, and the pages of that stage and no other. */
public final class FuturesView extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final String id;
    private final StageViewModel model;
    private final StagePages pages;
    private final StageStrip strip;
    private final Form form;
    private final HBox pointer = new HBox();
    private Subscription standing = Subscription.EMPTY;
    private @Nullable TabPane tabs;
    private @Nullable Form stageForm;
    private List<StagePage> made = List.of();

    private FuturesView(Workspace workspace, Texts texts, Lent lent, String id) {
        this.workspace = workspace;
        this.texts = texts;
        this.id = id;
        model = new StageViewModel(workspace, id);
        pages = new StagePages(workspace, texts, lent, id);
        form = new Form(workspace, texts);
        strip = new StageStrip(workspace, texts, model, form);
        pointer.getStyleClass().add("pointer");
        pointer.managedProperty().bind(pointer.visibleProperty());
        getStyleClass().add("centre");
        getChildren().addAll(strip, pointer);
        form.keep(model.lacking().subscribe(this::point));
        standing = model.stage().subscribe((before, now) -> stand(now, true));
        stand(model.stage().get(), false);
        form.keep(workspace.aim().subscribe(this::aim));
        form.keep(ScreenKeys.of(this, this::pressed));
        addEventHandler(KeyEvent.KEY_PRESSED, this::park);
    }

    /** A futures workshop, as the middle of the cockpit. */
    public static Centre centre(Workspace workspace, Texts texts, Lent lent, String id) {
        var view = new FuturesView(workspace, texts, lent, id);
        return new Centre(view, view.model.show(), view::close);
    }

    private void close() {
        standing.unsubscribe();
        if (stageForm != null) stageForm.close();
        form.close();
        model.close();
    }

    /** Puts up the pages of a stage; what was parked comes back by itself when realisation begins. */
    private void stand(Stage stage, boolean begins) {
        if (stageForm != null) stageForm.close();
        var of = new Form(workspace, texts);
        stageForm = of;
        var now = pages.of(stage, model, of);
        made = now;
        var next = new TabPane();
        next.setId("stage-pages");
        next.getStyleClass().add("plan-tabs");
        next.setAccessibleText(texts.get("futures.stage." + stage.code()));
        for (var page : now) {
            var tab = new Tab(texts.get("futures.page-" + page.name()), page.view());
            tab.setId("page-" + page.name());
            tab.setClosable(false);
            next.getTabs().add(tab);
        }
        next.getSelectionModel().select(first(stage, begins));
        of.keep(next.getSelectionModel().selectedIndexProperty().subscribe((before, place) -> {
            show(now, place.intValue());
            model.rules().set(false);
        }));
        show(now, next.getSelectionModel().getSelectedIndex());
        VBox.setVgrow(next, Priority.ALWAYS);
        getChildren().remove(tabs);
        getChildren().add(next);
        tabs = next;
        point(model.lacking().getValue());
        if (begins) begin(next, now);
    }

    /** Typing can begin at once where there is a line for it; new controls take the focus once they are drawn. */
    private void begin(TabPane next, List<StagePage> made) {
        applyCss();
        layout();
        var start = made.get(next.getSelectionModel().getSelectedIndex()).start();
        if (start == null) next.requestFocus();
        else start.requestFocus();
    }

    private int first(Stage stage, boolean begins) {
        return switch (stage) {
            case PREPARATION, CRITIQUE -> 0;
            case FANTASY -> begins ? 0 : 1;
            case REALISATION -> begins && model.parked().getValue() > 0 ? 3 : 0;
        };
    }

    /** Turns to the page of a thing of this workshop that somebody went to, and to the thing, once all is drawn. */
    private void aim(@Nullable Spot thing) {
        if (thing == null || !id.equals(thing.owner())) return;
        workspace.whenSettled(now -> {
            if (!turn(thing)) elsewhere(thing);
        });
    }

    /** Turns to the page of a thing and then to the thing; false where no page of this stage has it. */
    private boolean turn(Spot thing) {
        for (int i = 0; i < made.size(); i++) {
            if (tabs == null || !made.get(i).holds().test(thing)) continue;
            tabs.getSelectionModel().select(i);
            applyCss();
            layout();
            made.get(i).aim().accept(thing);
            point(model.lacking().getValue());
            return true;
        }
        return false;
    }

    /** The stage is the facilitator's to change, since the room sees it. */
    private void elsewhere(Spot thing) {
        var of = thing.kind() == Kind.HEADLINE ? Stage.FANTASY : Stage.REALISATION;
        var name = texts.get("futures.stage." + of.code());
        var go = Buttons.of("stage-there", texts.get("futures.elsewhere-go", name), () -> {
            model.go(of);
            workspace.whenSettled(project -> turn(thing));
        });
        pointTo(texts.get("futures.elsewhere", name), go);
        Landing.on(this, go::requestFocus);
    }

    private void show(List<StagePage> made, int place) {
        model.page().set(made.get(place).show());
    }

    /** Tells what was left behind; it is no hindrance. */
    private void point(@Nullable Integer lacking) {
        pointer.setVisible(lacking != null && lacking > 0);
        if (lacking == null || lacking == 0) return;
        pointTo(texts.get("futures.lacking", lacking), Buttons.of("wishes-go", texts.get("futures.lacking-go"), () -> {
            model.go(Stage.CRITIQUE);
            workspace.whenSettled(project -> select("page-wishes"));
        }));
    }

    private void pointTo(String words, Button go) {
        var told = new Label(words);
        told.setMinWidth(Region.USE_PREF_SIZE);
        pointer.getChildren().setAll(told, go);
        pointer.setVisible(true);
    }

    private void select(String page) {
        if (tabs == null) return;
        var shown = tabs;
        shown.getTabs().stream()
                .filter(tab -> page.equals(tab.getId()))
                .findFirst()
                .ifPresent(shown.getSelectionModel()::select);
    }

    private void pressed(KeyEvent key) {
        if (StageStrip.NEXT.match(key)) model.next();
        else if (StageStrip.BACK.match(key)) model.back();
        else if (StageStrip.RULES.match(key)) model.rules().set(!model.rules().get());
        else return;
        key.consume();
    }

    /** Where no line in focus can be set aside, the key leads to the line into the parking lot. */
    private void park(KeyEvent key) {
        if (key.getCode() != KeyCode.F7) return;
        strip.beginParking();
        key.consume();
    }
}
