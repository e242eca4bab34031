package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;

/** What a user without rights meets: a file, and a folder, that may be read and not written. */
@Fault
@Tag("faults")
class NobodyTest {
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups");

    /** What the storage room needs of the class path. */
    private static final List<String> NEEDED = List.of("classes", "test-classes", "sqlite-jdbc", "slf4j-api");

    @TempDir
    Path folder;

    /** Opens a file to write, else to read, and says which. */
    static final class Opener {
        public static void main(String[] arguments) throws Exception {
            var path = Path.of(arguments[0]);
            try (var _ = ProjectFile.open(path)) {
                System.out.println("WRITES");
            } catch (verkstad.model.Problem.FileTrouble e) {
                System.out.println("CANNOT " + e.key());
                try (var file = ReadOnlyFile.open(path, e)) {
                    System.out.println("READS " + file.read().details().title());
                }
            }
        }
    }

    @Test
    void whatMayNotBeWrittenIsRead() throws Exception {
        int tried = 0;
        for (var modes : List.of(List.of("r--r--r--", "rwxrwxrwx"), List.of("rw-rw-rw-", "r-xr-xr-x"))) {
            var place = Files.createDirectory(folder.resolve("place" + tried));
            var temporary = Files.createDirectory(folder.resolve("temp" + tried));
            var path = place.resolve("p.verkstad");
            ProjectFile.create(path, Project.empty("Titel", Language.SV)).close();
            var bytes = Files.readAllBytes(path);
            permit(folder, "rwxr-xr-x");
            permit(temporary, "rwxrwxrwx");
            permit(path, modes.getFirst());
            permit(place, modes.getLast());
            try {
                var said = opened(temporary, path);
                if (said.stream().noneMatch(l -> l.startsWith("CANNOT") || l.startsWith("WRITES"))) {
                    Faults.skip("F12", "file and folder that nobody may write", "cannot run as nobody");
                    return;
                }
                assertThat(said).contains("CANNOT problem.file-read-only", "READS Titel");
            } finally {
                permit(place, "rwxrwxrwx");
            }
            assertThat(path).hasBinaryContent(bytes);
            assertThat(place).isDirectoryNotContaining("glob:**.{new,backup,lock}");
            tried++;
        }
        Faults.tell("F12", "file and folder that nobody may write, opened by nobody", tried, 0);
        Faults.tell("F10", "folder in which a user may not write", 1, 0);
    }

    private List<String> opened(Path temporary, Path path) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(NOBODY);
        command.addAll(List.of(java, "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + temporary));
        command.addAll(List.of("-cp", classPath(), Opener.class.getName(), path.toString()));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = process.inputReader().lines().toList();
            process.waitFor();
            return said;
        } catch (IOException e) {
            return List.of(); // no setpriv here
        }
    }

    /** Where nobody may read: what this user has may lie in a home of their own. */
    private String classPath() throws IOException {
        var place = Files.createDirectories(folder.resolve("program"));
        var paths = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var from = Path.of(entry);
            var name = String.valueOf(from.getFileName());
            if (NEEDED.stream().noneMatch(name::startsWith)) continue;
            var to = place.resolve(name);
            copy(from, to);
            paths.add(to.toString());
        }
        return String.join(File.pathSeparator, paths);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (!Files.exists(copy)) Files.copy(file, copy);
            }
        }
    }

    private static void permit(Path path, String mode) throws Exception {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
