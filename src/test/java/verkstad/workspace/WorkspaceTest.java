package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.PeopleChange;
import verkstad.model.change.ProjectChange;
import verkstad.model.change.RiskChange;
import verkstad.model.change.RoundChange;
import verkstad.model.change.SessionChange;
import verkstad.model.people.Person;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.session.Presence;
import verkstad.model.session.SessionBuilder;
import verkstad.storage.ProjectFile;

/** Over a real file, with nothing to wait for. */
class WorkspaceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final SaveState SAVED = new SaveState.Saved(CLOCK.instant());

    @TempDir
    Path folder;

    private Path path;
    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        path = folder.resolve("p.verkstad");
        var session = SessionBuilder.builder()
                .id("s1")
                .title("Styrgrupp")
                .present(List.of("p1", "p2"))
                .times(List.of(new Presence("p1", "09:10", null)))
                .build();
        var project = Project.empty("P", Language.SV)
                .withPeople(List.of(person("p1"), person("p2")))
                .withSessions(List.of(session));
        workspace = workspace(ProjectFile.create(path, project));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatIsPublishedIsOnTheDisk() throws Exception {
        var seen = new ArrayList<String>();
        workspace.edit(title("Q"), () -> seen.add(now().details().title()));
        assertThat(seen).containsExactly("Q");
        assertThat(workspace.saved().get()).isEqualTo(SAVED);
        assertThat(reopened().details().title()).isEqualTo("Q");
    }

    /** As a field does that has been typed in for as long as it may: it makes a change of it before it is settled. */
    @Test
    void whatWasTypedIsNotCalledSavedBeforeItIsOnTheDisk() {
        var saved = new ArrayList<String>();
        workspace.typing(() -> {});
        workspace.saved().subscribe((was, state) -> {
            if (state.equals(SAVED)) saved.add(now().details().title());
        });
        workspace.edit(title("Q"));
        assertThat(saved).isNotEmpty().containsOnly("Q");
    }

    @Test
    void undoAndRedoAreChangesLikeAnyOther() throws Exception {
        assertThat(workspace.undoable().get()).isFalse();
        workspace.edit(title("Q"));
        workspace.edit(title("R"));
        workspace.undo();
        workspace.undo();
        assertThat(now().details().title()).isEqualTo("P");
        assertThat(workspace.undoable().get()).isFalse();
        workspace.redo();
        assertThat(now().details().title()).isEqualTo("Q");
        assertThat(workspace.redoable().get()).isTrue();
        assertThat(reopened().details().title()).isEqualTo("Q");
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        workspace.edit(title("Q"));
        workspace.undo();
        workspace.edit(title("R"));
        assertThat(workspace.redoable().get()).isFalse();
        workspace.redo();
        assertThat(now().details().title()).isEqualTo("R");
    }

    @Test
    void aPersonWhoIsRemovedLeavesTheAttendanceAndUndoBringsBothBack() throws Exception {
        var before = now();
        workspace.apply(new PeopleChange.PersonRemoved("p1"));
        assertThat(now().session("s1").present()).containsExactly("p2");
        assertThat(now().session("s1").times()).isEmpty();
        workspace.undo();
        assertThat(now()).isEqualTo(before);
        workspace.redo();
        assertThat(now().people()).containsExactly(person("p2"));
        workspace.undo();
        assertThat(reopened()).isEqualTo(before);
    }

    @Test
    void whatCouldNotBeWrittenIsKeptAndWrittenLater() throws Exception {
        var done = new ArrayList<String>();
        var away = Files.move(path, folder.resolve("borta"));
        workspace.edit(title("Q"), () -> done.add("Q"));
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.NotSaved.class);
        workspace.edit(
                now -> new SessionChange.SessionEdited(now.session("s1").withTitle("Möte")), () -> done.add("Möte"));
        assertThat(workspace.saved().get())
                .isInstanceOfSatisfying(
                        SaveState.NotSaved.class,
                        state -> assertThat(state.why().key()).isIn("problem.file-gone", "problem.file-missing"));
        assertThat(now().details().title()).as("what is shown is on the disk").isEqualTo("P");

        Files.move(away, path);
        workspace.retry();

        assertThat(workspace.saved().get()).isEqualTo(SAVED);
        assertThat(done).containsExactly("Q", "Möte");
        assertThat(now().details().title()).isEqualTo("Q");
        assertThat(reopened().session("s1").title()).isEqualTo("Möte");
    }

    /** SQLite cannot make its journal where a folder has that name. */
    @Test
    void aFileThatCannotBeWrittenIsToldUntilItCan() throws Exception {
        var obstacle = Files.createDirectory(folder.resolve("p.verkstad-journal"));
        workspace.edit(title("Q"));
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.NotSaved.class);
        workspace.undo();
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.NotSaved.class);
        Files.delete(obstacle);
        workspace.edit(title("R"));
        assertThat(workspace.saved().get()).isEqualTo(SAVED);
        workspace.undo();
        assertThat(reopened().details().title()).isEqualTo("P");
    }

    @Test
    void whatCouldNotBeWrittenIsTriedOnceMoreWhenTheFileIsClosed() throws Exception {
        var away = Files.move(path, folder.resolve("borta"));
        workspace.edit(title("Q"));
        Files.move(away, path);
        assertThat(reopened().details().title()).isEqualTo("Q");
    }

    /** Somebody put an older copy in the place of the file: it is not ours to write. */
    @Test
    void aFileThatWasReplacedIsLeftAlone() throws Exception {
        var copy = folder.resolve("kopia");
        ProjectFile.create(copy, Project.empty("Kopia", Language.SV)).close();
        var bytes = Files.readAllBytes(copy);
        Files.move(path, folder.resolve("borta"));
        Files.move(copy, path);
        workspace.edit(title("Q"));
        workspace.retry();
        assertThat(workspace.saved().get())
                .isInstanceOfSatisfying(
                        SaveState.NotSaved.class,
                        state -> assertThat(state.why().key()).isEqualTo("problem.file-gone"));
        assertThat(path).hasBinaryContent(bytes);
    }

    @Test
    void aBallotIsNeverUndone() throws Exception {
        workspace.apply(new RiskChange.RiskAdded(
                0, RiskBuilder.builder().id("R1").threat("T").build()));
        workspace.apply(new RoundChange.RoundStarted(RoundBuilder.builder()
                .id("o1")
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(List.of("R1"))
                .voters(List.of("p1", "p2"))
                .build()));
        workspace.apply(new RoundChange.BallotHandedOver("o1", "p1", List.of(new Slip("R1", 3, 4))));
        workspace.edit(title("Q"));
        workspace.undo();
        assertThat(now().details().title()).isEqualTo("P");
        assertThat(workspace.refusal().get()).isNull();

        workspace.undo(); // the risk that was voted on
        workspace.undo();

        assertThat(workspace.refusal().get()).isInstanceOf(Problem.Refused.class);
        assertThat(workspace.saved().get()).isEqualTo(SAVED);
        var round = reopened().risksOrEmpty().rounds().getFirst();
        assertThat(round.voted()).containsExactly("p1");
        assertThat(round.votes()).isEqualTo(1);
    }

    /** What lies under a refused step was made before it, and may stand on what it would take back. */
    @Test
    void aStepThatIsRefusedIsNotJumped() {
        workspace.apply(new PeopleChange.PersonRemoved("p1"));
        workspace.apply(new PeopleChange.PersonAdded(1, person("p3")));
        workspace.apply(new RoundChange.RoundStarted(RoundBuilder.builder()
                .id("o1")
                .secrecy(Secrecy.NAMED)
                .state(RoundState.OPEN)
                .voters(List.of("p3"))
                .build()));
        workspace.undo();
        workspace.undo();
        assertThat(now().people()).containsExactly(person("p2"), person("p3"));
        assertThat(workspace.saved().get()).isEqualTo(SAVED);
    }

    @Test
    void aRefusedChangeChangesNothing() {
        var before = now();
        workspace.edit(now -> new RoundChange.RoundStarted(running("o1")));
        workspace.edit(now -> new RoundChange.RoundStarted(running("o2")), () -> {
            throw new AssertionError("done");
        });
        assertThat(workspace.refusal().get()).isNotNull();
        assertThat(workspace.undoable().get()).isFalse();
        assertThat(now().risksOrEmpty().rounds()).hasSize(1);
        assertThat(now().people()).isEqualTo(before.people());
        workspace.edit(title("Q"));
        assertThat(workspace.refusal().get()).isNull();
    }

    @Test
    void whatIsTypedIsWrittenBeforeAnythingElse() {
        var typed = new ArrayList<Runnable>();
        typed.add(() -> workspace.edit(title("skrivet")));
        workspace.typing(typed.getFirst());
        assertThat(workspace.saved().get()).isEqualTo(new SaveState.Saving());
        workspace.edit(now -> new SessionChange.SessionEdited(
                now.session("s1").withTitle("efter " + now.details().title())));
        assertThat(now().session("s1").title()).isEqualTo("efter skrivet");
        assertThat(workspace.saved().get()).isEqualTo(SAVED);
    }

    /** Also after a restart. */
    @Test
    void whatIsTypedWithoutAPauseIsTakenBackAsOne() throws Exception {
        var run = new Object();
        workspace.edit(title("Q"));
        workspace.goingOn(run, () -> workspace.edit(title("Q r")));
        workspace.goingOn(run, () -> workspace.edit(title("Q rst")));
        workspace.goingOn(run, () -> workspace.edit(title("Q rstu")));
        workspace.close();
        workspace = workspace(ProjectFile.open(path));
        workspace.undo();
        assertThat(now().details().title()).isEqualTo("Q");
        workspace.redo();
        assertThat(now().details().title()).isEqualTo("Q rstu");
        workspace.undo();
        workspace.undo();
        assertThat(now().details().title()).isEqualTo("P");
    }

    @Test
    void whatComesInBetweenIsTakenBackByItself() {
        var run = new Object();
        workspace.goingOn(run, () -> workspace.edit(title("Q")));
        workspace.edit(now -> new SessionChange.SessionEdited(now.session("s1").withTitle("Annat")));
        workspace.goingOn(run, () -> workspace.edit(title("R")));
        workspace.undo();
        assertThat(now().details().title()).isEqualTo("Q");
        assertThat(now().session("s1").title()).isEqualTo("Annat");
        workspace.undo();
        assertThat(now().session("s1").title()).isEqualTo("Styrgrupp");
        workspace.undo();
        assertThat(now().details().title()).isEqualTo("P");
        workspace.goingOn(run, () -> workspace.edit(title("S")));
        workspace.undo();
        assertThat(now().details().title()).isEqualTo("P");
    }

    @Test
    void whatIsTypedAndTakenBackIsNothingToSave() {
        Runnable flush = () -> {};
        workspace.typing(flush);
        workspace.typed(flush);
        assertThat(workspace.saved().get()).isEqualTo(SAVED);
        workspace.typing(flush);
        workspace.settle();
        assertThat(workspace.saved().get()).isEqualTo(SAVED);
    }

    @Test
    void theFileIsSavingUntilTheLastChangeIsThrough() throws Exception {
        workspace.close();
        var waiting = new ArrayList<Runnable>();
        workspace = new Workspace(ProjectFile.open(path), waiting::add, Runnable::run, CLOCK);
        workspace.edit(title("Q"));
        workspace.edit(title("R"));
        waiting.removeFirst().run();
        assertThat(now().details().title()).isEqualTo("Q");
        assertThat(workspace.saved().get()).isEqualTo(new SaveState.Saving());
        waiting.removeFirst().run();
        assertThat(workspace.saved().get()).isEqualTo(SAVED);
        workspace.close();
        waiting.forEach(Runnable::run);
        workspace = workspace(ProjectFile.open(path));
    }

    @Test
    void reopeningLeadsToThePlaceWhereItWasLeft() throws Exception {
        var place = new Place("s1", Place.Room.RISKS);
        workspace.go(place);
        reopened();
        assertThat(workspace.place().get()).isEqualTo(place);
    }

    @Test
    void aPlaceInASessionThatIsGoneLeadsToTheFirst() throws Exception {
        workspace.go(new Place("s1", Place.Room.SESSION));
        workspace.apply(new SessionChange.SessionRemoved("s1"));
        reopened();
        assertThat(workspace.place().get()).isEqualTo(new Place(null, Place.Room.PROJECT));
    }

    private Project now() {
        return workspace.project().get();
    }

    /** What the file holds for whoever opens it next. */
    private Project reopened() throws Exception {
        workspace.close();
        workspace = workspace(ProjectFile.open(path));
        return now();
    }

    private static Workspace workspace(ProjectFile file) throws Exception {
        return new Workspace(file, Runnable::run, Runnable::run, CLOCK);
    }

    private static Person person(String id) {
        return new Person(id, "Namn " + id, null, null);
    }

    private static verkstad.model.risk.Round running(String id) {
        return RoundBuilder.builder()
                .id(id)
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(Lists.notStated())
                .build();
    }

    private static java.util.function.Function<Project, Change> title(String title) {
        return now -> new ProjectChange.DetailsEdited(now.details().withTitle(title));
    }
}
