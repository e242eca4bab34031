package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.change.RiskChange;
import verkstad.model.change.RoundChange;
import verkstad.model.people.Person;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.workspace.Workspace;

/** What a secret round leaves in the file: who has voted, and how many gave what, and nothing between the two. */
class SecretRoundTest {
    private static final List<String> VOTERS =
            IntStream.rangeClosed(1, 9).mapToObj(i -> "p" + i).toList();
    private static final List<String> RISKS = List.of("R1", "R2", "R3");

    private static final List<String> MANY =
            IntStream.rangeClosed(1, 40).mapToObj(i -> "R" + i).toList();

    @TempDir
    Path folder;

    @Test
    void aSecretRoundKeepsOnlyCounts() throws Exception {
        var file = voted("a", VOTERS);
        assertThat(Dump.column(file, "select count(*) from ballot")).containsExactly("0");
        assertThat(Dump.column(file, "select count(*) from slip")).containsExactly("0");
        assertThat(Dump.column(file, "select sum(count) from tally")).containsExactly("27");
        assertThat(Dump.column(file, "select person from voted")).isEqualTo(VOTERS);
    }

    @Test
    void theOrderOfVotingLeavesNoTraceInTheRows() throws Exception {
        var first = Dump.rows(voted("a", VOTERS));
        for (int i = 0; i < 5; i++)
            assertThat(Dump.rows(voted("b" + i, shuffled(i)))).isEqualTo(first);
    }

    /** Rows lie in a page in the order they came in, unless somebody sees to it. */
    @Test
    void norInAnyByteOfTheFile() throws Exception {
        var first = Files.readAllBytes(voted("a", VOTERS));
        for (int i = 0; i < 5; i++)
            assertThat(Files.readAllBytes(voted("b" + i, shuffled(i)))).isEqualTo(first);
    }

    /** Whoever of them gave which ballot, the file is the same. */
    @Test
    void norDoesItTellWhoGaveWhichBallot() throws Exception {
        var rows = Dump.rows(voted("a", VOTERS));
        var bytes = Files.readAllBytes(voted("b", VOTERS));
        for (int i = 0; i < 5; i++) {
            var other = voted("c" + i, shuffled(i), shuffled(i + 100));
            assertThat(Dump.rows(other)).isEqualTo(rows);
            assertThat(Files.readAllBytes(other)).isEqualTo(bytes);
        }
    }

    @Test
    void norDoesAFileOfManyPages() throws Exception {
        var bytes = Files.readAllBytes(voted("a", VOTERS, VOTERS, MANY));
        assertThat(bytes).hasSizeGreaterThan(100_000);
        for (int i = 0; i < 3; i++) {
            var other = voted("c" + i, shuffled(i), shuffled(i + 100), MANY);
            assertThat(Files.readAllBytes(other)).isEqualTo(bytes);
        }
    }

    /** A row that was written over, left behind in a page, would be the counts as they were one ballot before. */
    @Test
    void noByteOfAFileOfManyPagesHoldsARowThatIsNoMore() throws Exception {
        var risks = MANY;
        var path = folder.resolve("large.verkstad");
        var before = project(round(Secrecy.SECRET, risks), risks);
        try (var file = ProjectFile.create(path, before)) {
            for (var voter : shuffled(1)) {
                var round = before.risksOrEmpty().rounds().getFirst();
                var after = project(round.handedOver(voter, slips(voter, risks)), risks);
                file.write(before, after);
                before = after;
                assertThat(folder.toFile().list()).as("nor a journal").doesNotContain("large.verkstad-journal");
                assertThat(RawRows.rows(Files.readAllBytes(path), "round1"))
                        .as("rows in any byte of the file, moved ones too, are rows that are there now")
                        .isSubsetOf(Dump.rows(path).values().stream()
                                .flatMap(List::stream)
                                .map(RawRows::plain)
                                .toList())
                        .hasSizeGreaterThan(risks.size());
            }
        }
        assertThat(Files.size(path)).isGreaterThan(100_000);
    }

    /** Nor what else the program keeps: undo, where one stands, when; whatever the time was. */
    @Test
    void theWholeProgramKeepsNoMoreOfTheOrderBeforeTheRevealAndAfter() throws Exception {
        var open = inTheProgram("a", VOTERS, false);
        var shown = inTheProgram("b", VOTERS, true);
        for (int i = 0; i < 2; i++) {
            assertThat(inTheProgram("c" + i, shuffled(i), false)).isEqualTo(open);
            assertThat(inTheProgram("d" + i, shuffled(i), true)).isEqualTo(shown);
        }
    }

