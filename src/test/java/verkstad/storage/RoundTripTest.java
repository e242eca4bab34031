package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import verkstad.model.Project;
import verkstad.model.Projects;

/** What goes into a file comes out of it, however it went in. */
class RoundTripTest {
    private Path folder;
    private int files;

    @BeforeProperty
    void folder() throws Exception {
        folder = Files.createTempDirectory("verkstad");
    }

    @AfterProperty
    void sweep() throws Exception {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    @Provide
    Arbitrary<Project> projects() {
        return Projects.projects();
    }

    @Property(tries = 40)
    void aNewFileHoldsTheProject(@ForAll("projects") Project project) throws Exception {
        try (var file = ProjectFile.create(next(), project)) {
            assertThat(file.read()).isEqualTo(project);
        }
    }

    /** Equality takes an empty list for one that is not stated; the rows do not. */
    @Property(tries = 40)
    void whatIsReadMakesTheSameRows(@ForAll("projects") Project project) throws Exception {
        var first = next();
        var second = next();
        try (var file = ProjectFile.create(first, project)) {
            ProjectFile.create(second, file.read()).close();
        }
        assertThat(Dump.rows(second)).isEqualTo(Dump.rows(first));
    }

    @Property(tries = 15)
    void differencesLeadToTheSameRowsAsANewFile(
            @ForAll @Size(min = 2, max = 5) List<@net.jqwik.api.From("projects") Project> steps) throws Exception {
        var written = next();
        try (var file = ProjectFile.create(written, steps.getFirst())) {
            for (int i = 1; i < steps.size(); i++) {
                file.write(steps.get(i - 1), steps.get(i));
                assertThat(file.read()).isEqualTo(steps.get(i));
            }
        }
        var fresh = next();
        ProjectFile.create(fresh, steps.getLast()).close();
        assertThat(Dump.rows(written)).isEqualTo(Dump.rows(fresh));
    }

    /** Elements that are the same objects at other places. */
    @Property(tries = 25)
    void movedAndRemovedElementsLeaveTheSameRowsAsANewFile(@ForAll("projects") Project before) throws Exception {
        var reversed = before.withOrganisations(before.organisations().reversed())
                .withPeople(before.people().reversed())
                .withSessions(before.sessions().reversed())
                .withBoards(before.boards().reversed())
                .withFutures(before.futures().reversed())
                .withEvaluations(before.evaluations().reversed());
        var fewer = reversed.withBoards(butFirst(reversed.boards()))
                .withFutures(butFirst(reversed.futures()))
                .withEvaluations(butFirst(reversed.evaluations()));
        var written = next();
        try (var file = ProjectFile.create(written, before)) {
            file.write(before, reversed);
            file.write(reversed, fewer);
            assertThat(file.read()).isEqualTo(fewer);
        }
        var fresh = next();
        ProjectFile.create(fresh, fewer).close();
        assertThat(Dump.rows(written)).isEqualTo(Dump.rows(fresh));
    }

    private static <T> List<T> butFirst(List<T> list) {
        return list.isEmpty() ? list : list.subList(1, list.size());
    }

    private Path next() {
        return folder.resolve("p" + files++ + ".verkstad");
    }
}
