package verkstad.ui.risk;

import verkstad.model.Coded;
import verkstad.ui.risk.RegisterViewModel.Line;

/** Which risks of the register are shown; an issue that is not closed is open as well. */
public enum RegisterFilter implements Coded {
    OPEN,
    UNANSWERED,
    CLOSED,
    ISSUES,
    ALL;

    boolean fits(Line line) {
        return switch (this) {
            case OPEN -> !line.risk().isClosed();
            case UNANSWERED -> line.isWaiting();
            case CLOSED -> line.risk().isClosed();
            case ISSUES -> line.risk().isIssue();
            case ALL -> true;
        };
    }
}
