package verkstad.ui.session;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.model.session.ItemKind;
import verkstad.texts.Texts;
import verkstad.ui.controls.CheckedText;
import verkstad.ui.controls.FocusScroll;
import verkstad.ui.controls.Form;
import verkstad.ui.controls.GrowingArea;
import verkstad.ui.controls.Rows;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.controls.Writing;
import verkstad.workspace.Workspace;

/** One agenda item while it is worked on. */
public final class ItemView {
    private static final double TITLE = 320;
    /** Less than this beside the outcomes is no place to write in: they stand under it then. */
    private static final double WRITTEN = 220;

    private static final double OUTCOMES = 380;
    private static final double FOLDED_OUT = 250;
    private final Workspace workspace;
    private final Texts texts;
    private final Form form;
    private final String session;
    private final ItemViewModel item;

    private ItemView(Workspace workspace, Texts texts, String session, String item) {
        this.workspace = workspace;
        this.texts = texts;
        this.session = session;
        form = new Form(workspace, texts);
        this.item = new ItemViewModel(new EditedSession(workspace, session), item);
    }

    /** The parts of an agenda item. */
    public static ItemParts item(Workspace workspace, Texts texts, String session, String item) {
        var view = new ItemView(workspace, texts, session, item);
        boolean works = workspace
                .project()
                .get()
                .session(session)
                .item(item)
                .filter(i -> i.activity() != null)
                .isPresent();
        return new ItemParts(view.head(), works ? view.folded() : view.notes(6), view.form::close);
    }

    private HBox head() {
        var head = new WrappingRow(titled(), facts());
        head.getStyleClass().add("item-head");
        return head;
    }

    private HBox titled() {
        var number = new Label();
        number.getStyleClass().addAll("headline1", "item-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        form.keep(item.number().subscribe(n -> number.setText(n == null ? "" : n.toString())));
        var title = form.required(GrowingArea.paragraph(), "item-title", "session.item-title", item.title());
        title.getStyleClass().addAll("title-field", "headline1");
        HBox.setHgrow(title, Priority.ALWAYS);
        var titled = new HBox(number, title);
        titled.getStyleClass().add("item-line");
        titled.setMinWidth(TITLE);
        HBox.setHgrow(titled, Priority.ALWAYS);
        return titled;
    }

    private HBox facts() {
        var kind = form.choice(
                "item-kind", "session.item-kind", List.of(ItemKind.values()), k -> KindWords.of(k, texts), item.kind());
        kind.setMinWidth(AgendaView.KIND);
        var responsible = form.text("item-responsible", "session.item-responsible", item.responsible());
        responsible.setPromptText(texts.get("session.item-responsible"));
        responsible.setMinWidth(AgendaView.RESPONSIBLE);
        var minutes = form.checked(
                new CheckedText<>("item-minutes", Writing.MINUTES, texts.get("session.minutes-wrong")),
                "session.item-minutes",
                item.minutes());
        minutes.setMinWidth(AgendaView.MINUTES);
        minutes.setMaxWidth(AgendaView.MINUTES);
        var unit = new Label(texts.get("session.minutes-unit"));
        unit.getStyleClass().addAll("muted", "cell-number");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var planned = new HBox(minutes, unit);
        planned.getStyleClass().add("item-line");
        var facts = new WrappingRow(kind, responsible, planned);
        facts.getStyleClass().add("item-line");
        return facts;
    }

    private Region notes(int rows) {
        var notes = Form.labelled(form.area(new GrowingArea(rows), "item-notes", "session.notes", item.notes()));
        VBox.setVgrow(notes, Priority.ALWAYS);
        var discussion = Form.labelled(form.area(
                new GrowingArea(Math.max(2, rows / 2)), "item-discussion", "session.discussion", item.discussion()));
        var written = new VBox(12, notes, discussion);
        written.setMinSize(WRITTEN, Region.USE_PREF_SIZE);
        HBox.setHgrow(written, Priority.ALWAYS);
        var outcomes = new VBox(12, decisions(), actions());
        outcomes.setMinSize(OUTCOMES, Region.USE_PREF_SIZE);
        outcomes.setMaxWidth(OUTCOMES);
        var both = new WrappingRow(written, outcomes);
        both.getStyleClass().add("item-notes");
        var scroll = new FocusScroll(both);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("item-scroll");
        // Many outcomes make the page long; the discussion stays in sight under the notes all the same.
        written.maxHeightProperty().bind(scroll.heightProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Region folded() {
        var notes = notes(3);
        notes.setMaxHeight(FOLDED_OUT);
        var pane = new TitledPane("", notes);
        pane.setId("item-notes-pane");
        pane.setAnimated(false);
        pane.setExpanded(false);
        form.keep(item.written().subscribe(w -> {
            if (w != null) pane.setText(texts.get("session.notes-folded", w.paragraphs(), w.decisions(), w.actions()));
        }));
        return pane;
    }

    private VBox decisions() {
        var rows = new DecisionRows(workspace, texts, session, item.item()).rows();
        return outcomes("session.decisions", "session.decisions-none", rows);
    }

    private VBox actions() {
        var rows = new ActionRows(workspace, texts, session, true).rows();
        return outcomes("session.actions", "session.actions-none", rows);
    }

    private VBox outcomes(String heading, String none, Rows<Integer> rows) {
        form.keep(rows::close);
        var title = new Label(texts.get(heading));
        title.getStyleClass().add("caption");
        var empty = new Label(texts.get(none));
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        empty.visibleProperty().bind(javafx.beans.binding.Bindings.isEmpty(rows.getChildren()));
        empty.managedProperty().bind(empty.visibleProperty());
        var box = new VBox(title, empty, rows);
        box.getStyleClass().add("outcomes");
        return box;
    }
}
