package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is kept beside a copy: the place it stands for, under what name that was opened, and what may be found there
 * that came from here.
 *
 * @param copy the name of the copy, which stays when the place becomes another
 */
record CopyRecord(Target target, Path named, String copy, Set<Fingerprint> ours) {
    private static final String NAME = "copy.properties";

    /** Empty where there is none, or none that can be read. */
    static Optional<CopyRecord> in(Path folder) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(NAME))) {
            properties.load(reader);
            var target = new Target(Path.of(properties.getProperty("target", "")), properties.getProperty("store", ""));
            var ours = new HashSet<Fingerprint>();
            for (var written : properties.getProperty("ours", "").split(",", -1)) {
                Fingerprint.read(written).ifPresent(ours::add);
            }
            return Optional.of(new CopyRecord(
                    target, Path.of(properties.getProperty("named", "")), properties.getProperty("copy", ""), ours));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isOf(Path file) {
        return target.file().equals(file) || named.equals(file);
    }

    CopyRecord withOurs(Set<Fingerprint> found) {
        return new CopyRecord(target, named, copy, Set.copyOf(found));
    }

    /** The same copy stands for a file beside the one that was opened from now on. */
    CopyRecord withPlace(Path place) {
        return new CopyRecord(new Target(place, target.store()), place, copy, ours);
    }

    /** Of a file that has only been found. */
    static CopyRecord of(Target target, Path named) {
        return new CopyRecord(target, named, String.valueOf(target.file().getFileName()), Set.of());
    }

    /** Returns when it is on the disk. */
    void write(Path folder) throws IOException {
        var properties = new Properties();
        properties.setProperty("target", target.file().toString());
        properties.setProperty("store", target.store());
        properties.setProperty("named", named.toString());
        properties.setProperty("copy", copy);
        properties.setProperty("ours", ours.stream().map(Fingerprint::written).collect(Collectors.joining(",")));
        var aside = folder.resolve(NAME + ".new");
        try (var writer = Files.newBufferedWriter(aside)) {
            properties.store(writer, null);
        }
        NewFile.force(aside);
        Files.move(aside, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        NewFile.force(folder);
    }
}
