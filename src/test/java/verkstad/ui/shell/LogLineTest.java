package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import verkstad.storage.Fault;
import verkstad.storage.Faults;

/** The log has what is needed and nothing that is private. */
@Fault
class LogLineTest {
    private static final String PRIVATE = "HEMLIG_Anna röstade 5";

    @Test
    void whatAnExceptionSaysIsNotInTheLogNorInWhatIsCopied() {
        var error = new IllegalStateException(PRIVATE, new IllegalArgumentException(PRIVATE));
        var logged = new LogRecord(Level.SEVERE, "unexpected V-12AB on storage");
        logged.setLoggerName("verkstad.ui.shell.Unexpected");
        logged.setThrown(error);
        var line = new LogLine().format(logged);
        assertThat(line)
                .contains("V-12AB", "java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("LogLineTest.whatAnException")
                .doesNotContain("HEMLIG", "Anna");
        assertThat(LogLine.way(error)).doesNotContain("HEMLIG", "Anna");
        Faults.tell("F29", "private words in log and crash details", 2, 0);
    }

    @Test
    void whatALibrarySaysIsLeftOut() {
        var logged = new LogRecord(Level.WARNING, "no glyph for " + PRIVATE);
        logged.setLoggerName("org.apache.pdfbox.Font");
        assertThat(new LogLine().format(logged))
                .contains("org.apache.pdfbox.Font")
                .doesNotContain("HEMLIG");
    }
}
