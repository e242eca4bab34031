package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;
import verkstad.model.Language;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;
import verkstad.model.Projects;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;

/** One file in the place of another, in one move. */
@BesideTheScreen
class ReplaceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:55:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void theOldFileIsKeptBesideTheNewOne() throws Exception {
        var path = folder.resolve("p.verkstad");
        var first = shown(Projects.project(1));
        ProjectFile.create(path, first).close();
        var bytes = Files.readAllBytes(path);
        var second = shown(Projects.project(2));

        var backup = ProjectFile.replace(path, second, CLOCK).orElseThrow();

        assertThat(backup).hasFileName("p.verkstad.20261123-085500.backup").hasBinaryContent(bytes);
        try (var file = ProjectFile.open(path)) {
            assertThat(file.read()).isEqualTo(second);
        }
        assertThat(ProjectFile.replace(path, first, CLOCK).orElseThrow())
                .hasFileName("p.verkstad.20261123-085500-2.backup");
        assertThat(folder.toFile().list()).hasSize(3);
    }

    @Test
    void whereThereIsNoFileItIsMade() throws Exception {
        var path = folder.resolve("p.verkstad");
        assertThat(ProjectFile.replace(path, Project.empty("P", Language.SV), CLOCK))
                .isEmpty();
        assertThat(ProjectFile.check(path).title()).isEqualTo("P");
    }

    @Test
    void alsoADamagedFileCanBeReplaced() throws Exception {
        var path = folder.resolve("p.verkstad");
        Files.writeString(path, "skräp");
        var backup = ProjectFile.replace(path, Project.empty("P", Language.SV), CLOCK);
        assertThat(backup.orElseThrow()).hasContent("skräp");
        assertThat(ProjectFile.check(path).title()).isEqualTo("P");
    }

    /** Two copies that are one ballot apart would tell that ballot. */
    @Test
    void noBackupIsMadeOfAFileInWhichASecretRoundIsOpen() throws Exception {
        for (var round : List.of(SecretRoundTest.round(Secrecy.SECRET), closed())) {
            var path = folder.resolve(round.state() + ".verkstad");
            ProjectFile.create(path, SecretRoundTest.project(round)).close();
            var bytes = Files.readAllBytes(path);
            assertThatThrownBy(() -> ProjectFile.replace(path, Project.empty("P", Language.SV), CLOCK))
                    .isInstanceOf(FileTrouble.class)
                    .hasMessageContaining("problem.file-round-open");
            assertThat(path).hasBinaryContent(bytes);
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("OPEN.verkstad", "CLOSED.verkstad");
    }

    /** A project without an open round, of which no backup would be made. */
    private static Project shown(Project project) {
        var register = project.risks();
        return register == null
                ? project
                : project.withRisks(register.withRounds(register.rounds().stream()
                        .map(r -> r.withState(RoundState.REVEALED))
                        .toList()));
    }

    private static Round closed() {
        return SecretRoundTest.round(Secrecy.SECRET).withState(RoundState.CLOSED);
    }

    /** Replaces a file again and again, by projects whose titles count. */
    static final class Replacer {
        public static void main(String[] arguments) throws Exception {
            var path = Path.of(arguments[0]);
            for (int i = Integer.parseInt(arguments[1]); ; i++) {
                ProjectFile.replace(path, shown(Projects.project(i)).withDetails(details(i)), CLOCK);
                System.out.println("ACK " + i);
            }
        }

        private static verkstad.model.ProjectDetails details(int i) {
            return Project.empty("nr " + i, Language.SV).details();
        }
    }

    @Test
    void killedAtAnyMomentTheFileIsTheOldOneOrTheNewOne() throws Exception {
        var path = folder.resolve("p.verkstad");
        var random = new Random();
        int next = 0;
        for (int kill = 0; kill < 6; kill++) {
            int acknowledged = next;
            try (var child = Child.start(Replacer.class, folder, path.toString(), Integer.toString(next))) {
                for (int n = random.nextInt(1, 6); n > 0; n--) acknowledged = number(child.next());
                for (int n = random.nextInt(3_000_000); n > 0; n--) Thread.onSpinWait();
                for (var line : child.kill()) acknowledged = number(line);
            }
            int found = Integer.parseInt(ProjectFile.check(path).title().substring(3));
            assertThat(found).isBetween(acknowledged, acknowledged + 1);
            next = found + 1;
        }
    }

    private static int number(String line) {
        assertThat(line).startsWith("ACK ");
        return Integer.parseInt(line.substring(4));
    }
}
