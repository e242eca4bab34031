package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;
import verkstad.storage.StartCache;

/**
 * What the program has called saved is there, whatever becomes of the program: killed at a random moment while it
 * votes, types, undoes, imports, exports, backs up and migrates.
 */
@BesideTheScreen
@Fault
class KilledTest {
    private static final int KILLS = Integer.getInteger("verkstad.kills", 20);
    private static final int KILLS_OF_ONE_FILE = 50;
    /** What {@link Busy} says in two rounds of its work. */
    private static final int LINES = 60;

    @TempDir
    Path folder;

    /** Two at a time, each at a file of its own, since a kill is mostly waiting for a process to start. */
    @Test
    void killedAgainAndAgainItKeepsEverythingThatWasSaved() throws Exception {
        var cache = KILLS < StartCache.MANY ? StartCache.NONE : cache();
        var files = new ArrayList<OneFile>();
        for (int first = 0; first < KILLS; first += KILLS_OF_ONE_FILE) {
            int kills = Math.min(KILLS_OF_ONE_FILE, KILLS - first);
            files.add(new OneFile(folder, cache, Files.createDirectory(folder.resolve("p" + first)), first, kills));
        }
        var killedIn = new TreeMap<String, Integer>();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(files)) {
                done.get().forEach((what, kills) -> killedIn.merge(what, kills, Integer::sum));
            }
        }
        killedIn.forEach((what, kills) -> Faults.tell("F1", "killed at random, last seen at: " + what, kills, 0));
        int tried = killedIn.values().stream().mapToInt(n -> n).sum();
        assertThat(tried).isEqualTo(KILLS);
        Faults.tell("F1", "killed at random in all that writes", tried, 0);
    }

    private StartCache cache() throws Exception {
        var place = Files.createDirectory(folder.resolve("cache"));
        ProjectFile.create(Busy.file(place), Busy.project()).close();
        return StartCache.of(LINES, Busy.class, place, place.toString(), "0");
    }
}
