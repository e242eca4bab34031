package verkstad.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import verkstad.model.Project;
import verkstad.model.change.SessionChange;
import verkstad.storage.ProjectFile;
import verkstad.workspace.SaveState;
import verkstad.workspace.Workspace;

/** From the edit to the disk: the change worked out, compared, written, committed and published. */
@Figure(
        value = "Saving one edit",
        reference = "plain SQLite, one update in one transaction",
        // Nearly all of it should be the disk's own time.
        goal = 1.5)
public class SavingOneEdit extends InProcess {
    private Workspace workspace;
    private Connection plain;
    private PreparedStatement update;
    private int edits;

    @Setup
    public void open() throws Exception {
        var folder = Input.folder(SavingOneEdit.class);
        var project = Input.project();
        var file = ProjectFile.create(folder.resolve("edited.verkstad"), project);
        workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC());

        var same = folder.resolve("plain.verkstad");
        ProjectFile.create(same, project).close();
        plain = PlainSqlite.open(same);
        var session = project.sessions().getLast();
        update = plain.prepareStatement("update agenda_item set notes = ? where session = ? and id = ?");
        update.setString(2, session.id());
        update.setString(3, session.agenda().getFirst().id());
    }

    @Benchmark
    public Project verkstad() {
        var notes = notes();
        workspace.edit(now -> {
            var session = now.sessions().getLast();
            var agenda = new ArrayList<>(session.agenda());
            agenda.set(0, agenda.getFirst().withNotes(notes));
            return new SessionChange.SessionEdited(session.withAgenda(agenda));
        });
        return workspace.project().get();
    }

    @Benchmark
    public int reference() throws SQLException {
        try (var statement = plain.createStatement()) {
            statement.execute("begin immediate");
            update.setString(1, notes());
            int rows = update.executeUpdate();
            statement.execute("commit");
            return rows;
        }
    }

    @TearDown
    public void close() throws SQLException {
        if (!(workspace.saved().get() instanceof SaveState.Saved)) throw new IllegalStateException("not saved");
        workspace.close();
        plain.close();
    }

    private String notes() {
        return "Svarstiden utökas veckan ut, " + edits++;
    }
}
