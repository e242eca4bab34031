package verkstad.ui.futures;

import java.util.stream.Collectors;
import verkstad.model.futures.Headline;
import verkstad.texts.Texts;

/** What a headline card lacks, in words. */
final class MissingParts {
    private MissingParts() {}

    /** A sentence; empty where nothing is missing. */
    static String told(Headline headline, Texts texts) {
        var missing = headline.missing().stream()
                .map(part -> texts.word("futures.part", part))
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : texts.get("futures.missing", missing);
    }
}
