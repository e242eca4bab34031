package verkstad.storage;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Processes in a folder that are killed, or failed by the disk, at a call to the system that they are known by.
 *
 * @param cache what they are started from
 * @param paths those whose calls count; of every file where there are none
 */
record Traced(Path folder, StartCache cache, List<Path> paths) {
    /** Skips the test where nothing can be traced. */
    static void require(String fault, String what) throws InterruptedException {
        boolean there = Disk.ran("strace", "-qq", "-o", "/dev/null", "true");
        if (!there) Faults.skip(fault, what, "no strace, or not allowed to trace");
        assumeThat(there).as("strace").isTrue();
    }

    /** What it said until it was killed as it was about to make this call for the nth time, or until its end. */
    List<String> killed(String call, int when, Class<?> main, String... arguments) throws IOException {
        return run(call, call + ":signal=SIGKILL:when=" + when, main, arguments);
    }

    /** @param fault what befalls it, as strace's {@code inject} takes it */
    List<String> run(String calls, String fault, Class<?> main, String... arguments) throws IOException {
        return run(Path.of("/dev/null"), calls, fault, main, arguments);
    }

    /** The same, with the calls in a log. */
    List<String> run(Path log, String calls, String fault, Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", log.toString()));
        for (var path : paths) command.addAll(List.of("-P", path.toString()));
        command.addAll(List.of("-e", "trace=" + calls, "-e", "inject=" + fault));
        try (var child = Child.start(new Child.Around(command, cache, Map.of()), main, folder, arguments)) {
            return child.toItsEnd();
        }
    }

    /** Removes all that is in the folder. */
    void clear() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) Files.delete(file);
            }
        }
    }
}
