package verkstad.model.futures;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;

/** What the method asks a group to say on its headline card beside the headline itself. */
public enum HeadlinePart implements Coded {
    AUDIENCE(Headline::audience),
    STORY(Headline::story),
    DISCOVERED(Headline::discovered),
    POSSIBILITIES(Headline::possibilities),
    DIFFERENTLY(Headline::differently);

    private final Function<Headline, @Nullable String> words;

    HeadlinePart(Function<Headline, @Nullable String> words) {
        this.words = words;
    }

    boolean isMissing(Headline headline) {
        var said = words.apply(headline);
        return said == null || said.isBlank();
    }
}
