package verkstad.model.futures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/**
 * A futures workshop: the year (1900–2200), the scenario in which all went well, its headlines, and the road there.
 * {@code stage} is where it was left, null where it was never led from here; it is kept in the project's file and is no
 * part of the exchange format.
 */
@RecordBuilder
public record FuturesWorkshop(
        String id,
        @Nullable String session,
        @Nullable Integer year,
        String scenario,
        List<Headline> headlines,
        List<RoadStep> road,
        @Nullable String sharedMessage,
        List<Critique> critique,
        List<Parked> parked,
        @Nullable MessageVotes sharedMessageVotes,
        @Nullable Stage stage)
        implements FuturesWorkshopBuilder.With {
    public FuturesWorkshop {
        headlines = Lists.stated(headlines);
        road = Lists.stated(road);
        critique = Lists.stated(critique);
        parked = Lists.stated(parked);
    }

    /** A workshop that was never led from here. */
    public FuturesWorkshop(
            String id,
            @Nullable String session,
            @Nullable Integer year,
            String scenario,
            List<Headline> headlines,
            List<RoadStep> road,
            @Nullable String sharedMessage,
            List<Critique> critique,
            List<Parked> parked,
            @Nullable MessageVotes sharedMessageVotes) {
        this(id, session, year, scenario, headlines, road, sharedMessage, critique, parked, sharedMessageVotes, null);
    }

    /** Where the workshop is; one that was never led from here opens where there is something to see. */
    public Stage stageOrFirst() {
        if (stage != null) return stage;
        if (!headlines.isEmpty()) return Stage.FANTASY;
        return critique.isEmpty() ? Stage.PREPARATION : Stage.CRITIQUE;
    }

    /** The workshop in another year; where the scenario tells the year before, it tells this one instead. */
    public FuturesWorkshop inYear(@Nullable Integer to) {
        var moved = withYear(to);
        if (year == null || to == null) return moved;
        return moved.withScenario(scenario.replaceAll("(?<!\\d)" + year + "(?!\\d)", to.toString()));
    }

    /**
     * The workshop with its shared message in these words. The thumbs go with the words that they were given on, unless
     * only white space, punctuation or case is another.
     */
    public FuturesWorkshop worded(@Nullable String message) {
        var reworded = withSharedMessage(message);
        return letters(message).equals(letters(sharedMessage)) ? reworded : reworded.withSharedMessageVotes(null);
    }

    private static String letters(@Nullable String words) {
        return words == null ? "" : words.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    public MessageVotes votesOrNone() {
        return sharedMessageVotes == null ? MessageVotes.NONE : sharedMessageVotes;
    }

    /**
     * The shared message that the communication plan begins with: the one that stands, as long as no vote has more
     * thumbs saying "not yet" than saying "agree" or "can live with it".
     */
    public Optional<String> agreedMessage() {
        return votesOrNone().isAgainst()
                ? Optional.empty()
                : Optional.ofNullable(sharedMessage).filter(m -> !m.isBlank());
    }
}
