package verkstad.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
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
import verkstad.model.Progress;
import verkstad.model.Project;
import verkstad.model.session.Approved;
import verkstad.model.template.TemplateOf;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.workspace.Workspace;

/** What leaves the room: minutes and the exchange document, written in the background. */
public final class Papers {
    private final Workspace workspace;
    private final Texts texts;
    private final FileQuestions files;
    private final Background background;
    private final Post post;
    private final MinutesViewModel minutes;
    private final BooleanProperty beside = new SimpleBooleanProperty();
    private final Press press;
    private boolean rehearsed;

    /** Writes a project to a file. */
    private interface Writing {
        void write(Project project, Progress progress) throws Problem;
    }

    public Papers(Workspace workspace, Texts texts, FileQuestions files, Background background, Post post) {
        this.workspace = workspace;
        this.texts = texts;
        this.files = files;
        this.background = background;
        this.post = post;
        minutes = new MinutesViewModel(workspace, background);
        press = new Press(workspace, texts, background);
    }

    /** From now on only minutes are written, which say themselves that they are rehearsed. */
    void rehearse() {
        rehearsed = true;
    }

    /** Whether nothing but minutes may be written; says so. */
    private boolean isWithheld() {
        if (rehearsed) press.tell(texts.get("rehearsal.not-written"));
        return rehearsed;
    }

    /** Where they are made, and what it is at. */
    Press press() {
        return press;
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
        press.tell(texts.get("shell.writing", title));
        workspace.whenSettled(project -> background.run(
                () -> folder.keep(TemplateOf.session(project, session, title, year)),
                kept -> press.tell(texts.get("shell.template-kept", title, kept.document())),
                press::failed));
    }

    /** Writes all headlines as newspaper bills, a page each. */
    private void bills(Paper paper) {
        if (isWithheld()) return;
        files.save(texts.get("shell.bills-title"), billsName(), "pdf")
                .ifPresent(out -> write(out, (project, progress) -> BillsWriter.pages(project, paper, out, progress)));
    }

    /** Writes each headline as a picture, into a folder. */
    private void billPictures() {
        if (isWithheld()) return;
        files.folder(texts.get("shell.bills-folder-title"))
                .map(folder -> folder.resolve(billsName()))
                .ifPresent(out -> write(out, (project, progress) -> BillsWriter.pictures(project, out, progress)));
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
                .ifPresent(out -> write(out, (project, progress) -> ExchangeWriter.write(project, out)));
    }

    /** Writes the minutes as they stand in the pane. */
    void minutes(String ending) {
        asked(ending, (out, session) -> writeMinutes(out, session, () -> written(out)));
    }

    /** Writes all registers as a workbook. */
    void workbook() {
        if (isWithheld()) return;
        var words = Texts.in(workspace.project().get().details().language());
        asked("xlsx", (out, session) -> write(out, (now, progress) -> Workbook.write(now, words::get, out)));
    }

    /** Writes the map of the open risks as a picture. */
    void map() {
        if (isWithheld()) return;
        var language = workspace.project().get().details().language();
        asked("png", (out, session) -> write(out, (now, progress) -> MinutesWriter.writeMap(now, language, out)));
    }

    /** Writes an approved version as it was sent. */
    void approved(Approved version) {
        var ending = version.name().substring(version.name().lastIndexOf('.') + 1);
        asked(ending, (out, session) -> write(out, (now, progress) -> Versions.write(version, out)));
    }

    /** Writes the minutes as PDF and hands them to the mail program. */
    void send() {
        asked("pdf", (out, session) -> writeMinutes(out, session, () -> hand(out)));
    }

    /** Locks the minutes as they are, as the next version, and writes it where the user says. */
    void approve() {
        var today = workspace.today();
        asked(
                "pdf",
                (out, session) -> press.make(
                        out,
                        (project, progress) -> {
                            var edition = minutes.edition(project);
                            var version = Versions.next(project, session, edition, today, out, progress);
                            Versions.write(version, out);
                            return version;
                        },
                        version -> {
                            minutes.approve(version);
                            written(out);
                        }));
    }

    /** Asks for the organisation's Word template. */
    void chooseTemplate() {
        files.open(texts.get("shell.minutes-template-title"), "dotx", "docx")
                .ifPresent(file -> background.run(() -> Template.read(file), minutes::choose, press::failed));
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
                attached -> press.tell(
                        texts.get(attached ? "shell.minutes-sent" : "shell.minutes-attach", out.getFileName())),
                press::failed);
    }

    private void writeMinutes(Path out, String session, Runnable then) {
        write(out, (now, progress) -> MinutesWriter.write(now, session, minutes.edition(now), out, progress), then);
    }

    private void write(Path out, Writing writing) {
        write(out, writing, () -> written(out));
    }

    private void write(Path out, Writing writing, Runnable then) {
        press.make(
                out,
                (project, progress) -> {
                    writing.write(project, progress);
                    return out;
                },
                done -> then.run());
    }

    private void written(Path out) {
        press.tell(texts.get("shell.written", out));
    }
}
