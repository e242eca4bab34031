package verkstad.ui.communication;

import java.util.List;
import verkstad.model.Coded;
import verkstad.model.communication.Goal;
import verkstad.model.communication.Names;

/** What the goals of the table are gathered by. */
enum Grouping implements Coded {
    NONE,
    AUDIENCE,
    SENDER;

    /** Those that a goal is gathered under; it stands once under each. */
    List<String> names(Goal goal) {
        return switch (this) {
            case NONE -> List.of();
            case AUDIENCE -> Names.in(goal.toWhom());
            case SENDER -> Names.in(goal.byWhom());
        };
    }
}
