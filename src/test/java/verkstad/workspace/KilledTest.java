package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.SessionChange;
import verkstad.model.session.Decision;
import verkstad.model.session.SessionBuilder;
import verkstad.storage.Child;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;

/** What the program has called saved is there, whatever becomes of the program. */
@Fault
class KilledTest {
    private static final int KILLS = Integer.getInteger("verkstad.kills", 20);
    private static final int KILLS_OF_ONE_FILE = 50;

    @TempDir
    Path folder;

    /** Makes one change after the other, and says so when each is saved. A change reaches into two tables. */
    static final class Typist {
        public static void main(String[] arguments) throws Exception {
            var file = ProjectFile.open(Path.of(arguments[0]));
            var workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC());
            while (true)
                workspace.edit(
                        Typist::next,
                        () -> System.out.println(
                                "ACK " + count(workspace.project().get())));
        }

        private static SessionChange next(Project now) {
            var session = now.session("s1");
            int n = session.decisions().size() + 1;
            return new SessionChange.SessionEdited(session.withTitle("beslut: " + n)
                    .withDecisions(Lists.plus(session.decisions(), new Decision("beslut " + n, null))));
        }
    }

    @Test
    void killedAgainAndAgainItKeepsEveryChangeThatWasSaved() throws Exception {
        int tried = 0;
        for (; tried < KILLS; tried += Math.min(KILLS, KILLS_OF_ONE_FILE)) {
            kill(folder.resolve("p" + tried + ".verkstad"), Math.min(KILLS, KILLS_OF_ONE_FILE));
        }
        Faults.tell("F1", "killed at random while changes are saved", tried, 0);
    }

    private void kill(Path path, int kills) throws Exception {
        var session = SessionBuilder.builder().id("s1").title("beslut: 0").build();
        ProjectFile.create(path, Project.empty("P", Language.SV).withSessions(List.of(session)))
                .close();
        var random = new Random();
        int saved = 0;
        for (int kill = 0; kill < kills; kill++) {
            try (var child = Child.start(Typist.class, folder, path.toString())) {
                for (int n = random.nextInt(1, 40); n > 0; n--) saved = number(child.next());
                for (int n = random.nextInt(1_000_000); n > 0; n--) Thread.onSpinWait();
                for (var line : child.kill()) saved = number(line);
            }
            try (var file = ProjectFile.open(path)) {
                assertThat(file.interrupted()).isPresent();
                var project = file.read();
                assertThat(count(project)).isBetween(saved, saved + 1);
                assertThat(project.session("s1").title()).isEqualTo("beslut: " + count(project));
            }
        }
        try (var file = ProjectFile.open(path)) {
            assertThat(file.interrupted()).as("closed as it should be").isEmpty();
        }
        assertThat(ProjectFile.check(path).decisions()).isGreaterThanOrEqualTo(saved);
    }

    private static int count(Project project) {
        return project.session("s1").decisions().size();
    }

    private static int number(String line) {
        assertThat(line).startsWith("ACK ");
        return Integer.parseInt(line.substring(4));
    }
}
