package verkstad.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.model.Language;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/** The people stand in columns, and the line for the next in the same ones, right under the last. */
class PeopleRoomTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {6, 40})
    void theLineForTheNextStandsInTheColumns(int people) {
        Fx.call(() -> {
            var scene = shown(people);
            for (var column : new String[] {"organisation", "role"}) {
                var of = place(scene, "#person-" + column + "-p1");
                var next = place(scene, "#person-next-" + column);
                assertThat(next.getMinX()).isEqualTo(of.getMinX());
                assertThat(next.getMaxX()).isEqualTo(of.getMaxX());
            }
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void theLineForTheNextIsWhereTheListEnds(int people) {
        Fx.call(() -> {
            var scene = shown(people);
            double end = people == 0
                    ? place(scene.lookup(".cells-head")).getMaxY()
                    : place(scene, "#person-name-p" + people).getMaxY();
            assertThat(place(scene, "#person-next").getMinY() - end).isBetween(0.0, 25.0);
            return null;
        });
    }

    private Scene shown(int people) {
        var workspace = SessionSample.workspace(folder, SessionSample.people(people));
        var view = PeopleView.centre(workspace, Texts.in(Language.SV), null).view();
        var scene = new Scene(view, 1118, 660);
        Look.LIGHT.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static Bounds place(Scene scene, String id) {
        return place(scene.lookup(id));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
