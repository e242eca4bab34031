package verkstad.ui.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.communication.Communication;
import verkstad.model.communication.Goal;
import verkstad.projector.Show;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

class CommunicationViewModelTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private CommunicationViewModel model;

    @BeforeEach
    void open() {
        workspace = SessionSample.workspace(folder, Project.empty("P", Language.SV));
        model = new CommunicationViewModel(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aGoalIsAddedEditedDuplicatedMovedAndRemoved() {
        model.addGoal("Medarbetare");
        model.addGoal("Chefer");
        model.goals().stored(0, Goal::what, Goal::withWhat).save().accept("Vi är ett");
        model.duplicate(0);
        assertThat(toWhom()).containsExactly("Medarbetare", "Medarbetare", "Chefer");
        assertThat(goals().get(1).what()).isEqualTo("Vi är ett");
        assertThat(goals().get(1).id()).isNull();
        model.goals().move(2, 0);
        assertThat(toWhom()).containsExactly("Chefer", "Medarbetare", "Medarbetare");
        model.goals().remove(2);
        assertThat(toWhom()).containsExactly("Chefer", "Medarbetare");
    }

    @Test
    void anEmptiedTextIsNotStatedAndThePlanItselfComesAndGoesWithUndo() {
        var why = model.text(Communication::why, Communication::withWhy);
        why.save().accept("För att alla ska veta");
        why.save().accept(null);
        assertThat(why.value().getValue()).isNull();
        workspace.undo();
        assertThat(why.value().getValue()).isEqualTo("För att alla ska veta");
        workspace.undo();
        assertThat(workspace.project().get().communication()).isNull();
    }

    @Test
    void wordsAlreadyUsedInAColumnAreKnown() {
        model.addGoal("Medarbetare");
        model.addGoal("Chefer");
        assertThat(model.used(Goal::toWhom)).containsExactly("Medarbetare", "Chefer");
        assertThat(model.used(Goal::how)).isEmpty();
    }

    @Test
    void theProjectorFollowsTheRowInFocus() {
        assertThat(model.show().getValue()).isEqualTo(new Show.Goals(-1));
        model.focus(3);
        assertThat(model.show().getValue()).isEqualTo(new Show.Goals(3));
    }

    private List<Goal> goals() {
        return workspace.project().get().communicationOrEmpty().goals();
    }

    private List<String> toWhom() {
        return goals().stream().map(Goal::toWhom).toList();
    }
}
