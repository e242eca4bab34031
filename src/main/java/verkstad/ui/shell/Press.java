package verkstad.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.ui.Work;
import verkstad.workspace.Workspace;

/** Makes papers in the background, tells what it is at, and stops when it is told to. FX thread. */
final class Press {
    private static final Logger LOG = Logger.getLogger(Press.class.getName());
    private final Workspace workspace;
    private final Texts texts;
    private final Background background;
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final ObservableList<Work> underWay = FXCollections.observableArrayList();
    private final ObservableList<Work> shown = FXCollections.unmodifiableObservableList(underWay);

    /** Makes something of a project, off the FX thread. */
    interface Making<T> {
        T of(Project project, Progress progress) throws Problem;
    }

    Press(Workspace workspace, Texts texts, Background background) {
        this.workspace = workspace;
        this.texts = texts;
        this.background = background;
    }

    /** What was made last, or is being made. */
    ReadOnlyStringProperty news() {
        return news.getReadOnlyProperty();
    }

    /** The jobs that are not done, the newest last. */
    ObservableList<Work> underWay() {
        return shown;
    }

    void tell(String words) {
        news.set(words);
    }

    /** Makes a file of the project as it is when all that was typed is in it. */
    <T> void make(Path out, Making<T> making, Consumer<T> then) {
        var work = new Work(String.valueOf(out.getFileName()), background.fx());
        underWay.add(work);
        tell(texts.get("shell.writing", work.name()));
        workspace.whenSettled(project -> background.run(
                () -> making.of(project, work),
                made -> {
                    underWay.remove(work);
                    then.accept(made);
                },
                why -> {
                    underWay.remove(work);
                    if (why instanceof CancellationException) tell(texts.get("shell.stopped", work.name()));
                    else failed(why);
                }));
    }

    void failed(Exception why) {
        if (why instanceof Problem problem) {
            tell(texts.get(problem));
        } else {
            LOG.log(Level.SEVERE, "could not write", why);
            tell(texts.get("shell.not-written", why.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
        }
    }
}
