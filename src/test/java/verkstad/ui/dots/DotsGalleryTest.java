package verkstad.ui.dots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.change.DotChange.DotVoteStarted;
import verkstad.model.dots.DotItems;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.DotVote;
import verkstad.model.dots.Dotted;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.NoTakeover;
import verkstad.ui.WorkspaceGallery;
import verkstad.ui.board.Boards;
import verkstad.ui.projector.ProjectorView;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** Dot voting before, during and after, on the laptop and on the projector. */
class DotsGalleryTest {
    private static final Dotted CARDS = new Dotted(DotKind.CARDS, "b1");

    @TempDir
    Path folder;

    @Test
    void theFacilitatorsSideIsPictured() {
        everywhere("dots-sheet", Boards.project(Boards.large(30, 2)), this::page);
        everywhere("dots-under-way", voting(), this::page);
        everywhere("dots-shown", Boards.project(Boards.typical()), this::page);
        assertThat(Gallery.has("dots-shown-centre-light-sv.png")).isTrue();
    }

    @Test
    void theSharedLaptopIsPictured() {
        laptop("dots-curtain", model -> {});
        laptop("dots-names", DotVotingViewModel::sitDown);
        laptop("dots-ballot", this::fill);
        laptop("dots-review", model -> {
            fill(model);
            model.review();
        });
    }

    @Test
    void slidesArePictured() {
        slide("slide-dots-open", voting());
        slide("slide-dots-shown", Boards.project(Boards.typical()));
        var board = Boards.large(90, 3);
        var dots = IntStream.range(0, 90)
                .mapToObj(i -> i % 5 == 0 ? 40 - i / 3 : 0)
                .toList();
        slide("slide-dots-many", Boards.project(DotItems.withDots(board, dots)));
    }

    private void fill(DotVotingViewModel model) {
        model.sitDown();
        model.take("p3");
        model.put(0, 3);
        model.put(2, 1);
        model.put(4, 2);
    }

    private void slide(String name, Project project) {
        for (var look : new Look[] {Look.LIGHT, Look.DARK}) {
            var language = look == Look.LIGHT ? Language.SV : Language.EN;
            var slide = ProjectorModel.slide(project, new Show.Dots(CARDS, 0));
            Gallery.picture(
                    name,
                    Size.PROJECTOR,
                    look,
                    language,
                    texts -> new ProjectorView(new SimpleObjectProperty<>(slide), texts));
        }
    }

    private interface Steps {
        void take(DotVotingViewModel model);
    }

    private void laptop(String name, Steps steps) {
        for (var look : new Look[] {Look.LIGHT, Look.DARK}) {
            var language = look == Look.LIGHT ? Language.SV : Language.NB;
            new WorkspaceGallery(folder).picture(name, Size.LAPTOP, look, language, voting(), (workspace, texts) -> {
                var model = new DotVotingViewModel(workspace);
                steps.take(model);
                return new DotVotingView(model, texts, new NoTakeover());
            });
        }
    }

    /** Two of four have voted on thirty cards. */
    static Project voting() {
        var project = Boards.project(Boards.large(30, 2));
        var vote = DotVote.among(CARDS, 30, DotVote.usual(30), List.of("p1", "p2", "p3", "p4"));
        try {
            var put = new ArrayList<>(IntStream.range(0, 30).mapToObj(i -> 0).toList());
            put.set(3, 2);
            return new DotVoteStarted(vote.handedOver("p2", put).handedOver("p1", put)).applied(project);
        } catch (verkstad.model.Problem.Refused e) {
            throw new AssertionError(e);
        }
    }

    private void everywhere(
            String name, Project project, java.util.function.BiFunction<Workspace, Texts, Parent> view) {
        new WorkspaceGallery(folder).everywhere(name, project, view);
    }

    private Parent page(Workspace workspace, Texts texts) {
        return DotsView.centre(workspace, texts, new NoTakeover(), CARDS, "s1", () -> {})
                .view();
    }
}
