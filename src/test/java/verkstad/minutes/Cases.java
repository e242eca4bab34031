package verkstad.minutes;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import verkstad.exchange.ExchangeReader;
import verkstad.model.Project;

/** The two real cases, where they are at hand. */
public final class Cases {
    private static final Path FOLDER =
            Path.of(System.getProperty("verkstad.shared")).resolve("cases");

    private Cases() {}

    public static Project fyrbodal() throws Exception {
        return read("fyrbodal.json");
    }

    public static Project gota() throws Exception {
        return read("gota.json");
    }

    private static Project read(String name) throws Exception {
        var file = FOLDER.resolve(name);
        assumeThat(file).as("the shared cases").exists();
        return ExchangeReader.read(file);
    }
}
