package verkstad.ui.futures;

import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import verkstad.model.Lists;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.Dotted;
import verkstad.model.futures.CritiqueBuilder;
import verkstad.model.futures.Parking;
import verkstad.model.futures.Stage;
import verkstad.model.thread.Kind;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.DotVoteButton;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.WrappingRow;
import verkstad.workspace.Workspace;

/** Makes the pages of a stage. */
final class StagePages {
    private final Workspace workspace;
    private final Texts texts;
    private final Lent lent;
    private final String id;

    StagePages(Workspace workspace, Texts texts, Lent lent, String id) {
        this.workspace = workspace;
        this.texts = texts;
        this.lent = lent;
        this.id = id;
    }

    /** The pages of a stage in order; the form drops what they listen to. */
    List<StagePage> of(Stage stage, StageViewModel model, Form form) {
        return switch (stage) {
            case PREPARATION -> List.of(preparation(model, form));
            case CRITIQUE -> List.of(critique(form), wishes(form), parked(form));
            case FANTASY -> List.of(scenario(model, form), headlines(model, form), parked(form));
            case REALISATION -> List.of(road(form), years(form), message(form), parked(form));
        };
    }

    private StagePage preparation(StageViewModel model, Form form) {
        return new StagePage(
                "preparation", new FocusScroll(new PreparationPage(form, model, texts)), always(new Show.Rules(id)));
    }

    private StagePage critique(Form form) {
        var workshop = new EditedWorkshop(workspace, id);
        var critique = workshop.critique();
        var at = new SimpleIntegerProperty(-1);
        var lines = new LinesTab(texts, form);
        var rows = new ThoughtRows(workspace, texts)
                .critique(workshop, place -> workshop.edit(w -> Parking.critique(w, place)), at::set);
        var table = lines.of("critique", rows, critique.now());
        var next = lines.next(
                        "critique",
                        id,
                        words -> critique.edit()
                                .accept(all -> Lists.plusAll(
                                        all,
                                        words.stream()
                                                .map(text -> CritiqueBuilder.builder()
                                                        .text(text)
                                                        .build())
                                                .toList())))
                .parking(words -> workshop.edit(w -> Parking.parked(w, words)));
        form.keep(workshop.closed(DotKind.CRITIQUE).subscribe(next::setDisable));
        rows.leadingTo(next);
        form.keep(next.focusedProperty().subscribe(on -> {
            if (on) at.set(-1);
        }));
        var show = at.map(place -> new Show.CritiqueNotes(id, place.intValue()));
        var foot = new WrappingRow(next, dotVote(DotKind.CRITIQUE, form));
        HBox.setHgrow(next, Priority.ALWAYS);
        foot.getStyleClass().add("toolbar-row");
        return new StagePage("critique", LinesTab.page(table, next, foot), show, next);
    }

    private StagePage wishes(Form form) {
        var model = new WishesViewModel(workspace, id);
        return new StagePage("wishes", new WishesPage(workspace, texts, model, form), model.show());
    }

    private StagePage scenario(StageViewModel model, Form form) {
        var page = new ScenarioForm(form, model, texts);
        page.getStyleClass().add("stage-page");
        return new StagePage("scene", new FocusScroll(page), always(new Show.Scenario(id)));
    }

    private StagePage headlines(StageViewModel stage, Form form) {
        var model = new FuturesViewModel(workspace, id, InstantSource.system());
        var shown = new ShownBills(model, texts);
        form.keep(shown::close);
        var headlines = new HeadlinesPane(workspace, texts, model, stage::park);
        form.keep(headlines::close);
        form.keep(model::close);
        var turns = form.named(new Button(texts.get("futures.turns")), "turns", "futures.turns");
        turns.setMinWidth(Button.USE_PREF_SIZE);
        form.keep(model.closed().subscribe(turns::setDisable));
        turns.setOnAction(event -> new Turns(workspace, texts, lent.takeover(), id).begin());
        var ways = List.of(turns, dotVote(DotKind.HEADLINES, form), lent.bills().get());
        return new StagePage(
                        "headlines", FocusScroll.filled(new HeadlinesPage(model, shown, headlines, ways)), model.show())
                .to(thing -> thing.kind() == Kind.HEADLINE, thing -> {});
    }

    private StagePage road(Form form) {
        var model = new RoadViewModel(workspace, id);
        form.keep(model::close);
        var page = new RoadPage(workspace, texts, model, form);
        return new StagePage("road", page, model.show()).to(model::holds, page::aim);
    }

    private StagePage years(Form form) {
        var model = new YearsViewModel(workspace, id, new EditedWorkshop(workspace, id).yearHeld());
        var page = new YearsPage(workspace, texts, model, form);
        return new StagePage("years", page, model.show()).to(model::holds, page::aim);
    }

    private StagePage message(Form form) {
        var model = new MessageViewModel(workspace, id);
        return new StagePage("message", new MessagePage(texts, model, form), model.show());
    }

    private StagePage parked(Form form) {
        var model = new ParkingViewModel(workspace, id);
        Node page = new FocusScroll(new ParkedPage(workspace, texts, model, form));
        return new StagePage("parked", page, model.show());
    }

    private DotVoteButton dotVote(DotKind kind, Form form) {
        var button = new DotVoteButton(workspace, texts, new Dotted(kind, id), lent.dotVote());
        form.keep(button::close);
        return button;
    }

    private static ObservableValue<Show> always(Show show) {
        return new SimpleObjectProperty<>(show);
    }
}
