package verkstad.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.theme.Look;

/** The room an agenda item has for what is written: all there is of it, and never a strip of it. */
class ItemRoomTest {
    @TempDir
    private Path folder;

    @Test
    void theNotesHaveWhatHeightThereIs() {
        Fx.call(() -> {
            var scene = shown(1100, 900);
            assertThat(place(scene, "#item-notes").getHeight()).isGreaterThan(500);
            assertThat(place(scene, "#item-discussion").getMaxY()).isBetween(850.0, 900.0);
            assertThat(place(scene, "#action-0").getMinX())
                    .isGreaterThan(place(scene, "#item-notes").getMaxX());
            return null;
        });
    }

    @Test
    void besideThePreviewTheNotesStandOverTheOutcomes() {
        Fx.call(() -> {
            var scene = shown(511, 400);
            assertThat(place(scene, "#item-notes").getWidth()).isGreaterThan(400);
            assertThat(place(scene, "#action-0").getMinY())
                    .isGreaterThan(place(scene, "#item-discussion").getMaxY());
            assertThat(place(scene, "#item-title").getWidth()).isGreaterThan(400);
            assertThat(place(scene, "#item-kind").getMinY())
                    .isGreaterThanOrEqualTo(place(scene, "#item-title").getMaxY());
            return null;
        });
    }

    private Scene shown(double width, double height) {
        var workspace = SessionSample.workspace(folder, SessionSample.project());
        var parts = ItemView.item(workspace, Texts.in(Language.SV), "s1", "a1");
        VBox.setVgrow(parts.notes(), Priority.ALWAYS);
        var scene = new Scene(new VBox(parts.head(), parts.notes()), width, height);
        Look.LIGHT.dress(scene);
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }

    private static Bounds place(Scene scene, String id) {
        var node = scene.lookup(id);
        return node.localToScene(node.getLayoutBounds());
    }
}
