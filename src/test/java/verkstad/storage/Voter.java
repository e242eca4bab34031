package verkstad.storage;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.Risks;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;

/** A process in which people vote one after the other in secret; of each it says so when the vote is on the disk. */
final class Voter {
    private static final int VOTERS = 400;
    private static final List<String> RISKS = List.of("R1", "R2", "R3");

    private Voter() {}

    /** Votes on this file, so many times; what is refused is tried again. */
    public static void main(String[] arguments) throws Exception {
        var path = Path.of(arguments[0]);
        int votes = Integer.parseInt(arguments[1]);
        if (arguments.length > 2) carelessly(path, votes);
        try (var file = ProjectFile.open(path)) {
            var now = file.read();
            for (int n = 0; n < votes; n++) {
                var after = voted(now);
                write(file, now, after);
                now = after;
                System.out.println("ACK " + count(now));
            }
        }
    }

    /** The usual advice, which loses what it has called saved. */
    private static void carelessly(Path path, int votes) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = normal");
            for (int n = 1; n <= votes; n++) {
                statement.execute("update project set title = " + n);
                System.out.println("ACK " + n);
            }
        }
    }

    private static void write(ProjectFile file, Project before, Project after) {
        for (int attempt = 0; ; attempt++) {
            try {
                file.write(before, after);
                return;
            } catch (FileTrouble e) {
                System.out.println("TROUBLE " + e.key());
                if (attempt > 20) throw new AssertionError(e);
            }
        }
    }

    /** A project in which nobody has voted yet. */
    static Project project() {
        var people = IntStream.range(0, VOTERS)
                .mapToObj(i -> new Person("p" + i, "P " + i, null, null))
                .toList();
        var round = RoundBuilder.builder()
                .id("round1")
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(RISKS)
                .voters(people.stream().map(Person::id).toList())
                .build();
        return Project.empty("0", Language.SV)
                .withPeople(people)
                .withRisks(new Risks(
                        null,
                        RISKS.stream()
                                .map(id ->
                                        RiskBuilder.builder().id(id).threat("T").build())
                                .toList(),
                        List.of(round)));
    }

    static int count(Project project) {
        return project.risksOrEmpty().rounds().getFirst().voted().size();
    }

    /** Whether each vote is there whole: who has voted, and as many slips as they gave. */
    static boolean isWhole(Project project) {
        var round = project.risksOrEmpty().rounds().getFirst();
        return round.tallies().stream().mapToInt(t -> t.count()).sum() == count(project) * RISKS.size();
    }

    static int acknowledged(List<String> lines) {
        return lines.stream()
                .filter(l -> l.startsWith("ACK "))
                .mapToInt(l -> Integer.parseInt(l.substring(4)))
                .max()
                .orElse(0);
    }

    private static Project voted(Project now) throws Problem.Refused {
        var round = now.risksOrEmpty().rounds().getFirst();
        var random = new Random(count(now));
        var slips = RISKS.stream()
                .map(r -> new Slip(r, random.nextInt(1, 6), random.nextInt(1, 6)))
                .toList();
        var after = round.handedOver("p" + count(now), slips);
        return now.withRisks(now.risksOrEmpty().withRounds(List.of(after)));
    }
}
