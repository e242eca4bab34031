package verkstad.ui;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.projector.ProjectorView;
import verkstad.ui.theme.Look;

/** The projector's screen of 1920 × 1080 in Swedish, laid out; on the thread of JavaFX. */
public final class Projected {
    /** The smallest type, in pixels: 24 pt on a screen of 1080 lines. */
    public static final double SMALLEST = 32;

    private final Scene scene;

    public Projected(Project project, Show show) {
        var slide = new SimpleObjectProperty<>(ProjectorModel.slide(project, show));
        scene = new Scene(new ProjectorView(slide, Texts.in(Language.SV)), 1920, 1080);
        Look.LIGHT.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** What is cut off, broken or out of the window, a line each. */
    public List<String> clipped() {
        return Clipped.in(scene);
    }

    /** The words of this style that are shown. */
    public List<Label> words(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(Projected::isShown)
                .map(Label.class::cast)
                .toList();
    }

    /** The sizes of their type, in pixels. */
    public List<Double> sizes(String selector) {
        return words(selector).stream().map(words -> words.getFont().getSize()).toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
