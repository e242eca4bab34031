package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import verkstad.model.Project;
import verkstad.model.change.PeopleChange;
import verkstad.model.change.ProjectChange;
import verkstad.model.change.RiskChange;
import verkstad.model.change.RoundChange;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.storage.Backups;

/** What was done before the program was closed can be taken back when it is opened again. */
class LongUndoTest extends Reopened {
    @Test
    void undoAndRedoSurviveARestart() throws Exception {
        title("Ett");
        title("Två");
        reopen();
        assertThat(workspace.undoable().get()).isTrue();
        workspace.undo();
        assertThat(now().details().title()).isEqualTo("Ett");
        reopen();
        assertThat(workspace.redoable().get()).isTrue();
        workspace.redo();
        assertThat(now().details().title()).isEqualTo("Två");
        workspace.undo();
        workspace.undo();
        reopen();
        assertThat(now()).isEqualTo(SAMPLE);
        assertThat(workspace.undoable().get()).isFalse();
        title("Tre");
        reopen();
        assertThat(workspace.redoable().get()).isFalse();
    }

    /** Whatever is done, and whenever it is closed: back to the beginning, and forth again. */
    @Test
    void throughManyRestartsToTheBeginningAndBack() throws Exception {
        var random = new Random(11);
        for (int i = 0; i < 40; i++) {
            int n = i;
            switch (random.nextInt(4)) {
                case 0 -> title("Titel " + i);
                case 1 -> {
                    var person =
                            SAMPLE.people().get(random.nextInt(SAMPLE.people().size()));
                    workspace.apply(new PeopleChange.PersonRemoved(person.id()));
                }
                case 2 ->
                    workspace.apply(new RiskChange.RiskAdded(
                            0, RiskBuilder.builder().id("ny" + n).threat("T").build()));
                default -> workspace.undo();
            }
            if (random.nextInt(5) == 0) reopen();
        }
        var end = now();
        while (workspace.undoable().get()) {
            workspace.undo();
            if (random.nextInt(5) == 0) reopen();
        }
        assertThat(withoutNumber(now())).isEqualTo(withoutNumber(SAMPLE));
        while (workspace.redoable().get()) {
            workspace.redo();
            if (random.nextInt(5) == 0) reopen();
        }
        assertThat(withoutNumber(now())).isEqualTo(withoutNumber(end));
    }

    @Test
    void aRiskThatWasVotedOnSinceStays() throws Exception {
        workspace.apply(new RiskChange.RiskAdded(
                0, RiskBuilder.builder().id("ny").threat("T").build()));
        workspace.apply(new RoundChange.RoundStarted(RoundBuilder.builder()
                .id("r")
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(java.util.List.of("ny"))
                .voters(java.util.List.of(SAMPLE.people().getFirst().id()))
                .build()));
        reopen();
        workspace.undo();
        assertThat(String.valueOf(workspace.refusal().get())).contains("problem.step-does-not-fit");
        assertThat(now().risksOrEmpty().items().getFirst().id()).isEqualTo("ny");
        title("Går ändå");
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void itIsBoundedInNumberAndBytes() throws Exception {
        for (int i = 0; i < 250; i++) title("Titel " + i);
        reopen();
        int steps = 0;
        for (; workspace.undoable().get(); steps++) workspace.undo();
        assertThat(steps).isEqualTo(200);
        assertThat(now().details().title()).isEqualTo("Titel 49");
        for (int i = 0; i < 30; i++) title(i + "x".repeat(90_000));
        assertThat(Files.size(path)).isLessThan(3_000_000);
        reopen();
        for (steps = 0; workspace.undoable().get(); steps++) workspace.undo();
        assertThat(steps).isEqualTo(11);
    }

    /** What was taken out of the project is in no copy that is made of it. */
    @Test
    void noBackupHasIt() throws Exception {
        title("BORTTAGEN");
        title("Kvar");
        workspace.close();
        assertThat(text(path)).contains("BORTTAGEN");
        var backup = new Backups(path).newest().orElseThrow();
        assertThat(backup.contents().title()).isEqualTo("Kvar");
        assertThat(text(backup.path())).doesNotContain("BORTTAGEN");
        workspace = projects.open(path);
    }

    private static String text(Path file) throws Exception {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** Numbers that were given stay given. */
    private static Project withoutNumber(Project project) {
        return project.withRisks(project.risksOrEmpty().numberedTo(1000));
    }

    private void title(String title) {
        workspace.edit(now -> new ProjectChange.DetailsEdited(now.details().withTitle(title)));
    }
}
