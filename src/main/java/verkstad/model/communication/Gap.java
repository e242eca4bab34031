package verkstad.model.communication;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;

/** What a communication goal still lacks. It is pointed at, never demanded: a goal is whole without an answer too. */
public enum Gap implements Coded {
    NOBODY,
    /** To everybody is to nobody: an audience is somebody who shall know, feel or do something. */
    AUDIENCE,
    SENDER,
    FOLLOW_UP,
    /** The follow-up says when, not by what it will be seen that it worked. */
    SIGN;

    /** What this goal lacks; nothing where it was dropped, or where there is nothing in it yet. */
    public static Set<Gap> of(Goal goal) {
        var gaps = EnumSet.noneOf(Gap.class);
        if (goal.status() == GoalStatus.DROPPED || goal.isEmpty()) return gaps;
        if (goal.toWhom().isBlank()) gaps.add(NOBODY);
        if (CommonWords.isEverybody(goal.toWhom())) gaps.add(AUDIENCE);
        if (isBlank(goal.byWhom()) && goal.status() != GoalStatus.DONE) gaps.add(SENDER);
        var followUp = goal.followUp();
        if (followUp == null || followUp.isBlank()) gaps.add(FOLLOW_UP);
        else if (CommonWords.isOnlyTime(followUp)) gaps.add(SIGN);
        return gaps;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
