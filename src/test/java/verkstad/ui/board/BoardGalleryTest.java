package verkstad.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Spot;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.WorkspaceGallery;
import verkstad.ui.projector.ProjectorView;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** Boards in the cockpit and on the projector. */
class BoardGalleryTest {
    @TempDir
    Path folder;

    @Test
    void boardsArePictured() {
        cockpit("board-empty", Boards.empty());
        cockpit("board-typical", Boards.typical());
        cockpit("board-300", Boards.large(300, 5));
        cockpit("board-longest", Boards.longest());
        assertThat(Gallery.has("board-300-centre-light-sv.png")).isTrue();
    }

    @Test
    void nearDuplicatesArePictured() {
        gallery().everywhere("board-alike", Boards.project(Boards.typical()), (workspace, texts) -> {
            var view = view(workspace, texts);
            drawn(view, "#card-alike");
            return view;
        });
    }

    @Test
    void slidesArePictured() {
        slide("slide-board", Boards.typical(), new Show.Cards("b1"));
        slide("slide-board-300", Boards.large(300, 5), new Show.Cards("b1", false, new Spot(4, 40)));
        slide("slide-board-column", Boards.large(300, 5), new Show.Cards("b1", true, new Spot(1, 30)));
        slide("slide-board-longest", Boards.longest(), new Show.Cards("b1"));
    }

    private void cockpit(String name, Board board) {
        gallery().everywhere(name, Boards.project(board), this::view);
    }

    private void slide(String name, Board board, Show show) {
        Project project = Boards.project(board);
        for (var look : new Look[] {Look.LIGHT, Look.DARK}) {
            var language = look == Look.LIGHT ? Language.SV : Language.NB;
            Gallery.picture(
                    name,
                    Size.PROJECTOR,
                    look,
                    language,
                    texts -> new ProjectorView(new SimpleObjectProperty<>(ProjectorModel.slide(project, show)), texts));
        }
    }

    /** Presses a button of a view that is not in a window yet. */
    private static void drawn(Parent view, String button) {
        var drawn = new StackPane(view); // what a scroll pane holds is found once it is drawn
        new Scene(drawn, 1000, 600).getRoot().applyCss();
        drawn.layout();
        ((Button) view.lookup(button)).fire();
        drawn.getChildren().clear();
        view.relocate(0, 0);
    }

    private Parent view(Workspace workspace, Texts texts) {
        return BoardView.centre(workspace, texts, "b1", list -> {}).view();
    }

    private WorkspaceGallery gallery() {
        return new WorkspaceGallery(folder);
    }
}
