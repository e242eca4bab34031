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

    /** Far behind the record: where locks are mandatory, what is locked cannot be read. */
    private static final long LOCKED_BYTE = 1L << 40;

    /** POSIX gives up a lock when the process closes any channel to the file; so ask here first. */
    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    /** Of the locks for all names of a file, the name it was opened under. */
    private static final Map<Path, Path> FILES = new ConcurrentHashMap<>();

    private final Path path;
    private final FileChannel channel;
    private final boolean leftBehind;
    private final @Nullable Object key;
    private @Nullable Lock everyName;

    private Lock(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        leftBehind = channel.size() > 0;
        key = LockFile.key(path);
    }

    /**
     * Holds the file until closed.
     *
     * @param file in a real folder; it need not be there
     * @throws FileTrouble where somebody else has it open, or the folder cannot be written
     */
    static Lock hold(Path file) throws FileTrouble {
        return Patience.hold(file, () -> hold(file, LockFile.beside(file), true));
    }

    /**
     * Holds a file on a share or in a sync folder, where the system's locks may not reach: what another computer wrote
     * in the record counts as well, for as long as it is renewed.
     *
     * @throws FileTrouble where somebody else has it open, or the folder cannot be written
     */
    static Lock byRecord(Path file) throws FileTrouble {
        return Patience.hold(file, () -> byRecordAtOnce(file));
    }

    private static Lock byRecordAtOnce(Path file) throws FileTrouble {
        var holder = renewing(file);
        if (holder.isPresent()) throw inUse(file, holder.get().record());
        return hold(file, LockFile.beside(file), false);
    }

    /** Who says in the record that the file is open there, and has said so lately. */
    private static Optional<Holder> renewing(Path file) throws FileTrouble {
        var path = LockFile.beside(file);
        if (!Files.exists(path) || HELD_HERE.containsKey(path)) return Optional.empty();
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var holder = Holder.read(LockFile.read(channel));
            var renewed = Files.getLastModifiedTime(path).toInstant();
            return holder.isGone(renewed, LockFile.timeThere(file)) ? Optional.empty() : Optional.of(holder);
        } catch (NoSuchFileException e) {
            return Optional.empty(); // closed in the meantime
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    /**
     * Says again that the file is open.
     *
     * @throws FileTrouble where the record cannot be reached, or somebody else took it for left behind
     */
    void renew() throws FileTrouble {
        var record = Objects.requireNonNull(HELD_HERE.get(path));
        try {
            var there = LockFile.read(channel);
            if (!there.equals(record)) throw inUse(path, there);
            if (!Objects.equals(key, LockFile.key(path))) throw new FileTrouble("problem.file-gone", path);
            write(record);
        } catch (IOException e) {
            throw Troubles.of(path, e);
        }
    }

    /** Says that the file is about to be closed, so that whoever wants it next waits. */
    void ending() {
        if (!channel.isOpen()) return;
        var held = Holder.read(Objects.requireNonNull(HELD_HERE.get(path)));
        var record = held.thatEnds().record();
        HELD_HERE.put(path, record);
        try {
            write(record);
        } catch (IOException e) {
            System.getLogger(Lock.class.getName()).log(System.Logger.Level.WARNING, "not said that it ends", e);
        }
    }

    /** Whether who has the file open is about to close it, or just has. */
    static boolean isEnding(Path file) {
        var path = LockFile.beside(file);
        var here = HELD_HERE.get(path);
        if (here != null) return Holder.read(here).ending();
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return Holder.read(LockFile.read(channel)).ending();
        } catch (IOException e) {
            return !Files.exists(path);
        }
    }

    /** Forgets a lock that {@link #renew} lost; what is there now is somebody else's. */
    void abandon() {
        try (channel) {
            HELD_HERE.remove(path);
        } catch (IOException e) {
            System.getLogger(Lock.class.getName()).log(System.Logger.Level.WARNING, "abandon", e);
        }
    }

    private void write(String record) throws IOException {
        // Never empty on the way: nobody would be named then.
        var bytes = record.getBytes(StandardCharsets.UTF_8);
        channel.write(ByteBuffer.wrap(bytes), 0);
        channel.truncate(bytes.length).force(true);
    }

    /**
     * Holds the file also under the other names that it may have (hard links).
     *
     * @throws FileTrouble where somebody else has it open under one of them
     */
    void byEveryName(Path file) throws FileTrouble {
        var shared = LockFile.sharedByAllNames(file);
        if (shared.isEmpty() || isLeftBehind(shared.get())) return;
        try {
            everyName = hold(file, shared.get(), true);
            FILES.put(shared.get(), file);
        } catch (FileTrouble e) {
            if (isInUse(e)) throw e;
            // Where there is no room for it, the lock beside the file must do.
            System.getLogger(Lock.class.getName()).log(System.Logger.Level.WARNING, "no lock for other names");
        }
    }

    private static Lock hold(Path file, Path path, boolean bySystem) throws FileTrouble {
        var record = Holder.here().record();
        var holder = HELD_HERE.putIfAbsent(path, record);
        if (holder != null) throw inUse(file, holder);
        try {
            var channel = locked(file, path, bySystem);
            var lock = new Lock(path, channel);
            lock.write(record);
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
        var holder = holder(file, LockFile.beside(file));
        var shared = LockFile.sharedByAllNames(file);
        return holder.isPresent() || shared.isEmpty() || isLeftBehind(shared.get())
                ? holder
                : holder(file, shared.get());
    }

    /** To read a file that SQLite has open in this process would give up SQLite's locks. */
    static void requireNotHeldHere(Path file) throws FileTrouble {
        var holder = HELD_HERE.get(LockFile.beside(file));
        if (holder != null) throw inUse(file, holder);
        var shared = LockFile.sharedByAllNames(file).orElse(null);
        if (shared == null || isLeftBehind(shared)) return;
        holder = HELD_HERE.get(shared);
        if (holder != null) throw inUse(file, holder);
    }

    /** Whether the file that is held here is gone, and what the system knew it by has gone to another. */
    private static boolean isLeftBehind(Path shared) throws FileTrouble {
        var held = FILES.get(shared);
        return held != null && !LockFile.sharedByAllNames(held).equals(Optional.of(shared));
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
                    ? Optional.of(inUse(file, LockFile.read(channel)))
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
    private static FileChannel locked(Path file, Path path, boolean bySystem) throws IOException, FileTrouble {
        while (true) {
            var key = created(path);
            var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (!isFree(channel, bySystem)) throw inUse(file, LockFile.read(channel));
                if (Files.exists(path) && Objects.equals(key, LockFile.key(path))) return channel;
            } catch (IOException | FileTrouble e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    /** Some shares know no locks: the record must do there. */
    private static boolean isFree(FileChannel channel, boolean bySystem) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (IOException e) {
            if (bySystem) throw e;
            return true;
        }
    }

    private static @Nullable Object created(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException e) {
            return LockFile.key(path);
        }
        return LockFile.key(path);
    }

    private static FileTrouble inUse(Path file, String record) {
        var holder = Holder.read(record);
        return new FileTrouble(IN_USE, file, holder.user(), holder.host(), holder.since());
    }
}
