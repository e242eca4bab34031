package verkstad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.storage.LocalCopies;
import verkstad.storage.Medium;
import verkstad.storage.ProjectFile;
import verkstad.storage.Pulse;

/** The commands on a file of a share: they harm nothing, and say what they leave aside. */
class ShareLineTest {
    private static final Project SAMPLE = Samples.in(Language.SV);

    @TempDir
    Path folder;

    private Path share;
    private Path path;
    private Path away;
    private LocalCopies files;
    private Line line;

    @BeforeEach
    void create() throws Exception {
        share = Files.createDirectories(folder.resolve("delad"));
        away = folder.resolve("borta");
        path = share.resolve("p.verkstad");
        ProjectFile.create(path, SAMPLE).close();
        var means = new LocalCopies.Means(Runnable::run, Pulse.NONE, Clock.systemUTC());
        files = new LocalCopies(folder.resolve("copies"), p -> p.startsWith(share) ? Medium.SHARE : Medium.DISK, means);
        line = new Line(Language.EN, files);
    }

    @Test
    void whatIsNotPublishedIsToldOf() throws Exception {
        assertThat(line.run("check", path).out()).doesNotContain("not published");
        workWithoutShare("Hemma");
        var checked = line.run("check", path);
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("not published", SAMPLE.details().title());
        assertThat(line.run("export", path, folder.resolve("p.json")).out()).contains("not published");
        assertThat(line.run(path).code()).as("the window").isZero();
        Files.move(share, away);
        assertThat(line.run(path).code()).as("the window, on the copy alone").isZero();
        assertThat(line.run(share.resolve("annan.verkstad")).code()).isEqualTo(4);
        Files.move(away, share);
        assertThat(ProjectFile.project(path)).isEqualTo(SAMPLE);
    }

    @Test
    void whatIsErasedIsErasedFromTheCopyAndPublished() throws Exception {
        workWithoutShare("Hemma");
        var name = SAMPLE.people().getFirst().name();
        var erased = line.run("erase", path, "--person", name);
        assertThat(erased.err()).isEmpty();
        assertThat(erased.code()).isZero();
        var after = ProjectFile.project(path);
        assertThat(after.details().title()).isEqualTo("Hemma");
        assertThat(after.people()).noneMatch(p -> p.name().equals(name));
        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    @Test
    void whatCannotBeErasedThereIsNotSaidToBe() throws Exception {
        workWithoutShare("Hemma");
        Files.move(share, away);
        var erased = line.run("erase", path, "--ballots");
        assertThat(erased.code()).isEqualTo(4);
        assertThat(erased.err()).contains("cannot be reached");
        assertThat(erased.out()).isEmpty();
    }

    @Test
    void aNewFileIsMadeWhole() throws Exception {
        var made = share.resolve("ny.verkstad");
        assertThat(line.run("new", made, "--title", "Ny").code()).isZero();
        assertThat(line.run("new", made, "--title", "Ny").code()).isEqualTo(4);
        assertThat(ProjectFile.project(made).details().title()).isEqualTo("Ny");
        assertThat(share.toFile().list()).containsExactlyInAnyOrder("p.verkstad", "ny.verkstad");
        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    private void workWithoutShare(String title) throws Exception {
        try (var open = files.open(path)) {
            Files.move(share, away);
            open.write(SAMPLE, SAMPLE.withDetails(SAMPLE.details().withTitle(title)));
        }
        Files.move(away, share);
    }
}
