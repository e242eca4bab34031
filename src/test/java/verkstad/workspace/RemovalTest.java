package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import verkstad.model.Project;
import verkstad.model.Projects;
import verkstad.model.change.BoardChange;
import verkstad.model.change.Change;
import verkstad.model.change.Fate;
import verkstad.model.change.FuturesChange;
import verkstad.model.change.PeopleChange;
import verkstad.model.change.RiskChange;
import verkstad.model.change.SessionChange;
import verkstad.storage.ProjectFile;

/** Whatever is removed, nothing is left that the file could not take, and undo brings all of it back. */
class RemovalTest {
    @Provide
    Arbitrary<Project> projects() {
        return Projects.projects();
    }

    @Property(tries = 20)
    void everyRemovalIsSavedOrRefusedAndCanBeUndone(@ForAll("projects") Project before) throws Exception {
        var folder = Files.createTempDirectory("verkstad");
        var path = folder.resolve("p.verkstad");
        var file = ProjectFile.create(path, before);
        try (var workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC())) {
            removals(before).forEach(change -> {
                workspace.apply(change);
                var question = workspace.question().get();
                if (question != null) {
                    var fates = Fate.values();
                    question.answer()
                            .accept(Optional.of(fates[question.ends().loose().size() % fates.length]));
                }
                assertThat(workspace.question().get()).isNull();
                assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
            });
            while (workspace.undoable().get()) {
                workspace.undo();
                assertThat(workspace.refusal().get()).isNull();
                assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
            }
            assertThat(workspace.project().get()).isEqualTo(before);
        }
        Files.delete(path);
        Files.delete(folder);
    }

    private static Stream<Change> removals(Project project) {
        return Stream.of(
                        project.people().stream().map(p -> new PeopleChange.PersonRemoved(p.id())),
                        project.organisations().stream().map(o -> new PeopleChange.OrganisationRemoved(o.id())),
                        project.boards().stream().map(b -> new BoardChange.BoardRemoved(b.id())),
                        project.futures().stream().map(f -> new FuturesChange.FuturesWorkshopRemoved(f.id())),
                        project.risksOrEmpty().items().stream().map(r -> new RiskChange.RiskRemoved(r.id())),
                        project.sessions().stream().map(s -> new SessionChange.SessionRemoved(s.id())))
                .flatMap(changes -> changes);
    }
}
