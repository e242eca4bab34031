package verkstad.bench;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.projector.ProjectorView;

/** From 2,400 pairs of scores to the heat map and to the first distributions, one after the other on the projector. */
@Figure(
        value = "Reaching the reveal",
        reference = "two empty JavaFX frames of the projector's size",
        // A hundred milliseconds are about forty times what two empty frames took where this was first measured.
        goal = 40,
        limit = 100)
public class ReachingTheReveal extends OnScreen {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private final ObjectProperty<Slide> slide = new SimpleObjectProperty<>(new Slide.Curtain());
    private final WritableImage image = new WritableImage(WIDTH, HEIGHT);
    private Project project;
    private Scene projector;
    private StackPane root;
    private Scene empty;

    @Setup
    public void open() throws Exception {
        startToolkit();
        project = FullVote.revealed();
        onFx(() -> {
            projector = scene(new ProjectorView(slide, Texts.in(Language.SV)), WIDTH, HEIGHT);
            root = new StackPane();
            empty = scene(root, WIDTH, HEIGHT);
            return frame(projector, image);
        });
    }

    @Benchmark
    public WritableImage verkstad() throws Exception {
        return onFx(() -> {
            show(new Show.Reveal(FullVote.ROUND));
            return show(new Show.Distributions(FullVote.ROUND, 0));
        });
    }

    @Benchmark
    public WritableImage reference() throws Exception {
        return onFx(() -> {
            nothing();
            return nothing();
        });
    }

    private WritableImage show(Show show) {
        slide.set(ProjectorModel.slide(project, show));
        return frame(projector, image);
    }

    private WritableImage nothing() {
        root.getChildren().setAll(new StackPane());
        return frame(empty, image);
    }
}
