import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Lays SQLite's own library for this system into a folder, so that the packaged program unpacks nothing when it starts:
 * where the folder for temporary files is full, missing or runs no programs, it starts all the same. Argument: the
 * folder. Where the driver brings no library for this system, nothing is laid there.
 */
final class Library {
    private Library() {}

    public static void main(String[] args) throws IOException {
        var name = LibraryLoaderUtil.getNativeLibName();
        var resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (var library = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (library != null) Files.copy(library, Path.of(args[0], name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
