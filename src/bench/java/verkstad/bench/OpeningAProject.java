package verkstad.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.storage.ProjectFile;
import verkstad.workspace.Projects;

/** From the path to the project: locked, checked to be whole, read, ready to be written, and closed again. */
@Figure(
        value = "Opening a project",
        reference = "plain SQLite, every row of every table",
        // The file is checked before it is trusted, by a connection of its own, and then opened to be written.
        goal = 5)
public class OpeningAProject extends InProcess {
    private final Projects projects = new Projects(Runnable::run, Runnable::run, Clock.systemUTC());
    private Path file;

    @Setup
    public void create() throws Exception {
        file = Input.folder(OpeningAProject.class).resolve("opened.verkstad");
        ProjectFile.create(file, Input.project()).close();
    }

    @Benchmark
    public Project verkstad() throws Problem.FileTrouble {
        try (var workspace = projects.open(file)) {
            return workspace.project().get();
        }
    }

    @Benchmark
    public List<Object> reference() throws SQLException {
        try (var plain = PlainSqlite.open(file)) {
            var cells = new ArrayList<Object>();
            for (var table : tables(plain)) {
                try (var statement = plain.createStatement();
                        var rows = statement.executeQuery("select * from " + table)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) for (int i = 1; i <= columns; i++) cells.add(rows.getObject(i));
                }
            }
            return cells;
        }
    }

    private static List<String> tables(Connection plain) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = plain.createStatement();
                var rows = statement.executeQuery("select name from sqlite_schema where type = 'table'")) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }
}
