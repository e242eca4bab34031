package verkstad.ui.session;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.session.Attendance;
import verkstad.model.session.Participation;
import verkstad.model.session.Participation.Party;
import verkstad.model.session.Session;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.workspace.Workspace;

/** Who took part in which session, by organisation and by person: how broad the support is. */
public final class ParticipationView {
    private static final double NAME = 200;
    private static final double SESSION = 80;
    /** A mark stays near the name it belongs to, however wide the window is. */
    private static final double SESSION_MOST = 220;

    private final Texts texts;
    private final Participation participation;
    private final GridPane grid = new GridPane();
    private int row;

    private ParticipationView(Project project, Texts texts) {
        this.texts = texts;
        participation = Participation.of(project);
    }

    /** What fills the cockpit's middle; the projector shows the cover of the session at hand, or the curtain. */
    public static Centre centre(Workspace workspace, Texts texts, @Nullable String session) {
        var title = new Label(texts.get("session.participation"));
        title.getStyleClass().add("headline1");
        var page = new VBox(title);
        page.getStyleClass().add("centre");
        var subscription = workspace
                .project()
                .subscribe(now -> page.getChildren().setAll(title, new ParticipationView(now, texts).view()));
        Show show = session == null ? new Show.Curtain() : new Show.Cover(session);
        return new Centre(page, new SimpleObjectProperty<>(show), subscription::unsubscribe);
    }

    private Node view() {
        if (participation.sessions().isEmpty()) {
            var none = new Label(texts.get("session.participation-none"));
            none.getStyleClass().add("empty");
            none.setWrapText(true);
            return none;
        }
        grid.getStyleClass().add("participation");
        grid.setId("participation");
        columns();
        head();
        breadth();
        participation.parties().forEach(this::party);
        var scroll = new Scrolled(grid);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get("session.participation"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var paper = new VBox(scroll);
        paper.getStyleClass().add("paper");
        paper.setMaxHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(paper, Priority.ALWAYS);
        return paper;
    }

    private void columns() {
        var name = new ColumnConstraints();
        name.setMinWidth(NAME);
        grid.getColumnConstraints().add(name);
        for (int i = 0; i <= participation.sessions().size(); i++) {
            var column = new ColumnConstraints();
            column.setHalignment(HPos.CENTER);
            column.setMinWidth(SESSION);
            column.setMaxWidth(SESSION_MOST);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    private void head() {
        int column = 1;
        for (var session : participation.sessions()) {
            var title = label(session.title(), "participation-title");
            title.setWrapText(true);
            var date = label(session.date() == null ? "" : texts.shortDate(session.date()), "caption");
            var head = new VBox(title, date);
            head.getStyleClass().add("participation-head");
            grid.add(head, column++, row);
        }
        grid.add(label(texts.get("session.participation-sum"), "caption"), column, row++);
    }

    /** How broad each session was. */
    private void breadth() {
        grid.add(label(texts.get("session.breadth-organisations"), "participation-sum"), 0, row);
        grid.add(label(texts.get("session.breadth-people"), "participation-sum"), 0, row + 1);
        int column = 1;
        for (var session : participation.sessions()) {
            var breadth = participation.breadth(session);
            grid.add(of(breadth.organisations(), breadth.ofOrganisations(), "participation-sum"), column, row);
            grid.add(of(breadth.people(), breadth.called(), "participation-sum"), column++, row + 1);
        }
        row += 2;
    }

    private void party(Party party) {
        var organisation = party.organisation();
        var name = label(
                organisation == null ? texts.get("session.no-organisation") : organisation.name(),
                "participation-party");
        grid.add(name, 0, row);
        int column = 1;
        for (var session : participation.sessions()) {
            grid.add(of(party.present(session), party.called(session), "participation-party"), column++, row);
        }
        row++;
        party.people().forEach(this::person);
    }

    private void person(Person person) {
        var name = label(person.name(), "participation-person");
        grid.add(name, 0, row);
        int column = 1;
        for (var session : participation.sessions()) grid.add(cell(session, person), column++, row);
        grid.add(of(participation.attended(person), participation.called(person), "muted"), column, row++);
    }

    /** So many of so many; a dash where nobody was called. */
    private Label of(int present, int called, String style) {
        return label(called == 0 ? "–" : texts.get("session.participation-of", present, called), style);
    }

    private Node cell(Session session, Person person) {
        var state = session.attendance(person.id());
        var mark = new Region();
        mark.getStyleClass().addAll("glyph", "mark-" + state.code());
        var words = state == Attendance.PRESENT ? PresenceWords.of(session.presence(person.id()), texts, "\n") : "";
        var cell = label(words, "caption");
        cell.setGraphic(mark);
        cell.setAccessibleText(texts.word("model.attendance", state) + " " + words);
        return cell;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    /** As high as the grid is where it stands: the narrower it is, the more lines the titles take. */
    private static final class Scrolled extends ScrollPane {
        private Scrolled(GridPane grid) {
            super(grid);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }
    }
}
