package verkstad.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.Leaver;
import verkstad.LeftInAVote;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Project;
import verkstad.storage.Fault;
import verkstad.storage.Faults;
import verkstad.storage.ProjectFile;

/**
 * The packaged program killed, and how soon it is back at what it was at: by the very command that its script runs,
 * with somebody who votes and looks.
 */
@Fault
class ResumedIT {
    private static final Path PROGRAM =
            Path.of("target", "dist", "bin", "verkstad").toAbsolutePath();

    /** As in the benchmark: JavaFX tells of the first frame by itself. */
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";

    private static final String FRAMES = " -Djavafx.pulseLogger=true -Djavafx.pulseLogger.threshold=0";

    private static final int TIMES = 3;

    @TempDir
    Path folder;

    private List<String> command;

    @BeforeEach
    void command() throws Exception {
        var program = start(HEADLESS + FRAMES, List.of(PROGRAM.toString()));
        until(program.inputReader(), "PULSE: ");
        var info = program.info();
        var arguments = List.of(info.arguments().orElseThrow());
        int jar = arguments.indexOf("-jar");
        command = new ArrayList<>(List.of(info.command().orElseThrow()));
        command.addAll(arguments.subList(0, jar));
        command.addAll(List.of("-cp", arguments.get(jar + 1) + File.pathSeparator + classes()));
        command.add(Leaver.class.getName());
        kill(program);
    }

    @Test
    void killedInAVote() throws Exception {
        var backs = new ArrayList<Back>();
        for (int time = 0; time < TIMES; time++) {
            var path = folder.resolve("vote" + time + ".verkstad");
            var left = LeftInAVote.create(path);
            killed(path, "vote");
            var back = back(path, "vote-resumed");
            left.requireSame(back.said());
            backs.add(back);
        }
        tell("killed in a vote, back at item, timer, curtain", backs);
    }

    @Test
    void killedWhileSomethingIsTyped() throws Exception {
        var backs = new ArrayList<Back>();
        for (int time = 0; time < TIMES; time++) {
            var path = folder.resolve("text" + time + ".verkstad");
            try (var file = ProjectFile.create(path, Project.empty("Före", Language.SV))) {
                file.remember(new Place(null, Place.Room.PROJECT));
            }
            killed(path, "type");
            var back = back(path, "resumed-seen");
            assertThat(back.said())
                    .as("the field it was typed in, at most half a second behind")
                    .containsAnyOf("Före", "Skrivet i sista stund")
                    .anyMatch(line -> line.matches(".*\\d\\d:\\d\\d:\\d\\d\\."));
            backs.add(back);
        }
        tell("killed in typing, back at the same page", backs);
    }

    /** What Java writes of itself when it crashes quotes what is in memory. */
    @Test
    void aCrashOfJavaItselfLeavesNothingOfTheMemory() throws Exception {
        var path = folder.resolve("crash.verkstad");
        LeftInAVote.create(path);
        var program = leaver(path, "vote", "killed");
        until(program.inputReader(), "LEAVES");
        new ProcessBuilder("kill", "-SEGV", String.valueOf(program.pid()))
                .start()
                .waitFor();
        var said = program.inputReader().lines().toList();
        assertThat(program.waitFor()).isNotZero();
        assertThat(said).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**/{hs_err*,core*,replay*}");
        Faults.tell("F29", "crash of Java itself: no report, no core", 1, 0);
    }

    /** @param processor how long the processor was busy with it; this does not depend on what else the machine does */
    private record Back(Duration after, Duration processor, List<String> said) {}

    private void killed(Path path, String last) throws Exception {
        var program = leaver(path, last, "killed");
        until(program.inputReader(), "LEAVES");
        kill(program);
    }

    /** When this is on the screen, counted from the command. */
    private Back back(Path path, String sign) throws Exception {
        var begun = Instant.now();
        var program = leaver(path, "look", sign);
        var lines = program.inputReader();
        var line = lines.readLine();
        while (line != null && !line.startsWith("THERE ")) line = lines.readLine();
        var after = Duration.between(begun, Instant.now());
        assertThat(line).isNotNull();
        var processor = Duration.ofMillis(Long.parseLong(line.substring("THERE ".length())));
        var said = until(lines, "SAID");
        kill(program);
        return new Back(after, processor, said);
    }

    private Process leaver(Path path, String... more) throws IOException {
        var all = new ArrayList<>(command);
        all.add(path.toString());
        all.addAll(List.of(more));
        return start(HEADLESS, all);
    }

    private Process start(String options, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("JDK_JAVA_OPTIONS", options);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        return builder.start();
    }

    private static List<String> until(BufferedReader lines, String beginning) throws IOException {
        var said = new ArrayList<String>();
        var line = lines.readLine();
        for (; line != null && !line.startsWith(beginning); line = lines.readLine()) said.add(line);
        assertThat(line).as(String.join("\n", said)).isNotNull();
        return said;
    }

    private static void kill(Process program) throws InterruptedException {
        program.destroyForcibly();
        program.waitFor();
    }

    private static Path classes() throws Exception {
        return Path.of(
                Leaver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void tell(String what, List<Back> backs) {
        var figures = String.format(
                Locale.ROOT,
                ": at most %d ms (processor %d ms)",
                most(backs, Back::after),
                most(backs, Back::processor));
        Faults.tell("F1", what + figures, TIMES, 0);
    }

    private static long most(List<Back> backs, Function<Back, Duration> figure) {
        return backs.stream().map(figure).mapToLong(Duration::toMillis).max().orElseThrow();
    }
}
