package verkstad.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be found out about the place where a file lies. */
record Clues(Path file, String fileSystem, boolean removable) {
    /** What cannot be found out is taken for a disk. */
    static Clues of(Path file) {
        var absolute = file.toAbsolutePath();
        try {
            var store = Files.getFileStore(there(absolute));
            return new Clues(absolute, store.type(), isRemovable(store));
        } catch (IOException e) {
            return new Clues(absolute, "", false);
        }
    }

    Medium medium() {
        var path = file.toString();
        var medium = Medium.by(path, fileSystem, removable, Set.of());
        boolean local = medium == Medium.DISK || medium == Medium.STICK;
        return local ? Medium.by(path, fileSystem, removable, marks(file.getParent())) : medium;
    }

    /** What the file lies in, as far as it is there. */
    private static Path there(Path file) {
        var found = file;
        while (!Files.exists(found) && found.getParent() != null) found = found.getParent();
        return found;
    }

    /** Only Windows tells. */
    private static boolean isRemovable(FileStore store) throws IOException {
        try {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** In the folder and in those above it. */
    private static Set<String> marks(@Nullable Path folder) {
        var marks = new HashSet<String>();
        for (var above = folder; above != null; above = above.getParent()) {
            try (var files = Files.newDirectoryStream(above, f -> Medium.isSyncMark(name(f)))) {
                files.forEach(f -> marks.add(name(f)));
            } catch (IOException e) {
                // What may not be read, no program of this user's syncs.
            }
        }
        return marks;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
