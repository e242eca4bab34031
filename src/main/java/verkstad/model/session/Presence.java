package verkstad.model.session;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** When somebody came late or left early, as times of day (HH:mm). */
@RecordBuilder
public record Presence(
        String person, @Nullable String came, @Nullable String left) implements PresenceBuilder.With {}
