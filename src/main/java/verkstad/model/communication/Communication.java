package verkstad.model.communication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/** The communication plan: why, goal, what, the audiences, the table of goals, and needs that came up. */
@RecordBuilder
public record Communication(
        @Nullable String why,
        @Nullable String goal,
        @Nullable String what,
        List<Audience> audiences,
        List<Goal> goals,
        List<String> needs)
        implements CommunicationBuilder.With {
    public Communication {
        audiences = Lists.stated(audiences);
        goals = Lists.stated(goals);
        needs = Lists.stated(needs);
    }
    /** A plan in which nothing is stated. */
    public static final Communication EMPTY = CommunicationBuilder.builder().build();
}
