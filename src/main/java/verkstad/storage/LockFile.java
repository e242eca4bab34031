package verkstad.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem.FileTrouble;

/** Where the locks of a file are, and what stands in them. */
final class LockFile {
    private LockFile() {}

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    /** For what the system knows the file by; the same for all its names. Empty where it has no such thing. */
    static Optional<Path> sharedByAllNames(Path file) throws FileTrouble {
        try {
            var key = Files.exists(file) ? key(file) : null;
            return Optional.ofNullable(key)
                    .map(k -> Scratch.parent()
                            .resolve("verkstad-"
                                    + k.toString().replaceAll("\\W+", "-").replaceAll("^-|-$", "") + ".lock"));
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    static @Nullable Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** What time it is where the file lies: two computers' clocks may differ by more than a record may be old. */
    static Instant timeThere(Path file) throws IOException {
        var asked = Files.createTempFile(file.resolveSibling("."), ".verkstad", ".time");
        try {
            return Files.getLastModifiedTime(asked).toInstant();
        } finally {
            Files.delete(asked);
        }
    }

    static String read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(1000);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }
}
