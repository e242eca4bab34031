package verkstad.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Edition;
import verkstad.minutes.Preview;
import verkstad.minutes.Profile;
import verkstad.minutes.Template;
import verkstad.minutes.Versions;
import verkstad.model.Bytes;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.MinutesChange;
import verkstad.model.change.SessionChange;
import verkstad.model.change.Together;
import verkstad.model.session.Approved;
import verkstad.model.session.Session;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.workspace.Workspace;

/** The minutes of the session at hand: for whom, what they look like, and which versions were approved. FX thread. */
public final class MinutesViewModel {
    /** Twice as many dots as the pane is wide, so that small letters stay letters. */
    private static final int DOTS_PER_INCH = 82;

    private final Workspace workspace;
    private final Background background;
    private final ObjectProperty<Profile> profile = new SimpleObjectProperty<>(Edition.DEFAULT.profile());
    private final BooleanProperty letterhead = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<byte[]>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final AtomicInteger drawings = new AtomicInteger();

    public MinutesViewModel(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
    }

    public ObjectProperty<Profile> profile() {
        return profile;
    }

    public BooleanProperty letterhead() {
        return letterhead;
    }

    /** The pages as pictures (PNG), as they were when they were last drawn. */
    public ReadOnlyObjectProperty<List<byte[]>> pages() {
        return pages.getReadOnlyProperty();
    }

    /** The session whose minutes these are; empty where none is at hand. */
    public Optional<Session> session() {
        var id = workspace.place().get().session();
        return workspace.project().get().sessions().stream()
                .filter(s -> s.id().equals(id))
                .findFirst();
    }

    /** How the minutes of this project are written now. */
    public Edition edition(Project project) {
        var template = project.keptOrNothing().template();
        return new Edition(
                profile.get(),
                null,
                null,
                letterhead.get(),
                null,
                template == null ? null : Template.of(template.content()));
    }

    /** Draws the pages anew; of several drawings under way only the last is shown. */
    public void draw() {
        int drawing = drawings.incrementAndGet();
        var at = session();
        if (at.isEmpty()) {
            pages.set(List.of());
            return;
        }
        var project = workspace.project().get();
        var edition = edition(project);
        background.run(
                () -> Preview.pages(project, at.get().id(), edition, DOTS_PER_INCH, share -> require(drawing)),
                drawn -> {
                    if (drawing == drawings.get()) pages.set(drawn);
                },
                failed -> {
                    if (drawing == drawings.get()) pages.set(List.of());
                });
    }

    /** A drawing that another has followed is given up. */
    private void require(int drawing) {
        if (drawing != drawings.get()) throw new CancellationException("drawn anew");
    }

    /** What minutes are usually called in the project's language, the first by themselves. */
    public List<String> titles() {
        var texts = Texts.in(workspace.project().get().details().language());
        return Stream.of("minutes.title", "minutes.title-notes", "minutes.title-record")
                .map(texts::get)
                .toList();
    }

    /** What these minutes are called. */
    public String title() {
        var stated = session().map(Session::minutesTitle).orElse(null);
        return stated == null || stated.isBlank() ? titles().getFirst() : stated;
    }

    /** Calls them so; the usual word is not stored. */
    public void call(String title) {
        if (title.equals(title())) return;
        var stated = title.isBlank() || title.strip().equals(titles().getFirst()) ? null : title.strip();
        session()
                .ifPresent(at -> workspace.edit(now -> now.sessions().stream()
                        .filter(s -> s.id().equals(at.id()))
                        .findFirst()
                        .<Change>map(s -> new SessionChange.SessionEdited(s.withMinutesTitle(stated)))
                        .orElse(Together.NOTHING)));
    }

    public List<Approved> approved() {
        var project = workspace.project().get();
        return session().map(s -> project.keptOrNothing().approved(s.id())).orElse(List.of());
    }

    /** The number that the next version gets. */
    public int nextNumber() {
        var kept = workspace.project().get().keptOrNothing();
        return session().map(s -> kept.nextNumber(s.id())).orElse(1);
    }

    /** How many things the minutes say that the last approved version did not, or no longer. */
    public int changes() {
        var project = workspace.project().get();
        return session()
                .map(s -> Versions.changes(project, s.id(), edition(project)).size())
                .orElse(0);
    }

    /** Keeps the version; it is refused where another got its number. */
    public void approve(Approved version) {
        workspace.apply(new MinutesChange.VersionApproved(version));
    }

    /** Sets the Word template; null for the program's own look. */
    public void choose(@Nullable Template template) {
        workspace.apply(new MinutesChange.TemplateChosen(template == null ? null : Bytes.of(template.bytes())));
    }

    public boolean hasTemplate() {
        return workspace.project().get().keptOrNothing().template() != null;
    }
}
