package verkstad.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import verkstad.model.Problem;

/** Files that are there whole or not at all: written beside their place, brought to the disk, and moved in one go. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes the file; one that is there already is replaced, also behind a link. Safe to call from any thread.
     *
     * @throws Problem.FileTrouble where a folder stands in its place or its own is missing, where it is protected, and
     *     where it cannot be written; whatever was there stays as it was
     */
    public static void write(Path file, byte[] bytes) throws Problem.FileTrouble {
        if (Files.isDirectory(file)) throw new Problem.FileTrouble("problem.document-folder", file);
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Problem.FileTrouble("problem.folder-missing", folder);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new Problem.FileTrouble("problem.document-unwritable", file);
        }
        try {
            // Behind a link stands the file itself, which is what shall change.
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            var aside = Aside.begin(place);
            try {
                save(aside, bytes);
                Aside.move(aside, place);
            } finally {
                Aside.done(aside);
            }
        } catch (IOException e) {
            throw new Problem.FileTrouble(e, "problem.document-" + why(e), file);
        }
    }

    /** The file system tells these apart by their words alone. */
    private static String why(IOException e) {
        var words = String.valueOf(e.getMessage());
        if (words.contains("No space left") || words.contains("not enough space") || words.contains("quota exceeded")) {
            return "no-room";
        }
        return words.contains("name too long") ? "name-long" : "unwritable";
    }

    private static void save(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) channel.write(left);
            channel.force(true);
        }
    }
}
