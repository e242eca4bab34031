package verkstad.model.futures;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** The thumbs on the shared message, by how many of each were counted; null was not counted. */
@RecordBuilder
public record MessageVotes(
        @Nullable Integer agree,
        @Nullable Integer canLiveWith,
        @Nullable Integer notYet) implements MessageVotesBuilder.With {
    /** Nobody was asked. */
    public static final MessageVotes NONE = new MessageVotes(null, null, null);

    public @Nullable Integer of(Thumb thumb) {
        return switch (thumb) {
            case AGREE -> agree;
            case CAN_LIVE_WITH -> canLiveWith;
            case NOT_YET -> notYet;
        };
    }

    public MessageVotes with(Thumb thumb, @Nullable Integer count) {
        return switch (thumb) {
            case AGREE -> withAgree(count);
            case CAN_LIVE_WITH -> withCanLiveWith(count);
            case NOT_YET -> withNotYet(count);
        };
    }

    /** The votes with one more thumb of this kind. */
    public MessageVotes plus(Thumb thumb) {
        return with(thumb, count(thumb) + 1);
    }

    /** Whether more say "not yet" than would go along. */
    public boolean isAgainst() {
        return count(Thumb.NOT_YET) > count(Thumb.AGREE) + count(Thumb.CAN_LIVE_WITH);
    }

    private int count(Thumb thumb) {
        var count = of(thumb);
        return count == null ? 0 : count;
    }
}
