package verkstad.model.futures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/**
 * A headline card: a newspaper bill from the year in which all went well, with the satisfied audience and their story.
 * {@code lines} are further lines of the bill; {@code paper} is the newspaper's name.
 */
@RecordBuilder
public record Headline(
        String headline,
        @Nullable String group,
        @Nullable String audience,
        @Nullable String story,
        @Nullable String discovered,
        @Nullable String possibilities,
        @Nullable String differently,
        List<String> lines,
        @Nullable Integer dots,
        @Nullable String id,
        @Nullable String paper)
        implements HeadlineBuilder.With {
    public Headline {
        lines = Lists.stated(lines);
    }

    /** What the group has not said yet. */
    public List<HeadlinePart> missing() {
        return Arrays.stream(HeadlinePart.values())
                .filter(part -> part.isMissing(this))
                .toList();
    }

    /** Whether the card holds nothing but its headline. */
    public boolean isBare() {
        return HeadlineBuilder.builder().headline(headline).id(id).build().equals(this);
    }
}
