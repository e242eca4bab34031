package verkstad.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.BooleanProperty;
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
import verkstad.exchange.Workbook;
import verkstad.minutes.MinutesWriter;
import verkstad.minutes.Template;
import verkstad.minutes.Versions;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.session.Approved;
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
    private final Post post;
    private final MinutesViewModel minutes;
    private final BooleanProperty beside = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private boolean rehearsed;

    /** Writes a project to a file. */
    private interface Writing {
        void write(Project project) throws Problem;
    }

    public Papers(Workspace workspace, Texts texts, FileQuestions files, Background background, Post post) {
        this.workspace = workspace;
        this.texts = texts;
        this.files = files;
        this.background = background;
        this.post = post;
        minutes = new MinutesViewModel(workspace, background);
    }

    /** From now on only minutes are written, which say themselves that they are rehearsed. */
    void rehearse() {
        rehearsed = true;
    }

    /** Whether nothing but minutes may be written; says so. */
    private boolean isWithheld() {
        if (rehearsed) news.set(texts.get("rehearsal.not-written"));
        return rehearsed;
    }

    /** What was written last, or what is being written. */
    ReadOnlyStringProperty news() {
        return news.getReadOnlyProperty();
    }

    /** Whether the minutes are shown beside the notes. */
    BooleanProperty beside() {
        return beside;
    }

    MinutesPane pane() {
        return new MinutesPane(workspace, minutes, texts, this);
    }

    /** The menu of the minutes, the primary thing to take home. */
    MenuButton menu() {
        var menu = new MinutesMenu(this, minutes, texts).button();
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
        if (isWithheld()) return;
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
        if (isWithheld()) return;
        files.save(texts.get("shell.bills-title"), billsName(), "pdf")
                .ifPresent(out -> write(out, project -> BillsWriter.pages(project, paper, out)));
    }

    /** Writes each headline as a picture, into a folder. */
    private void billPictures() {
        if (isWithheld()) return;
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
        if (isWithheld()) return;
        var name = String.valueOf(workspace.path().getFileName()).replaceFirst("\\.[^.]*$", "");
        files.save(texts.get("shell.export-title"), name, "json")
                .ifPresent(out -> write(out, project -> ExchangeWriter.write(project, out)));
    }

    /** Writes the minutes as they stand in the pane. */
    void minutes(String ending) {
        asked(
                ending,
                (out, session) -> write(out, now -> MinutesWriter.write(now, session, minutes.edition(now), out)));
    }

    /** Writes all registers as a workbook. */
    void workbook() {
        if (isWithheld()) return;
        var words = Texts.in(workspace.project().get().details().language());
        asked("xlsx", (out, session) -> write(out, now -> Workbook.write(now, words::get, out)));
    }

    /** Writes the map of the open risks as a picture. */
    void map() {
        if (isWithheld()) return;
        var language = workspace.project().get().details().language();
        asked("png", (out, session) -> write(out, now -> MinutesWriter.writeMap(now, language, out)));
    }

    /** Writes an approved version as it was sent. */
    void approved(Approved version) {
        var ending = version.name().substring(version.name().lastIndexOf('.') + 1);
        asked(ending, (out, session) -> write(out, now -> Versions.write(version, out)));
    }

    /** Writes the minutes as PDF and hands them to the mail program. */
    void send() {
        asked(
                "pdf",
                (out, session) -> write(
                        out, now -> MinutesWriter.write(now, session, minutes.edition(now), out), () -> hand(out)));
    }

    /** Locks the minutes as they are, as the next version, and writes it where the user says. */
    void approve() {
        asked("pdf", (out, session) -> {
            news.set(texts.get("shell.writing", out.getFileName()));
            var today = workspace.today();
            workspace.whenSettled(project -> background.run(
                    () -> {
                        var version = Versions.next(project, session, minutes.edition(project), today, out);
                        Versions.write(version, out);
                        return version;
                    },
                    version -> {
                        minutes.approve(version);
                        news.set(texts.get("shell.written", out));
                    },
                    this::failed));
        });
    }

    /** Asks for the organisation's Word template. */
    void chooseTemplate() {
        files.open(texts.get("shell.minutes-template-title"), "dotx")
                .ifPresent(file -> background.run(() -> Template.read(file), minutes::choose, this::failed));
    }

    private void asked(String ending, BiConsumer<Path, String> then) {
        minutes.session().ifPresent(at -> {
            var name = (at.date() == null ? "" : at.date() + " ") + at.title().replaceAll("[\\\\/:*?\"<>|]", "");
            files.save(texts.get("shell.minutes-title"), name.strip(), ending)
                    .ifPresent(out -> then.accept(out, at.id()));
        });
    }

    private void hand(Path out) {
        var subject = minutes.session()
                .map(at -> texts.get("shell.minutes-subject", minutes.title(), at.title()))
                .orElse("");
        background.run(
                () -> post.send(out, subject),
                attached -> news.set(
                        texts.get(attached ? "shell.minutes-sent" : "shell.minutes-attach", out.getFileName())),
                this::failed);
    }

    private void write(Path out, Writing writing) {
        write(out, writing, () -> news.set(texts.get("shell.written", out)));
    }

    private void write(Path out, Writing writing, Runnable then) {
        news.set(texts.get("shell.writing", out.getFileName()));
        workspace.whenSettled(project -> background.run(
                () -> {
                    writing.write(project);
                    return out;
                },
                done -> then.run(),
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
