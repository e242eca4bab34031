package verkstad.minutes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.risk.Missing;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Session;
import verkstad.texts.Texts;

/** The session that the minutes tell of, in its project, and for whom. */
record Meeting(Project project, Session session, Profile profile) {
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

    /**
     * The open risks for which the rule demands a measure and that have no whole answer, where the session spoke of
     * risks.
     */
    List<Risk> openDemands() {
        if (!speaksOfRisks()) return List.of();
        var register = project.risksOrEmpty();
        return register.items().stream()
                .filter(r -> !r.isIssue() && !r.isClosed())
                .filter(r -> !Missing.of(register, r).isEmpty())
                .toList();
    }

    /** Whether the session worked with risks, by its agenda or by what was said and voted. */
    boolean speaksOfRisks() {
        return session.agenda().stream()
                        .map(AgendaItem::activity)
                        .anyMatch(a -> a != null && a.kind() == ActivityKind.RISKS)
                || !ofThisSession().isEmpty()
                || project.risksOrEmpty().items().stream()
                        .flatMap(r -> r.notes().stream())
                        .anyMatch(n -> isThis(n.session()));
    }

    /** The item that is called as minutes call the decisions, and that they therefore stand under. */
    Optional<AgendaItem> itemOfDecisions() {
        var called = Texts.in(project.details().language()).get("minutes.decisions");
        return session.agenda().stream()
                .filter(i -> i.title().strip().equalsIgnoreCase(called))
                .findFirst();
    }

    boolean isOfDecisions(AgendaItem item) {
        return itemOfDecisions().filter(item::equals).isPresent();
    }

    /** The number of an agenda item, counted from 1. */
    int number(AgendaItem item) {
        return session.agenda().stream().map(AgendaItem::id).toList().indexOf(item.id()) + 1;
    }

    private List<Round> ofThisSession() {
        return project.risksOrEmpty().rounds().stream()
                .filter(r -> isThis(r.session()))
                .toList();
    }
}
