package verkstad.minutes.writers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file without the time of its writing, so that the same content is the same bytes. */
final class Timeless {
    /** The earliest time that a zip file can tell. */
    private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Timeless() {}

    /** Copies the zip file; the stream stays open. */
    static void copy(byte[] zip, OutputStream out) throws IOException {
        var from = new ZipInputStream(new ByteArrayInputStream(zip));
        var to = new ZipOutputStream(out);
        for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            var copy = new ZipEntry(entry.getName());
            copy.setTimeLocal(START);
            to.putNextEntry(copy);
            from.transferTo(to);
            to.closeEntry();
        }
        to.finish();
    }
}
