package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import verkstad.exchange.ExchangeReader;
import verkstad.storage.Backups;
import verkstad.storage.Child;
import verkstad.storage.ProjectFile;
import verkstad.storage.StartCache;

/** One file at which {@link Busy} is at work, and killed so many times; and all that it wrote, looked at each time. */
final class OneFile implements Callable<Map<String, Integer>> {
    private static final int WORKS = 7;
    private static final int MOST_LINES = 12;

    private final Path temporary;
    private final StartCache cache;
    private final Path place;
    private final int first;
    private final int kills;
    private final Random random = new Random();
    private final TreeMap<String, Integer> killedIn = new TreeMap<>();
    private String held = "";

    /**
     * @param temporary where what is killed may leave something behind
     * @param cache what {@link Busy} is started from
     * @param first the number of its first kill, which says what it begins with
     */
    OneFile(Path temporary, StartCache cache, Path place, int first, int kills) {
        this.temporary = temporary;
        this.cache = cache;
        this.place = place;
        this.first = first;
        this.kills = kills;
    }

    /** What it was seen at last when it was killed, and how often. */
    @Override
    public Map<String, Integer> call() throws Exception {
        ProjectFile.create(Busy.file(place), Busy.project()).close();
        held = Busy.state(Busy.project());
        for (int kill = 0; kill < kills; kill++) kill(first + kill);
        try (var file = ProjectFile.open(Busy.file(place))) {
            assertThat(file.interrupted()).as("closed as it should be").isEmpty();
        }
        return killedIn;
    }

    private void kill(int number) throws Exception {
        var said = new ArrayList<String>();
        try (var child = Child.start(cache, Busy.class, temporary, place.toString(), String.valueOf(number % WORKS))) {
            for (int n = random.nextInt(1, MOST_LINES); n > 0; n--) said.add(String.valueOf(child.next()));
            for (int n = random.nextInt(1_000_000); n > 0; n--) Thread.onSpinWait();
            said.addAll(child.kill());
        }
        assertThat(said).allMatch(line -> line.startsWith("WANT ") || line.startsWith("ACK "));
        killedIn.merge(said.getLast().split(" ", -1)[1], 1, Integer::sum);
        theFileHoldsWhatWasSaved(said);
        whatWasHandedOutIsWhole(said);
        theImportIsWhole(said);
        theMigrationIsWhole();
    }

    /** The state that was called saved last, or the one that was about to be. */
    private void theFileHoldsWhatWasSaved(List<String> said) throws Exception {
        var before = Stream.of("ACK typing " + held);
        var inFile = Stream.concat(before, said.stream())
                .filter(line -> Stream.of("typing", "undo", "voting", "backup").anyMatch(line::contains))
                .toList();
        try (var file = ProjectFile.open(Busy.file(place))) {
            assertThat(file.interrupted()).isPresent();
            held = Busy.state(file.read(), file.halfTyped());
            assertThat(held).isIn(open(inFile));
        }
        var copies = place.resolve("p.verkstad.backups").toFile().list((in, name) -> name.endsWith(".backup"));
        assertThat(new Backups(Busy.file(place)).all())
                .as("each copy is whole")
                .hasSize(copies == null ? 0 : copies.length);
    }

    private void whatWasHandedOutIsWhole(List<String> said) throws Exception {
        var exports = said.stream().filter(line -> line.contains("export")).toList();
        if (Files.exists(Busy.document(place))) {
            var state = Busy.state(ExchangeReader.read(Busy.document(place)));
            if (exports.stream().anyMatch(line -> line.startsWith("ACK")))
                assertThat(state).isIn(open(exports));
        }
        if (Files.exists(Busy.minutes(place))) assertThat(Busy.minutes(place)).isNotEmptyFile();
    }

    private void theImportIsWhole(List<String> said) throws Exception {
        var imports = said.stream().filter(line -> line.contains("import")).toList();
        if (!Files.exists(Busy.imported(place))) return;
        var state = Busy.state(ProjectFile.project(Busy.imported(place)));
        if (imports.stream().anyMatch(line -> line.startsWith("ACK")))
            assertThat(state).isIn(open(imports));
    }

    private void theMigrationIsWhole() throws Exception {
        if (!Files.exists(Busy.migrated(place))) return;
        assertThat(ProjectFile.project(Busy.migrated(place))).isEqualTo(ProjectFile.project(Busy.OLD));
    }

    /** The state of the last that was done, and of what was wanted after it. */
    private static List<String> open(List<String> lines) {
        int done = lines.size() - 1;
        while (done > 0 && !lines.get(done).startsWith("ACK")) done--;
        return lines.subList(done, lines.size()).stream()
                .map(line -> line.split(" ", -1)[2])
                .toList();
    }
}
