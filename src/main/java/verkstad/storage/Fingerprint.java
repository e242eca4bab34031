package verkstad.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What all bytes of a file come to, so that it can be told whether somebody changed one of them. */
record Fingerprint(long size, String hash) {
    /** Reads all of the file; never of one that this process has open by SQLite. */
    static Fingerprint of(Path file) throws IOException {
        return copying(file, OutputStream.nullOutputStream());
    }

    /** Of what was read while it was copied. */
    static Fingerprint copying(Path file, OutputStream to) throws IOException {
        var digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long size = in.transferTo(to);
            return new Fingerprint(size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    static Optional<Fingerprint> read(String written) {
        var parts = written.split(" ", -1);
        return parts.length == 2 && parts[0].matches("[0-9]{1,18}")
                ? Optional.of(new Fingerprint(Long.parseLong(parts[0]), parts[1]))
                : Optional.empty();
    }

    String written() {
        return size + " " + hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has it", e);
        }
    }
}
