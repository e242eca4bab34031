package verkstad.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import verkstad.bills.BillsWriter;
import verkstad.bills.Paper;
import verkstad.exchange.ExchangeWriter;
import verkstad.exchange.TemplateFolder;
import verkstad.minutes.MinutesWriter;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.template.TemplateOf;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.workspace.Workspace;

/** What leaves the room: minutes and the exchange document, written in the background. */
public final class Papers {
    private static final Logger LOG = Logger.getLogger(Papers.class.getName());
    private final Workspace workspace;
    private final Texts texts;
    private final FileQuestions files;
    private final Background background;
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");

    /** Writes a project to a file. */
    private interface Writing {
        void write(Project project) throws Problem;
    }

    public Papers(Workspace workspace, Texts texts, FileQuestions files, Background background) {
        this.workspace = workspace;
        this.texts = texts;
        this.files = files;
        this.background = background;
    }

    /** What was written last, or what is being written. */
    ReadOnlyStringProperty news() {
        return news.getReadOnlyProperty();
    }

    /** The menu of the minutes, the primary thing to take home. */
    MenuButton menu() {
        var menu = new MenuButton(texts.get("shell.minutes"));
        menu.setId("minutes");
        menu.getStyleClass().add("accent");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        for (var ending : List.of("docx", "pdf", "md"))
            menu.getItems().add(item("minutes-" + ending, "shell.minutes-" + ending, () -> minutes(ending)));
        menu.disableProperty().bind(withoutSession());
        return menu;
    }

    /** The menu that saves the bills, for where the headlines are. */
    MenuButton billMenu() {
        var menu = new MenuButton(texts.get("shell.bills-save"));
        menu.setId("bills-save");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems().addAll(billItems());
        return menu;
    }

    /** What the bills can be saved as. */
    List<MenuItem> billItems() {
        return List.of(
                item("bills-a4", "shell.bills-a4", () -> bills(Paper.A4)),
                item("bills-a3", "shell.bills-a3", () -> bills(Paper.A3)),
                item("bills-png", "shell.bills-png", this::billPictures));
    }

    private MenuItem item(String id, String key, Runnable run) {
        var item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(event -> run.run());
        return item;
    }

    /** Whether there is no session at hand that papers could be of. */
    ObservableBooleanValue withoutSession() {
        var none = new SimpleBooleanProperty();
        none.bind(workspace.place().map(p -> p.session() == null).orElse(true));
        return none;
    }

    /** Keeps the session at hand as a template. */
    void template(TemplateFolder folder) {
        var session = workspace.place().get().session();
        if (session == null) return;
        var title = workspace.project().get().session(session).title();
        int year = LocalDate.now(ZoneId.systemDefault()).getYear();
        news.set(texts.get("shell.writing", title));
        workspace.whenSettled(project -> background.run(
                () -> folder.keep(TemplateOf.session(project, session, title, year)),
                kept -> news.set(texts.get("shell.template-kept", title, kept.document())),
                this::failed));
    }

    /** Writes all headlines as newspaper bills, a page each. */
    private void bills(Paper paper) {
        files.save(texts.get("shell.bills-title"), billsName(), "pdf")
                .ifPresent(out -> write(out, project -> BillsWriter.pages(project, paper, out)));
    }

    /** Writes each headline as a picture, into a folder. */
    private void billPictures() {
        files.folder(texts.get("shell.bills-folder-title"))
                .map(folder -> folder.resolve(billsName()))
                .ifPresent(out -> write(out, project -> BillsWriter.pictures(project, out)));
    }

    private String billsName() {
        var title = workspace.project().get().details().title();
        return texts.get("futures.bills-of", title)
                .replaceAll("[\\\\/:*?\"<>|]", "")
                .strip();
    }

    /** Writes the project as an exchange document. */
    void export() {
        var name = String.valueOf(workspace.path().getFileName()).replaceFirst("\\.[^.]*$", "");
        files.save(texts.get("shell.export-title"), name, "json")
                .ifPresent(out -> write(out, project -> ExchangeWriter.write(project, out)));
    }

    private void minutes(String ending) {
        var session = workspace.place().get().session();
        if (session == null) return;
        var at = workspace.project().get().session(session);
        var name = (at.date() == null ? "" : at.date() + " ") + at.title().replaceAll("[\\\\/:*?\"<>|]", "");
        files.save(texts.get("shell.minutes-title"), name.strip(), ending)
                .ifPresent(out -> write(out, now -> MinutesWriter.write(now, session, out)));
    }

    private void write(Path out, Writing writing) {
        news.set(texts.get("shell.writing", out.getFileName()));
        workspace.whenSettled(project -> background.run(
                () -> {
                    writing.write(project);
                    return out;
                },
                done -> news.set(texts.get("shell.written", done)),
                this::failed));
    }

    private void failed(Exception why) {
        if (why instanceof Problem problem) {
            news.set(texts.get(problem));
        } else {
            LOG.log(Level.SEVERE, "could not write", why);
            news.set(texts.get(
                    "shell.not-written", why.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
        }
    }
}
