package verkstad.model.futures;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** The thumbs on the shared message. */
@RecordBuilder
public record MessageVotes(
        @Nullable Integer agree,
        @Nullable Integer canLiveWith,
        @Nullable Integer notYet) implements MessageVotesBuilder.With {}
