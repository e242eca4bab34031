package verkstad.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as it is handed out: a script that needs no Maven, works from any folder, and says nothing it should not.
 */
class PackagedIT {
    private static final Path PROGRAM =
            Path.of("target", "dist", "bin", "verkstad").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void itMakesChecksAndExportsAProjectFromAnyFolder() throws Exception {
        var made = run("demo", "Åsö – prov.verkstad", "--language", "sv");
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        assertThat(run("check", "Åsö – prov.verkstad").code()).isZero();
        for (var out : new String[] {"ut.json", "ut.docx", "ut.pdf", "ut.md"}) {
            var command = out.endsWith("json") ? "export" : "minutes";
            var written = run(command, "Åsö – prov.verkstad", out);
            assertThat(written.err()).as(out).isEmpty();
            assertThat(written.code()).as(out).isZero();
            assertThat(folder.resolve(out)).isNotEmptyFile();
        }
        var again = run("import", "ut.json", "igen.verkstad");
        assertThat(again.code()).isZero();
        run("export", "igen.verkstad", "igen.json");
        assertThat(folder.resolve("igen.json")).hasSameBinaryContentAs(folder.resolve("ut.json"));
    }

    @Test
    void itAnswersWithTheRightCodeAndOneSentence() throws Exception {
        assertThat(run("--version").code()).isZero();
        assertThat(run("no-such-command.txt", "and", "more").code()).isEqualTo(2);
        var missing = run("check", "missing.verkstad");
        assertThat(missing.code()).isEqualTo(4);
        assertThat(missing.err().strip().lines()).hasSize(1);
    }

    @Test
    void withoutADisplayTheWindowSaysWhatNeedsNone() throws Exception {
        var window = run();
        assertThat(window.code()).isEqualTo(4);
        assertThat(window.err().strip().lines()).hasSize(1);
        assertThat(window.err()).contains("minutes").contains("export");
    }

    @Test
    void aStartCacheThatDoesNotFitIsPassedOverInSilence() throws Exception {
        var dist = PROGRAM.getParent().getParent();
        var program = Files.createDirectories(folder.resolve("moved/bin")).resolve("verkstad");
        Files.copy(PROGRAM, program, StandardCopyOption.COPY_ATTRIBUTES);
        for (var part : List.of("lib", "javafx")) {
            Files.createSymbolicLink(folder.resolve("moved", part), dist.resolve(part));
        }
        Files.writeString(folder.resolve("moved/verkstad.aot"), "not a cache");
        var said = run(program, "--version");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).isEqualTo(run("--version").out());
    }

    /** SQLite's library lies beside the program, so that nothing has to be unpacked. */
    @Test
    void itNeedsNoFolderForTemporaryFiles() throws Exception {
        var nowhere = "-Djava.io.tmpdir=" + folder.resolve("nowhere");
        var made = run(PROGRAM, Map.of("JDK_JAVA_OPTIONS", nowhere), "demo", "prov.verkstad");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(run("check", "prov.verkstad").code()).isZero();
    }

    @Test
    void itOpensEveryRoomWithoutAWord() throws Exception {
        EveryRoom.opens(PROGRAM, folder, "-Dglass.platform=Headless -Dprism.order=sw");
    }

    private record Ran(int code, String out, String err) {}

    private Ran run(String... arguments) throws Exception {
        return run(PROGRAM, arguments);
    }

    private Ran run(Path program, String... arguments) throws Exception {
        return run(program, Map.of(), arguments);
    }

    private Ran run(Path program, Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(k -> k.equals("DISPLAY") || k.equals("WAYLAND_DISPLAY"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().putAll(environment);
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Ran(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
