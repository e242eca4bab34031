package verkstad.minutes.writers;

import java.io.IOException;
import java.io.OutputStream;
import verkstad.minutes.Document;

/** Writes minutes in one format. */
public interface DocumentWriter {
    /** Writes the whole document; the stream stays open. */
    void write(Document document, OutputStream out) throws IOException;
}
