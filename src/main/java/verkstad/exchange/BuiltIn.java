package verkstad.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import verkstad.model.Coded;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.template.Template;

/** The templates that the program brings, told anew in each language. */
public enum BuiltIn implements Coded {
    FUTURES_WORKSHOP,
    STEERING_GROUP,
    RISK_WORKSHOP,
    KICK_OFF,
    CLOSING;

    /** The one with this code, such as {@code kick-off}. */
    public static Optional<BuiltIn> named(String code) {
        return Arrays.stream(values()).filter(b -> b.code().equals(code)).findFirst();
    }

    /** The template in this language. */
    public Template in(Language language) {
        var name = "template_" + code() + "_" + language.code() + ".json";
        try (var stream = BuiltIn.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException(name);
            return TemplateReader.read(stream.readAllBytes());
        } catch (Problem.BadInput e) {
            throw new IllegalStateException(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
