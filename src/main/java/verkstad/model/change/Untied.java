package verkstad.model.change;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Risks;
import verkstad.model.session.Session;

/** Takes out of a project every reference to what is not in it: what came back may name what has gone meanwhile. */
final class Untied {
    private final Set<String> sessions;
    private final Set<String> risks;

    private Untied(Project whole) {
        sessions = whole.sessions().stream().map(Session::id).collect(Collectors.toSet());
        risks = whole.risksOrEmpty().items().stream().map(Risk::id).collect(Collectors.toSet());
    }

    static Project of(Project whole) {
        return References.untied(new Untied(whole).from(whole));
    }

    private Project from(Project whole) {
        var register = whole.risks();
        var boards = Entries.changed(
                whole, whole.boards(), b -> b.withSession(there(sessions, b.session())), Project::withBoards);
        var futures = Entries.changed(
                boards, boards.futures(), f -> f.withSession(there(sessions, f.session())), Project::withFutures);
        return register == null
                ? futures
                : futures.withRisks(Entries.changed(register, register.items(), this::risk, Risks::withItems));
    }

    private Risk risk(Risk risk) {
        var split = risk.withSplitFrom(there(risks, risk.splitFrom()));
        return risk.notes().stream().allMatch(n -> sessions.contains(n.session()))
                ? split
                : split.withNotes(risk.notes().stream()
                        .filter(n -> sessions.contains(n.session()))
                        .toList());
    }

    private static @Nullable String there(Set<String> ids, @Nullable String id) {
        return id != null && ids.contains(id) ? id : null;
    }
}
