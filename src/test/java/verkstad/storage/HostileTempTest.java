package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import verkstad.Main;
import verkstad.model.Language;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;
import verkstad.texts.Texts;

/** The folder for temporary files is missing, too small, or runs no programs; SQLite's library goes there by itself. */
@Fault
class HostileTempTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void create() throws Exception {
        path = folder.resolve("p.verkstad");
        ProjectFile.create(path, Project.empty("P", Language.SV)).close();
    }

    @Test
    void whereThereIsNoneTheLibraryBesideTheProgramIsUsed() throws Exception {
        var nowhere = folder.resolve("nowhere");
        assertThat(checked(nowhere, true)).contains("p.verkstad").doesNotContain("nowhere");
        saysWhy(nowhere);
        Files.createFile(folder.resolve("p.verkstad-journal")); // so that a copy is needed to read it
        says(checked(nowhere, true), new FileTrouble("problem.no-temporary", nowhere, path.getFileName()));
        Faults.tell("F23", "no folder for temporary files: opened, or said why", 3, 0);
    }

    @Test
    @Tag("faults")
    void whereProgramsDoNotRunAndNothingFits() throws Exception {
        var mounted = Disk.mounted(folder.resolve("temp"), "size=64k,noexec");
        if (mounted.isEmpty()) {
            Faults.skip("F23", "temporary files on a disk of 64 KiB, noexec", Disk.WHY_NOT);
            return;
        }
        try (var disk = mounted.get()) {
            assertThat(checked(disk.folder(), true)).contains("p.verkstad").doesNotContain(disk.folder() + ")");
            assertThat(disk.folder()).as("nothing unpacked").isEmptyDirectory();
            saysWhy(disk.folder());
        }
        Faults.tell("F23", "temporary files on a disk of 64 KiB, noexec", 2, 0);
    }

    private void saysWhy(Path temporary) throws Exception {
        says(checked(temporary, false), new FileTrouble("problem.no-library", temporary));
    }

    private static void says(String said, FileTrouble why) {
        var sentences =
                Arrays.stream(Language.values()).map(l -> Texts.in(l).get(why)).toList();
        assertThat(sentences).as(said).anyMatch(said::contains);
        assertThat(said).doesNotContain("Error opening", "Exception");
    }

    private String checked(Path temporary, boolean besideTheProgram) throws Exception {
        var options = besideTheProgram ? "-Dorg.sqlite.lib.path=" + library() : "-Dx=y";
        var around = new Child.Around(
                List.of(), StartCache.NONE, Map.of("JDK_JAVA_OPTIONS", options, "LC_ALL", "sv_SE.UTF-8"));
        try (var child = Child.start(around, Main.class, temporary, "check", path.toString())) {
            return String.join("\n", child.toItsEnd());
        }
    }

    private Path library() throws Exception {
        var name = LibraryLoaderUtil.getNativeLibName();
        var place = Files.createDirectories(folder.resolve("program"));
        try (var library =
                SQLiteJDBCLoader.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            Files.write(place.resolve(name), library.readAllBytes());
        }
        return place;
    }
}
