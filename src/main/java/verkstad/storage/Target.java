package verkstad.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import verkstad.model.Problem.FileTrouble;

/**
 * The file on a share or in a sync folder that a copy on this computer stands for. Only whole files are moved here, and
 * SQLite never opens one.
 *
 * @param store what it lies on, to be told from an empty folder where a share or a stick was
 */
record Target(Path file, String store) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");
    private static final List<String> COMPANIONS = List.of("-journal", "-wal", "-shm");

    static Target of(Path file) throws FileTrouble {
        try {
            return new Target(file, storeOf(file));
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    /** Refuses where the share or the stick is away. The file itself may be missing. */
    void requireInReach() throws FileTrouble {
        try {
            if (Files.isDirectory(folder()) && storeOf(file).equals(store)) return;
        } catch (IOException e) {
            throw new FileTrouble(e, "problem.place-away", folder());
        }
        throw new FileTrouble("problem.place-away", folder());
    }

    /**
     * Reads all of the file into one of this computer, with what a program that died left beside it: what a sync
     * program keeps only in its cloud is fetched so before anybody depends on it.
     */
    Fingerprint fetch(Path to) throws FileTrouble {
        try {
            for (var companion : COMPANIONS) {
                var left = beside(file, companion);
                if (Files.exists(left)) Files.copy(left, beside(to, companion), StandardCopyOption.REPLACE_EXISTING);
            }
            long size = Files.size(file);
            try (OutputStream out = Files.newOutputStream(to)) {
                var read = Fingerprint.copying(file, out);
                if (read.size() == size) return read;
            }
            throw new FileTrouble("problem.file-not-fetched", file);
        } catch (IOException e) {
            var why = Troubles.of(file, e);
            throw why.key().equals("problem.file-trouble") ? new FileTrouble(e, "problem.file-not-fetched", file) : why;
        }
    }

    /**
     * Brings a whole file here: in the place of the one that is there, if that is one of ours, else beside it.
     *
     * @return where it is
     * @throws FileTrouble where it cannot be brought; what is there is as it was
     */
    Path bring(Path whole, Set<Fingerprint> ours, String user, LocalDateTime now) throws FileTrouble {
        requireInReach();
        var carried = file.resolveSibling("." + file.getFileName() + ".publishing");
        try {
            try {
                carry(whole, carried);
                if (isOneOf(ours)) return inPlaceOf(file, carried);
                var before = broughtBefore(user, ours);
                return before.isPresent() ? inPlaceOf(before.get(), carried) : beside(carried, user, now);
            } finally {
                Files.deleteIfExists(carried);
            }
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    /** Brings a whole file here where there is none yet. */
    void bringNew(Path whole) throws FileTrouble {
        if (Files.exists(file)) throw new FileTrouble("problem.file-exists", file);
        var carried = file.resolveSibling("." + file.getFileName() + ".publishing");
        try {
            try {
                carry(whole, carried);
                Files.move(carried, file); // not the atomic kind, which replaces
                NewFile.force(folder());
            } finally {
                Files.deleteIfExists(carried);
            }
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    boolean isOneOf(Set<Fingerprint> ours) throws IOException {
        return Files.exists(file) && ours.contains(Fingerprint.of(file));
    }

    private static void carry(Path whole, Path to) throws IOException {
        Files.copy(whole, to, StandardCopyOption.REPLACE_EXISTING);
        NewFile.force(to);
        if (!Fingerprint.of(to).equals(Fingerprint.of(whole))) throw new IOException("not what was written");
    }

    private Path inPlaceOf(Path old, Path carried) throws IOException {
        // What was left beside the old file would be taken for the new one's.
        for (var companion : COMPANIONS) Files.deleteIfExists(beside(old, companion));
        Files.move(carried, old, StandardCopyOption.ATOMIC_MOVE);
        NewFile.force(folder());
        return old;
    }

    private Path beside(Path carried, String user, LocalDateTime now) throws IOException {
        var name = stem() + " (" + told(user) + " " + now.format(MOMENT) + ")";
        var free = file.resolveSibling(name + ending());
        for (int n = 2; Files.exists(free); n++) free = file.resolveSibling(name + " " + n + ending());
        Files.move(carried, free);
        NewFile.force(folder());
        return free;
    }

    /** One that was brought beside it before the program died, and that nobody changed. */
    private Optional<Path> broughtBefore(String user, Set<Fingerprint> ours) throws IOException {
        var start = stem() + " (" + told(user) + " ";
        try (var files = Files.newDirectoryStream(
                folder(), f -> String.valueOf(f.getFileName()).startsWith(start))) {
            for (var found : files) {
                if (ours.contains(Fingerprint.of(found))) return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private String stem() {
        return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    private String ending() {
        return file.getFileName().toString().substring(stem().length());
    }

    private static String told(String user) {
        return user.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
    }

    private Path folder() {
        return file.resolveSibling(".").normalize();
    }

    private static Path beside(Path file, String companion) {
        return file.resolveSibling(file.getFileName() + companion);
    }

    private static String storeOf(Path file) throws IOException {
        var store = Files.getFileStore(file.resolveSibling("."));
        return store.type() + " " + store.name();
    }
}
