package verkstad.storage;

import java.io.IOException;
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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem.FileTrouble;

/**
 * Says that a file is open, in {@code name.lock} beside it: who, where and since when. The operating system holds it,
 * so it is free again when the program dies, whatever file is left behind.
 */
final class Lock implements AutoCloseable {
    private static final String IN_USE = "problem.file-in-use";
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    /** Far behind the record: where locks are mandatory, what is locked cannot be read. */
    private static final long LOCKED_BYTE = 1L << 40;

    /** POSIX gives up a lock when the process closes any channel to the file; so ask here first. */
    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    /** Of the locks for all names of a file, the name it was opened under. */
    private static final Map<Path, Path> FILES = new ConcurrentHashMap<>();

    private final Path path;
    private final FileChannel channel;
    private final boolean leftBehind;
    private @Nullable Lock everyName;

    private Lock(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        leftBehind = channel.size() > 0;
    }

    /**
     * Holds the file until closed.
     *
     * @param file in a real folder; it need not be there
     * @throws FileTrouble where somebody else has it open, or the folder cannot be written
     */
    static Lock hold(Path file) throws FileTrouble {
        return hold(file, beside(file));
    }

    /**
     * Holds the file also under the other names that it may have (hard links).
     *
     * @throws FileTrouble where somebody else has it open under one of them
     */
    void byEveryName(Path file) throws FileTrouble {
        var shared = sharedByAllNames(file);
        if (shared.isEmpty() || isLeftBehind(shared.get())) return;
        try {
            everyName = hold(file, shared.get());
            FILES.put(shared.get(), file);
        } catch (FileTrouble e) {
            if (isInUse(e)) throw e;
            // Where there is no room for it, the lock beside the file must do.
            System.getLogger(Lock.class.getName()).log(System.Logger.Level.WARNING, "no lock for other names");
        }
    }

    private static Lock hold(Path file, Path path) throws FileTrouble {
        var record = record();
        var holder = HELD_HERE.putIfAbsent(path, record);
        if (holder != null) throw inUse(file, holder);
        try {
            var channel = locked(file, path);
            var lock = new Lock(path, channel);
            channel.truncate(0).write(ByteBuffer.wrap(record.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            return lock;
        } catch (IOException e) {
            HELD_HERE.remove(path);
            throw Troubles.of(file, e);
        } catch (FileTrouble e) {
            HELD_HERE.remove(path);
            throw e;
        }
    }

    /** Whether the one who had the file open last died: who closes it takes the record along. */
    boolean wasLeftBehind() {
        return leftBehind;
    }

    /** Who has the file open, under whatever name, told as trouble; asks without writing anything. */
    static Optional<FileTrouble> holder(Path file) throws FileTrouble {
        var holder = holder(file, beside(file));
        var shared = sharedByAllNames(file);
        return holder.isPresent() || shared.isEmpty() || isLeftBehind(shared.get())
                ? holder
                : holder(file, shared.get());
    }

    /** To read a file that SQLite has open in this process would give up SQLite's locks. */
    static void requireNotHeldHere(Path file) throws FileTrouble {
        var holder = HELD_HERE.get(beside(file));
        if (holder != null) throw inUse(file, holder);
        var shared = sharedByAllNames(file).orElse(null);
        if (shared == null || isLeftBehind(shared)) return;
        holder = HELD_HERE.get(shared);
        if (holder != null) throw inUse(file, holder);
    }

    /** Whether the file that is held here is gone, and what the system knew it by has gone to another. */
    private static boolean isLeftBehind(Path shared) throws FileTrouble {
        var held = FILES.get(shared);
        return held != null && !sharedByAllNames(held).equals(Optional.of(shared));
    }

    static boolean isInUse(FileTrouble trouble) {
        return trouble.key().equals(IN_USE);
    }

    private static Optional<FileTrouble> holder(Path file, Path path) throws FileTrouble {
        var holder = HELD_HERE.get(path);
        if (holder != null) return Optional.of(inUse(file, holder));
        if (!Files.exists(path)) return Optional.empty();
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            // Shared, since a lock of one's own would need the right to write.
            return channel.tryLock(LOCKED_BYTE, 1, true) == null
                    ? Optional.of(inUse(file, read(channel)))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty(); // closed in the meantime
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
            FILES.remove(path);
            if (everyName != null) everyName.close();
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

    /** For what the system knows the file by; the same for all its names. Empty where it has no such thing. */
    private static Optional<Path> sharedByAllNames(Path file) throws FileTrouble {
        try {
            var key = Files.exists(file) ? key(file) : null;
            return Optional.ofNullable(key)
                    .map(k -> TEMPORARY.resolve(
                            "verkstad-" + k.toString().replaceAll("\\W+", "-").replaceAll("^-|-$", "") + ".lock"));
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
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

    /** Without asking the network who we are. */
    private static String host() {
        for (var name : List.of("COMPUTERNAME", "HOSTNAME")) {
            var value = System.getenv(name);
            if (value != null && !value.isBlank()) return value;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
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
        return new FileTrouble(IN_USE, file, words.get(0), words.get(1), words.get(2));
    }
}
