package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import verkstad.exchange.ExchangeWriter;
import verkstad.model.HalfTyped;
import verkstad.model.Problem;
import verkstad.model.change.ProjectChange;
import verkstad.storage.ProjectFile;

/** A line that is half typed when the program is left is there when it is opened again, and nowhere else. */
class HalfTypedTest extends Reopened {
    private static final String BOARD = "b1";
    private static final String LINE = "card-next-0";

    @Test
    void itIsThereAgainUntilSomethingWasMadeOfIt() throws Exception {
        type("Ingen vet vem");
        reopen();
        assertThat(words()).isEqualTo("Ingen vet vem");
        type("Ingen vet vem som kör");
        reopen();
        assertThat(words()).isEqualTo("Ingen vet vem som kör");
        type("");
        title("Ingen vet vem som kör");
        assertThat(onDisk()).isEmpty();
        reopen();
        assertThat(words()).isEmpty();
    }

    @Test
    void eachLineOfEachThingKeepsItsOwn() throws Exception {
        type("ett");
        lines().type(new HalfTyped(BOARD, "card-next-1", "två"));
        lines().type(new HalfTyped("", "person-next", "tre"));
        reopen();
        assertThat(words()).isEqualTo("ett");
        assertThat(lines().words(BOARD, "card-next-1")).isEqualTo("två");
        assertThat(lines().words("", "person-next")).isEqualTo("tre");
        assertThat(lines().words("b2", LINE)).isEmpty();
    }

    @Test
    void itIsOnTheDiskWhenItIsCalledSaved() throws Exception {
        type("Dörren är");
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saving.class);
        lines().write();
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(onDisk()).containsExactly("Dörren är");
        type("  ");
        lines().write();
        assertThat(onDisk()).isEmpty();
    }

    /** What it becomes cannot be written at first: then the line is still there, and both are written as one. */
    @Test
    void itGoesWithTheVeryWritingThatMakesSomethingOfIt() throws Exception {
        type("Larmen tjuter");
        lines().write();
        run("create trigger refuse before update on project begin select raise(abort, 'no'); end");
        type("");
        title("Larmen tjuter");
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(onDisk()).containsExactly("Larmen tjuter");
        run("drop trigger refuse");
        workspace.retry();
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(now().details().title()).isEqualTo("Larmen tjuter");
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgain() throws Exception {
        run("create trigger refuse before insert on half_typed begin select raise(abort, 'no'); end");
        type("Dörren");
        lines().write();
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.NotSaved.class);
        run("drop trigger refuse");
        workspace.retry();
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(onDisk()).containsExactly("Dörren");
    }

    @Test
    void whileAVoteIsSecretNothingOfItIsTouched() throws Exception {
        workspace.close();
        path = folder.resolve("hemlig.verkstad");
        workspace = projects.create(path, SecretVote.project());
        SecretVote.vote(workspace, "v1");
        type("Medan de röstar");
        lines().write();
        assertThat(SecretVote.slips(now())).isEqualTo(1);
        assertThat(onDisk()).containsExactly("Medan de röstar");
        assertThat(folder.resolve("hemlig.verkstad.backups")).doesNotExist();
        reopen();
        assertThat(SecretVote.voted(now())).containsExactly("v1");
        assertThat(words()).isEqualTo("Medan de röstar");
    }

    @Test
    void inAFileThatIsOnlyReadNothingIsKeptAndNothingRefused() throws Exception {
        type("Någon annans");
        workspace.close();
        workspace = projects.openToRead(path, new Problem.FileTrouble("problem.file-read-only", path));
        assertThat(words()).isEmpty();
        type("Mitt");
        lines().write();
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.ReadOnly.class);
        assertThat(workspace.refusal().get()).isNull();
        assertThat(onDisk()).containsExactly("Någon annans");
    }

    @Test
    void itIsNoChangeOfTheProject() throws Exception {
        title("Ett");
        workspace.undo();
        var before = now();
        var seen = new ArrayList<Object>();
        workspace.project().subscribe((was, is) -> seen.add(is));
        type("Lösenorden");
        lines().write();
        assertThat(seen).isEmpty();
        assertThat(now()).isSameAs(before);
        assertThat(workspace.undoable().get()).isFalse();
        assertThat(workspace.redoable().get())
                .as("what was undone can be done again")
                .isTrue();
        workspace.redo();
        workspace.undo();
        assertThat(words()).isEqualTo("Lösenorden");
    }

    @Test
    void itLeavesTheFileByNoDocument() throws Exception {
        type("Bara här");
        lines().write();
        var document = folder.resolve("ut.json");
        ExchangeWriter.write(now(), document);
        assertThat(Files.readString(document)).doesNotContain("Bara här");
        workspace.close();
        var copy = folder.resolve("kopia.verkstad");
        ProjectFile.create(copy, ProjectFile.project(path)).close();
        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Bara h");
    }

    @Test
    void whatWasTypedOverIsGoneFromTheFileForGood() throws Exception {
        type("HEMLIGHET");
        lines().write();
        type("annat");
        workspace.close();
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1))
                .doesNotContain("HEMLIGHET")
                .contains("annat");
    }

    private HalfTypedLines lines() {
        return workspace.halfTyped();
    }

    private void type(String words) {
        lines().type(new HalfTyped(BOARD, LINE, words));
    }

    private String words() {
        return lines().words(BOARD, LINE);
    }

    private void title(String title) {
        workspace.edit(now -> new ProjectChange.DetailsEdited(now.details().withTitle(title)));
    }

    private void run(String sql) throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = other.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> onDisk() throws SQLException {
        var words = new ArrayList<String>();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = other.createStatement();
                var rows = statement.executeQuery("select words from half_typed")) {
            while (rows.next()) words.add(rows.getString(1));
        }
        return words;
    }
}
