package verkstad.minutes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import verkstad.model.Problem;

/** Writes a file whole or not at all. */
final class WholeFile {
    private WholeFile() {}

    /** Beside its place first, forced to the disk, then moved there in one step. */
    static void write(Path file, byte[] bytes) throws Problem.FileTrouble {
        var target = file.toAbsolutePath();
        var folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new Problem.FileTrouble("minutes.is-folder", target.toString());
        }
        if (!Files.isDirectory(folder)) throw new Problem.FileTrouble("minutes.no-folder", folder.toString());
        // A short name of its own: the file's may be as long as the file system bears.
        var aside = folder.resolve(".verkstad-" + UUID.randomUUID() + ".tmp");
        try {
            force(aside, bytes);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Problem.FileTrouble(e, "minutes.not-written", target.toString());
        } finally {
            deleted(aside);
        }
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) channel.write(left);
            channel.force(true);
        }
    }

    /** Away with what was not moved; a folder that takes no new file refuses this too, and has nothing to clear. */
    private static void deleted(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
