package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Clipped;
import verkstad.ui.Fx;
import verkstad.ui.controls.Now;
import verkstad.ui.risk.RevealSample;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/** The projector's type, step by step: it grows as far as there is room, and at no step is a word cut or broken. */
class TypeSizeTest {
    private static final int STEPS = 10;

    /** 24 pt on a screen of 1080 lines. */
    private static final int SMALLEST = 32;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSampleIsWholeAtEachStep(Language language) {
        walk(
                Samples.in(language),
                language,
                List.of(
                        new Show.Cover("s1"),
                        new Show.Agenda("s1"),
                        new Show.Item("s1", "a1"),
                        new Show.ReadBack("s1", "a5", Show.Written.OUTCOMES),
                        new Show.Register(true, null),
                        new Show.OneBill("f1", 0),
                        new Show.Wall("f1", 0),
                        new Show.Scenario("f1"),
                        new Show.CritiqueNotes("f1", -1),
                        new Show.Message("f1"),
                        new Show.Cards("b1"),
                        new Show.Goals(0),
                        new Show.OneGoal(0)));
    }

    @Test
    void whatWasVotedIsWholeAtEachStep() {
        walk(
                RevealSample.twice(12, 12),
                Language.NN,
                List.of(
                        new Show.Reveal("o2"),
                        new Show.Results("o2", 0),
                        new Show.Distributions("o2", 0),
                        new Show.Spotlight("o2", 0),
                        new Show.Comparison("o2", 0)));
    }

    @Test
    void itHasALeastAndAGreatestSize() {
        var type = new TypeSize(TypeSize.SMALLEST);
        type.smaller();
        assertThat(type.percent().get()).isEqualTo(100);
        for (int i = 0; i < 2 * STEPS; i++) type.larger();
        assertThat(type.percent().get()).isEqualTo(200);
        type.smallest();
        assertThat(type.percent().get()).isEqualTo(100);
    }

    private void walk(Project project, Language language, List<Show> shows) {
        Fx.run(() -> {
            var workspace = SessionSample.workspace(folder, project);
            var projection = new Projection(workspace, new Now(workspace.clock()));
            var type = new TypeSize(TypeSize.SMALLEST);
            var view = new ProjectorView(projection, Texts.in(language), type);
            var scene = new Scene(view, 1920, 1080);
            Look.LIGHT.dress(scene);
            for (var show : shows) {
                type.smallest();
                projection.show().set(show);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                assertThat(show instanceof Show.Wall ? List.of() : small(view))
                        .as(show.toString())
                        .isEmpty();
                assertThat(sizes(view, scene, type, show.toString()))
                        .as(show.toString())
                        .startsWith(SMALLEST)
                        .isSorted();
            }
        });
    }

    /** What is smaller than 24 pt. On a wall of bills the headlines are to be read, not the stories. */
    private static List<String> small(Node node) {
        if (!node.isVisible()) return List.of();
        if (node instanceof Text text)
            return text.getFont().getSize() < SMALLEST && !text.getText().isBlank()
                    ? List.of(text.getText())
                    : List.of();
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> small(child).stream())
                        .toList()
                : List.of();
    }

    /** How large the type becomes, in pixels, while it is made larger step by step. */
    private static List<Integer> sizes(ProjectorView view, Scene scene, TypeSize type, String show) {
        var sizes = new ArrayList<Integer>();
        for (int step = 0; step <= STEPS; step++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            int size = Integer.parseInt(view.getStyle().replaceAll("\\D", ""));
            sizes.add(size);
            assertThat(step == 0 || size == sizes.getFirst() ? Clipped.out(scene) : Clipped.in(scene))
                    .as(show + " in " + size)
                    .isEmpty();
            type.larger();
        }
        return sizes;
    }
}
