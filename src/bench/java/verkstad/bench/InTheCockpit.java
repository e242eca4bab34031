package verkstad.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import verkstad.exchange.TemplateFolder;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.ui.controls.Facilitator;
import verkstad.ui.projector.ProjectorView;
import verkstad.ui.shell.Cockpit;
import verkstad.ui.shell.FileQuestions;
import verkstad.ui.shell.Papers;
import verkstad.ui.shell.Presentation;
import verkstad.ui.shell.Templates;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** A figure in the whole cockpit and on the projector beside it, both painted, with a project of some size. */
public abstract class InTheCockpit extends OnScreen {
    private static final int[] LAPTOP = {1366, 768};
    private static final int[] PROJECTOR = {1920, 1080};

    private final ExecutorService storage = Executors.newSingleThreadExecutor();
    private final WritableImage laptop = new WritableImage(LAPTOP[0], LAPTOP[1]);
    private final WritableImage projector = new WritableImage(PROJECTOR[0], PROJECTOR[1]);
    private Workspace workspace;
    private Scene cockpit;
    private Scene everybody;
    private Scene emptyLaptop;
    private Scene emptyProjector;

    /** What is open. */
    abstract Project project() throws Problem.BadInput, Problem.FileTrouble;

    @Setup
    public void openCockpit() throws Exception {
        startToolkit();
        var folder = Input.folder(getClass());
        var file = ProjectFile.create(folder.resolve("large.verkstad"), project());
        onFx(() -> {
            workspace = new Workspace(file, storage, Platform::runLater, Clock.systemUTC());
            workspace.go(elsewhere());
            var shown = cockpit(folder);
            cockpit = scene(shown, LAPTOP[0], LAPTOP[1]);
            everybody = scene(
                    new ProjectorView(shown.projection().slide(), Texts.in(Language.SV)), PROJECTOR[0], PROJECTOR[1]);
            emptyLaptop = scene(new StackPane(), LAPTOP[0], LAPTOP[1]);
            emptyProjector = scene(new StackPane(), PROJECTOR[0], PROJECTOR[1]);
            paint();
            begin();
            return cockpit;
        });
    }

    /** Where the figure begins, if not elsewhere; in here, since JMH keeps no order between setups. FX thread. */
    void begin() {}

    @TearDown
    public void closeCockpit() throws Exception {
        onFx(() -> {
            workspace.close();
            return workspace;
        });
        storage.close();
    }

    /** A place that costs nothing. */
    static Place elsewhere() {
        return new Place(null, Place.Room.PROJECT);
    }

    Scene cockpit() {
        return cockpit;
    }

    /** Goes to a place, and paints it. */
    WritableImage go(Place to) {
        workspace.go(to);
        return paint();
    }

    /** Paints both windows. */
    WritableImage paint() {
        frame(everybody, projector);
        return paintLaptop();
    }

    WritableImage paintLaptop() {
        return frame(cockpit, laptop);
    }

    /** Paints both windows with nothing in them. */
    WritableImage paintNothing() {
        emptyProjector.setRoot(new StackPane());
        frame(emptyProjector, projector);
        return paintNothingOnLaptop();
    }

    WritableImage paintNothingOnLaptop() {
        emptyLaptop.setRoot(new StackPane());
        return frame(emptyLaptop, laptop);
    }

    private Cockpit cockpit(Path folder) {
        var texts = Texts.in(Language.SV);
        var background = new Background(storage, Platform::runLater);
        var nobody = new NoQuestions();
        var papers = new Papers(workspace, texts, nobody, background, (path, subject) -> false);
        var templates = new Templates(new Stage(), texts, nobody, background, new TemplateFolder(folder));
        var loans = new Cockpit.Loans(new Facilitator(), new MenuButton(), papers, templates);
        return new Cockpit(workspace, texts, Presentation.in(Look.LIGHT), loans);
    }

    /** Nobody is there to be asked. */
    private static final class NoQuestions implements FileQuestions {
        @Override
        public Optional<Path> open(String title, String... endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, String ending) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
