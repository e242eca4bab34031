package verkstad.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem.FileTrouble;

/**
 * Says that a file is open, in {@code name.lock} beside it: who, where and since when. The operating system holds it,
 * so it is free again when the program dies, whatever file is left behind.
 */
final class Lock implements AutoCloseable {
    /** Far behind the record: where locks are mandatory, what is locked cannot be read. */
    private static final long LOCKED_BYTE = 1L << 40;

    /** POSIX gives up a lock when the process closes any channel to the file; so ask here first. */
    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    private final Path path;
    private final FileChannel channel;

    private Lock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Holds the file until closed.
     *
     * @param file in a real folder; it need not be there
     * @throws FileTrouble where somebody else has it open, or the folder cannot be written
     */
    static Lock hold(Path file) throws FileTrouble {
        var path = beside(file);
        var record = record();
        var holder = HELD_HERE.putIfAbsent(path, record);
        if (holder != null) throw inUse(file, holder);
        try {
            var channel = locked(file, path);
            channel.truncate(0).write(ByteBuffer.wrap(record.getBytes(StandardCharsets.UTF_8)), 0);
            return new Lock(path, channel);
        } catch (IOException e) {
            HELD_HERE.remove(path);
            throw Troubles.of(file, e);
        } catch (FileTrouble e) {
            HELD_HERE.remove(path);
            throw e;
        }
    }

    /**
     * Does nothing, where nobody has the file open.
     *
     * @throws FileTrouble where somebody has
     */
    static void requireFree(Path file) throws FileTrouble {
        var path = beside(file);
        var holder = HELD_HERE.get(path);
        if (holder != null) throw inUse(file, holder);
        if (!Files.exists(path)) return;
        try (var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) throw inUse(file, read(channel));
        } catch (NoSuchFileException e) {
            return; // closed in the meantime
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The file that is left means nothing: the lock itself goes with the channel.
            System.getLogger(Lock.class.getName()).log(System.Logger.Level.WARNING, "close", e);
        } finally {
            HELD_HERE.remove(path);
        }
    }

    /** A channel that holds the lock on the file that the path names: its last holder may just have deleted it. */
    private static FileChannel locked(Path file, Path path) throws IOException, FileTrouble {
        while (true) {
            var key = created(path);
            var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock(LOCKED_BYTE, 1, false) == null) throw inUse(file, read(channel));
                if (Files.exists(path) && Objects.equals(key, key(path))) return channel;
            } catch (IOException | FileTrouble e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    private static @Nullable Object created(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException e) {
            return key(path);
        }
        return key(path);
    }

    private static @Nullable Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private static String record() {
        var since = LocalDateTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
        return String.join(
                "\n",
                System.getProperty("user.name", "?"),
                host(),
                since,
                Long.toString(ProcessHandle.current().pid()),
                "");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(1000);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static FileTrouble inUse(Path file, String record) {
        var words = List.of((record + "\n\n\n").split("\n", -1));
        return new FileTrouble("problem.file-in-use", file, words.get(0), words.get(1), words.get(2));
    }
}
