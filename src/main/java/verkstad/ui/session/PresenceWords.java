package verkstad.ui.session;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verkstad.model.session.Presence;
import verkstad.texts.Texts;

/** When somebody came late or left early, in few words. */
final class PresenceWords {
    private PresenceWords() {}

    /** Empty where neither is known. */
    static String of(Presence presence, Texts texts, String between) {
        return Stream.of(
                        presence.came() == null ? null : texts.get("session.came-at", presence.came()),
                        presence.left() == null ? null : texts.get("session.left-at", presence.left()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(between));
    }
}
