package verkstad.storage;

import java.sql.SQLException;

/** Takes the room from an open file, as a quota would: until it is opened anew it can grow no more. */
public final class Squeezed {
    private Squeezed() {}

    /** By reflection, since the program itself has no business with it. */
    public static void file(ProjectFile file) throws ReflectiveOperationException, SQLException {
        var field = ProjectFile.class.getDeclaredField("database");
        field.setAccessible(true);
        var database = (Database) field.get(file);
        database.run("pragma max_page_count = 1"); // as many as there are, at least
    }
}
