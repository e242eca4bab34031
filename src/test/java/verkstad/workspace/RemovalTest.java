package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
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
import verkstad.model.change.Removed;
import verkstad.model.change.Returning;
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
            removeAll(before, workspace);
            while (workspace.undoable().get()) {
                workspace.undo();
                assertThat(workspace.refusal().get()).isNull();
                assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
            }
            assertThat(workspace.project().get()).isEqualTo(before);
        }
        clear(folder);
    }

    /** What is in the bin when the file is opened again can be brought back, in any order, and be saved. */
    @Property(tries = 20)
    void theBinIsInTheFileAndGivesBackWhatTheFileTakes(@ForAll("projects") Project before) throws Exception {
        var folder = Files.createTempDirectory("verkstad");
        var path = folder.resolve("p.verkstad");
        var file = ProjectFile.create(path, before);
        List<Removed> held;
        try (var workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC())) {
            removeAll(before, workspace);
            held = workspace.bin().removed().get();
        }
        var again = ProjectFile.open(path);
        try (var workspace = new Workspace(again, Runnable::run, Runnable::run, Clock.systemUTC())) {
            assertThat(workspace.bin().removed().get()).isEqualTo(held);
            for (var removed : held) {
                workspace.edit(now -> Returning.of(now, removed));
                assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
            }
        }
        clear(folder);
    }

    private static void removeAll(Project before, Workspace workspace) {
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
    }

    private static void clear(Path folder) throws IOException {
        try (var left = Files.walk(folder)) {
            for (var each : left.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
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
