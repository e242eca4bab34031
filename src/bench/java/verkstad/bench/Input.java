package verkstad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import verkstad.exchange.ExchangeReader;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;

/** What the figures work with: a real case where there is one, the shipped sample where it is missing. */
final class Input {
    private static final Path CASE = Path.of(System.getProperty("verkstad.shared"), "cases", "fyrbodal.json");

    private Input() {}

    static String name() {
        return Files.exists(CASE) ? "fyrbodal.json" : "the shipped sample (no fyrbodal.json here)";
    }

    static Project project() throws Problem.BadInput, Problem.FileTrouble {
        return Files.exists(CASE) ? ExchangeReader.read(CASE) : Samples.in(Language.SV);
    }

    /** An empty folder of a figure's own, on the disk where the build is. */
    static Path folder(Class<?> figure) throws IOException {
        var folder = Path.of("target", "bench", figure.getSimpleName()).toAbsolutePath();
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                for (var path : old.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        }
        return Files.createDirectories(folder);
    }
}
