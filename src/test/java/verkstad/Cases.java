package verkstad;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import verkstad.exchange.ExchangeReader;
import verkstad.model.Problem;
import verkstad.model.Project;

/** The two real sessions, where their folder is beside the project; a test that asks for one is skipped elsewhere. */
public final class Cases {
    private Cases() {}

    /** A steering group's meeting with risks and two rounds. */
    public static Project fyrbodal() {
        return read("fyrbodal.json");
    }

    /** A day of boards, headlines and communication goals. */
    public static Project gota() {
        return read("gota.json");
    }

    /** The exchange document of this name. */
    public static Path file(String name) {
        var file = Path.of(System.getProperty("verkstad.shared"), "cases", name);
        assumeTrue(Files.exists(file), "the real sessions are not beside the project: " + name);
        return file;
    }

    private static Project read(String name) {
        try {
            return ExchangeReader.read(file(name));
        } catch (Problem e) {
            throw new AssertionError(e);
        }
    }
}
