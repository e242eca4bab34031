package verkstad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.Risks;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.storage.Backups;
import verkstad.storage.Child;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;

/** However the program is left, what was typed or handed over last is there, and the file is closed as it should be. */
@BesideTheScreen
@Fault
class LeavingTest {
    @TempDir
    Path folder;

    @Test
    void whatIsTypedInTheLastMomentIsSaved() throws Exception {
        var slowest = Duration.ZERO;
        var ways = List.of("window", "terminated", "exit");
        for (var way : ways) {
            var path = folder.resolve(way + ".verkstad");
            create(path, Project.empty("Före", Language.SV), Place.Room.PROJECT);
            var took = left(path, "type", way);
            if (took.compareTo(slowest) > 0) slowest = took;
            assertThat(ProjectFile.project(path).details().title()).as(way).isEqualTo("Skrivet i sista stund");
            assertThat(new Backups(path).all()).as(way).hasSize(1);
            isClosed(path);
        }
        Faults.tell("F27", "typed and left at once; slowest " + slowest.toMillis() + " ms", ways.size(), 0);
    }

    @Test
    void aBallotThatIsHandedOverInTheLastMomentIsIn() throws Exception {
        var ways = List.of("window", "terminated", "exit");
        for (var way : ways) {
            var path = folder.resolve(way + ".verkstad");
            create(path, vote(), Place.Room.RISKS);
            left(path, "vote", way);
            var round = ProjectFile.project(path).risksOrEmpty().round("r").orElseThrow();
            assertThat(round.voted()).as(way).containsExactly("v1");
            assertThat(round.tallies().stream().mapToInt(t -> t.count()).sum()).isEqualTo(1);
            assertThat(new Backups(path).all())
                    .as("none while people vote in secret")
                    .isEmpty();
            isClosed(path);
        }
        Faults.tell("F27", "voted and left at once", ways.size(), 0);
    }

    /** Nothing can be asked of a screen that is itself what ends the program; it ends all the same, the file whole. */
    @Test
    void aScreenThatEndsTheProgramCostsNothingThatWasSaved() throws Exception {
        var path = folder.resolve("p.verkstad");
        create(path, Project.empty("Före", Language.SV), Place.Room.PROJECT);
        var took = left(path, "type", "screen");
        assertThat(ProjectFile.project(path).details().title()).isIn("Före", "Skrivet i sista stund");
        Faults.tell("F27", "ended by the screen's own thread; " + took.toMillis() + " ms", 1, 0);
    }

    /** A share is known by its path here. What was typed is safe in the copy, and brought next time. */
    @Test
    void aShareThatHangsDoesNotKeepAProgramThatIsToldToEnd() throws Exception {
        var share = Files.createDirectories(folder.resolve("gvfs").resolve("delad"));
        var path = share.resolve("p.verkstad");
        create(path, Project.empty("Före", Language.SV), Place.Room.PROJECT);
        var took = left(path, "type", "hangs");
        Files.delete(path);
        try (var copies = Files.walk(folder.resolve("data"))) {
            var copy = copies.filter(f -> f.endsWith("p.verkstad")).findFirst().orElseThrow();
            assertThat(ProjectFile.project(copy).details().title()).isEqualTo("Skrivet i sista stund");
        }
        Faults.tell("F27", "told to end while its share hangs; " + took.toMillis() + " ms", 1, 0);
    }

    /** What nobody expected is in the log by its code, with nothing that is private, and the program goes on. */
    @Test
    void whatNobodyExpectedCostsNothingAndTellsNothing() throws Exception {
        var path = folder.resolve("p.verkstad");
        create(path, Project.empty("Före", Language.SV), Place.Room.PROJECT);
        left(path, "type", "broken");
        assertThat(ProjectFile.project(path).details().title()).isEqualTo("Skrivet i sista stund");
        isClosed(path);
        assertThat(folder.resolve("config").resolve("verkstad").resolve("verkstad.log"))
                .content()
                .containsPattern("unexpected V-[0-9A-F]{4} on")
                .contains("verkstad.Leaver")
                .doesNotContain("HEMLIG")
                .doesNotContain("Skrivet");
        Faults.tell("F26", "uncaught on the screen's thread and another, then saved and closed", 2, 0);
    }

    /** At the same item, timer and voting step; ResumedIT measures how soon. */
    @Test
    void killedInAVoteItIsBackWhereItWas() throws Exception {
        var path = folder.resolve("p.verkstad");
        var left = LeftInAVote.create(path);
        try (var child = start(path, "vote", "killed")) {
            until(child, "LEAVES");
            child.kill();
        }
        try (var child = start(path, "look", "vote-resumed")) {
            until(child, "THERE");
            left.requireSame(until(child, "SAID"));
            child.signal("TERM");
            child.toItsEnd();
        }
        isClosed(path);
        Faults.tell("F1", "killed in a vote: back at its item, timer and curtain", 1, 0);
    }

    private Child start(Path path, String last, String way) throws Exception {
        var folders = Map.of(
                "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                "XDG_DATA_HOME", folder.resolve("data").toString());
        return Child.start(folders, Leaver.class, folder, path.toString(), last, way);
    }

    /** What it says until then. */
    private static List<String> until(Child child, String word) throws Exception {
        var said = new ArrayList<String>();
        String line = child.next();
        for (; line != null && !line.startsWith(word); line = child.next()) said.add(line);
        assertThat(line).startsWith(word);
        return said;
    }

    /** How long it took to end. */
    private Duration left(Path path, String last, String way) throws Exception {
        try (var child = start(path, last, way)) {
            until(child, "LEAVES");
            var begun = Instant.now();
            if (List.of("terminated", "broken", "hangs").contains(way)) child.signal("TERM");
            assertThat(child.toItsEnd()).as(way).noneMatch(l -> l.contains("at verkstad."));
            return Duration.between(begun, Instant.now());
        }
    }

    private static void create(Path path, Project project, Place.Room place) throws Exception {
        try (var file = ProjectFile.create(path, project)) {
            file.remember(new Place(null, place));
        }
    }

    private static void isClosed(Path path) {
        assertThat(Files.exists(path.resolveSibling(path.getFileName() + ".lock")))
                .isFalse();
        assertThat(Files.exists(path.resolveSibling(path.getFileName() + "-journal")))
                .isFalse();
    }

    private static Project vote() {
        var round = RoundBuilder.builder()
                .id("r")
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(List.of("R1"))
                .voters(List.of("v1", "v2"))
                .build();
        return Project.empty("P", Language.SV)
                .withPeople(List.of(new Person("v1", "Anna", null, null), new Person("v2", "Bo", null, null)))
                .withRisks(new Risks(
                        null, List.of(RiskBuilder.builder().id("R1").threat("T").build()), List.of(round)));
    }
}
