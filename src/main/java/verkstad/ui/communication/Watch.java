package verkstad.ui.communication;

import verkstad.model.Coded;
import verkstad.model.communication.Deadline;
import verkstad.ui.communication.Line.Row;

/** Which goals are looked at. */
enum Watch implements Coded {
    ALL,
    DUE_SOON,
    GAPS;

    boolean fits(Row row) {
        return switch (this) {
            case ALL -> true;
            case DUE_SOON -> Deadline.isNear(row.deadline());
            case GAPS -> !row.gaps().isEmpty();
        };
    }
}
