package verkstad.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Session;

/** The session that the minutes tell of, in its project. */
record Meeting(Project project, Session session) {
    /** The rounds that were held and shown in this session, oldest first. What is not shown yet stays unsaid. */
    List<Round> rounds() {
        return ofThisSession().stream()
                .filter(r -> r.state() == RoundState.REVEALED)
                .toList();
    }

    boolean hasUnshownRound() {
        return ofThisSession().stream().anyMatch(r -> r.state() != RoundState.REVEALED);
    }

    boolean isThis(@Nullable String sessionId) {
        return session.id().equals(sessionId);
    }

    /** The number of an agenda item, counted from 1. */
    int number(AgendaItem item) {
        return session.agenda().indexOf(item) + 1;
    }

    private List<Round> ofThisSession() {
        return project.risksOrEmpty().rounds().stream()
                .filter(r -> isThis(r.session()))
                .toList();
    }
}
