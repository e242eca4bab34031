package verkstad.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;

/** A lifelike project to try the program on, told anew in each language. */
public final class Samples {
    private Samples() {}

    /** The sample in this language. */
    public static Project in(Language language) {
        var name = "sample_" + language.code() + ".json";
        try (var stream = Samples.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException(name);
            return ExchangeReader.read(stream.readAllBytes());
        } catch (Problem.BadInput e) {
            throw new IllegalStateException(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