    /** Every row of a file in which they voted in this order, some minutes later than in the file before. */
    private Map<String, List<String>> inTheProgram(String name, List<String> order, boolean reveal) throws Exception {
        var path = folder.resolve(name + ".verkstad");
        var empty = Project.empty("P", Language.SV)
                .withPeople(project(round(Secrecy.SECRET)).people())
                .withRisks(project(round(Secrecy.SECRET)).risks().withRounds(List.of()));
        ProjectFile.create(path, empty).close();
        var time = Instant.parse("2026-11-20T09:00:00Z")
                .plusSeconds(60L * folder.toFile().list().length);
        var clock = Clock.fixed(time, ZoneOffset.UTC);
        try (var workspace = new Workspace(ProjectFile.open(path), Runnable::run, Runnable::run, clock)) {
            var risk = empty.risks().items().getFirst();
            workspace.apply(new RiskChange.RiskEdited(risk.withOwner("Lena")));
            workspace.apply(new RoundChange.RoundStarted(round(Secrecy.SECRET)));
            for (var voter : order) workspace.apply(new RoundChange.BallotHandedOver("round1", voter, slips(voter)));
            if (reveal) {
                var day = LocalDate.of(2026, 11, 20);
                workspace.apply(new RoundChange.RoundMoved("round1", RoundState.REVEALED, day));
            }
            assertThat(workspace.refusal().get()).isNull();
        }
        return Dump.rows(path);
    }

    @Test
    void aNamedRoundKeepsItsBallots() throws Exception {
        var round = round(Secrecy.NAMED).handedOver("p2", slips("p2"));
        var path = folder.resolve("named.verkstad");
        ProjectFile.create(path, project(round)).close();
        try (var file = ProjectFile.open(path)) {
            assertThat(file.read().risksOrEmpty().rounds()).containsExactly(round);
        }
        assertThat(Dump.column(path, "select voter from ballot")).containsExactly("p2");
    }

    private static List<String> shuffled(int seed) {
        var order = new java.util.ArrayList<>(VOTERS);
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    /** A file in which they voted one by one in this order, each the same as in any other. */
    private Path voted(String name, List<String> order) throws Exception {
        return voted(name, order, order);
    }

    /** The same, in which each of them hands over the ballot that another would have. */
    private Path voted(String name, List<String> order, List<String> ballots) throws Exception {
        return voted(name, order, ballots, RISKS);
    }

    private Path voted(String name, List<String> order, List<String> ballots, List<String> risks) throws Exception {
        var path = folder.resolve(name + ".verkstad");
        var before = project(round(Secrecy.SECRET, risks), risks);
        try (var file = ProjectFile.create(path, before)) {
            for (int i = 0; i < order.size(); i++) {
                var round = before.risksOrEmpty().rounds().getFirst();
                var after = project(round.handedOver(order.get(i), slips(ballots.get(i), risks)), risks);
                file.write(before, after);
                before = after;
            }
        }
        return path;
    }

    private static List<Slip> slips(String voter) {
        return slips(voter, RISKS);
    }

    private static List<Slip> slips(String voter, List<String> risks) {
        var random = new Random(voter.hashCode());
        return risks.stream()
                .map(r -> new Slip(r, random.nextInt(1, 6), random.nextInt(1, 6)))
                .toList();
    }

    static Round round(Secrecy secrecy) {
        return round(secrecy, RISKS);
    }

    private static Round round(Secrecy secrecy, List<String> risks) {
        return RoundBuilder.builder()
                .id("round1")
                .secrecy(secrecy)
                .state(RoundState.OPEN)
                .risks(risks)
                .voters(VOTERS)
                .build();
    }

    static Project project(Round round) {
        return project(round, RISKS);
    }

    private static Project project(Round round, List<String> risks) {
        return Project.empty("P", Language.SV)
                .withPeople(VOTERS.stream()
                        .map(id -> new Person(id, id, null, null))
                        .toList())
                .withRisks(new Risks(
                        null,
                        risks.stream()
                                .map(id ->
                                        RiskBuilder.builder().id(id).threat("T").build())
                                .toList(),
                        List.of(round)));
    }
}
