package verkstad.minutes.writers;

import java.io.IOException;
import java.io.OutputStream;
import verkstad.minutes.Document;
import verkstad.model.Progress;

/** Writes minutes in one format. */
public interface DocumentWriter {
    /** Writes the whole document, and tells how far it has come; the stream stays open. */
    void write(Document document, OutputStream out, Progress progress) throws IOException;

    /** Writes the whole document; the stream stays open. */
    default void write(Document document, OutputStream out) throws IOException {
        write(document, out, Progress.UNHEARD);
    }
}
