package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import verkstad.model.Backup;
import verkstad.model.Contents;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;
import verkstad.model.session.Session;

/**
 * The copies of a project file: those that are made by themselves, in the folder {@code name.backups} beside it, and
 * those that were left beside it when it was replaced or made a file of a newer version. None is made while people vote
 * in secret. Safe to use from any thread.
 */
public final class Backups {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String ENDING = ".backup";

    private final Path file;
    private final Path folder;

    public Backups(Path file) {
        this.file = file.toAbsolutePath().normalize();
        this.folder = this.file.resolveSibling(this.file.getFileName() + ".backups");
    }

    /** All that can be read, newest first; reads each of them. */
    public List<Backup> all() throws FileTrouble {
        try {
            var found = new ArrayList<Backup>();
            for (var copy : copies().entrySet()) {
                backup(copy.getKey(), copy.getValue()).ifPresent(found::add);
            }
            found.sort(Comparator.comparing(Backup::made).reversed());
            return found;
        } catch (IOException e) {
            throw Troubles.of(folder, e);
        }
    }

    public Optional<Backup> newest() throws FileTrouble {
        return all().stream().findFirst();
    }

    /**
     * Makes a new file of a backup, beside the one it is a backup of, which stays as it is.
     *
     * @return the new file
     */
    public Path restore(Backup backup) throws FileTrouble {
        var held = Snapshot.of(backup.path());
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        var stem = name.substring(0, dot) + " " + backup.made().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm"));
        var restored = file.resolveSibling(stem + name.substring(dot));
        for (int n = 2; Files.exists(restored); n++) {
            restored = file.resolveSibling(stem + " (" + n + ")" + name.substring(dot));
        }
        new NewFile(restored).create(held.project());
        return restored;
    }

    /**
     * Adds a copy of the file as it is on the disk, and then thins those that were made by themselves. A file that is
     * not whole, or does not hold what it should, gives no copy, and nothing is thinned then.
     */
    void add(Project expected, LocalDateTime now) throws SQLException, IOException, FileTrouble {
        if (expected.isVotingInSecret()) return;
        Files.createDirectories(folder);
        var aside = folder.resolve(".new");
        var copying = new VerifiedCopy(file);
        try {
            copying.write(aside, expected, VerifiedCopy.Kind.WITHOUT_STEPS);
            keep(aside, now);
        } finally {
            VerifiedCopy.delete(aside);
        }
    }

    /** Adds a whole copy that was made elsewhere, and then thins. */
    void addCopy(Path whole, LocalDateTime now) throws IOException {
        Files.createDirectories(folder);
        var aside = folder.resolve(".new");
        try {
            Files.copy(whole, aside, StandardCopyOption.REPLACE_EXISTING);
            NewFile.force(aside);
            keep(aside, now);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void keep(Path aside, LocalDateTime now) throws IOException {
        var time = now.truncatedTo(ChronoUnit.SECONDS);
        Files.move(aside, folder.resolve(time.format(STAMP) + ENDING), StandardCopyOption.ATOMIC_MOVE);
        NewFile.force(folder);
        thin(now);
    }

    /** Each copy with this done to what it holds; one that cannot be read is removed. */
    void rewrite(UnaryOperator<Project> change) throws FileTrouble {
        try {
            for (var copy : copies().keySet()) rewrite(copy, change);
        } catch (IOException e) {
            throw Troubles.of(folder, e);
        }
    }

    private static void rewrite(Path copy, UnaryOperator<Project> change) throws IOException, FileTrouble {
        var time = Files.getLastModifiedTime(copy);
        Project held;
        try {
            held = Snapshot.of(copy).project();
        } catch (FileTrouble e) {
            Files.delete(copy);
            return;
        }
        new NewFile(copy).overwrite(change.apply(held));
        Files.setLastModifiedTime(copy, time);
    }

    private void thin(LocalDateTime now) throws IOException {
        var rolling = new TreeMap<LocalDateTime, Path>();
        try (var files = Files.list(folder)) {
            files.forEach(f -> stamp(f).ifPresent(time -> rolling.put(time, f)));
        }
        var kept = Thinning.kept(rolling.keySet(), now);
        for (var copy : rolling.entrySet()) {
            if (!kept.contains(copy.getKey())) Files.delete(copy.getValue());
        }
    }

    private Map<Path, LocalDateTime> copies() throws IOException {
        var copies = new TreeMap<Path, LocalDateTime>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.forEach(f -> stamp(f).ifPresent(time -> copies.put(f, time)));
            }
        }
        var prefix = file.getFileName() + ".";
        try (var files = Files.list(file.resolveSibling("."))) {
            for (var f : files.toList()) {
                var name = f.getFileName().toString();
                if (name.startsWith(prefix) && name.endsWith(ENDING)) copies.put(f.normalize(), changed(f));
            }
        }
        return copies;
    }

    /** Empty, where the copy cannot be read. */
    private static Optional<Backup> backup(Path path, LocalDateTime made) {
        try {
            var held = Snapshot.of(path);
            return Optional.of(new Backup(path, made, session(held), Contents.of(held.project())));
        } catch (FileTrouble e) {
            return Optional.empty();
        }
    }

    private static String session(Snapshot held) {
        var sessions = held.project().sessions();
        var here = held.place().map(p -> String.valueOf(p.session())).orElse("");
        return sessions.stream()
                .filter(s -> s.id().equals(here))
                .findFirst()
                .or(() -> sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast()))
                .map(Session::title)
                .orElse("");
    }

    private static Optional<LocalDateTime> stamp(Path copy) {
        var name = copy.getFileName().toString();
        if (!name.endsWith(ENDING)) return Optional.empty();
        try {
            return Optional.of(LocalDateTime.parse(name.substring(0, name.length() - ENDING.length()), STAMP));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime changed(Path file) throws IOException {
        return LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
    }
}
