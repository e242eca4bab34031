package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;
import verkstad.storage.Disk;
import verkstad.storage.Fault;
import verkstad.storage.Faults;

/** Where a document cannot be written it says why, and nothing half-written is left. */
@BesideTheScreen
@Fault
class TargetsTest {
    private static final Project SAMPLE = Samples.in(Language.SV);

    @TempDir
    Path folder;

    @Test
    void everyLetterMayStandInThePath() throws Exception {
        var deep = Files.createDirectories(
                folder.resolve("Åsö – møte: «plan» 100 %").resolve("æøå 日本 🎈"));
        int tried = 0;
        for (var handout : Handouts.all()) {
            var target = deep.resolve("Åsö – møte #1 (ñ)." + handout.name());
            handout.writer().write(SAMPLE, target);
            assertThat(target).isNotEmptyFile();
            tried++;
        }
        assertThat(deep).isDirectoryNotContaining("glob:**.tmp");
        Faults.tell("F32", "documents under å, –, #, % and an emoji", tried, 0);
    }

    /** Longer than any file system takes, and as long as it takes. */
    @Test
    void aNameMayBeLongAndIsToldWhenItIsTooLong() throws Exception {
        int tried = 0;
        for (var handout : Handouts.all()) {
            var longest = folder.resolve("l".repeat(254 - handout.name().length()) + "." + handout.name());
            handout.writer().write(SAMPLE, longest);
            assertThat(longest).isNotEmptyFile();
            assertThat(refused(handout, folder.resolve("l".repeat(300) + "." + handout.name())))
                    .isEqualTo("problem.document-name-long");
            tried += 2;
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        Faults.tell("F32", "documents with names of 255 and 300 letters", tried, 0);
    }

    @Test
    void whatStandsInTheWayIsTold() throws Exception {
        int tried = 0;
        for (var handout : Handouts.all()) {
            var inTheWay = Files.createDirectories(folder.resolve("mapp." + handout.name()));
            assertThat(refused(handout, inTheWay)).isEqualTo("problem.document-folder");
            assertThat(refused(handout, folder.resolve("finns inte").resolve("ut." + handout.name())))
                    .isEqualTo("problem.folder-missing");
            tried += 2;
        }
        Faults.tell("F32", "documents in the place of a folder, or without one", tried, 0);
    }

    @Test
    @Tag("faults")
    void whatMayNotBeWrittenIsLeftAlone() throws Exception {
        var locked = Files.createDirectory(folder.resolve("låst"));
        if (!Disk.ran("chattr", "+i", locked.toString())) {
            Faults.skip("F32", "protected documents and folders", "only root can forbid root to write");
            return;
        }
        int tried = 0;
        try {
            for (var handout : Handouts.all()) {
                assertThat(refused(handout, locked.resolve("ut." + handout.name())))
                        .isEqualTo("problem.document-unwritable");
                tried += 1 + protectedFile(handout);
            }
        } finally {
            Disk.ran("chattr", "-i", locked.toString());
        }
        assertThat(locked).isEmptyDirectory();
        Faults.tell("F32", "protected documents and folders", tried, 0);
    }

    private int protectedFile(Handouts handout) throws Exception {
        var target = Files.writeString(folder.resolve("ut." + handout.name()), "gammalt");
        Disk.ran("chattr", "+i", target.toString());
        try {
            assertThat(refused(handout, target)).isEqualTo("problem.document-unwritable");
            assertThat(target).hasContent("gammalt");
            assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        } finally {
            Disk.ran("chattr", "-i", target.toString());
        }
        return 1;
    }

    private static String refused(Handouts handout, Path target) {
        return catchThrowableOfType(FileTrouble.class, () -> handout.writer().write(SAMPLE, target))
                .key();
    }
}
