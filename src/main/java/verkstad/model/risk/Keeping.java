package verkstad.model.risk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;
import verkstad.model.Project;

/** How long ballots are kept after their round was shown. */
public enum Keeping implements Coded {
    ALWAYS(0),
    ONE_MONTH(1),
    THREE_MONTHS(3),
    ONE_YEAR(12);

    private final int months;

    Keeping(int months) {
        this.months = months;
    }

    /**
     * The rounds whose time is over today: the last of which it is, and all that were held before it. A round was shown
     * on the day that was noted, or else on that of its session. None while people vote.
     *
     * @return their ids
     */
    public Set<String> over(Project project, LocalDate today) {
        var rounds = project.risksOrEmpty().rounds();
        if (this == ALWAYS || isVoting(project)) return Set.of();
        var days = days(project, today);
        var limit = today.minusMonths(months);
        int last = rounds.size() - 1;
        while (last >= 0 && !isOver(days.get(rounds.get(last).id()), limit)) last--;
        return rounds.subList(0, last + 1).stream().map(Round::id).collect(Collectors.toSet());
    }

    /** The rounds of which nobody knows when they were shown: their time begins today. */
    public List<Shown> beginning(Project project, LocalDate today) {
        if (this == ALWAYS || isVoting(project)) return List.of();
        var days = days(project, today);
        return project.risksOrEmpty().rounds().stream()
                .filter(r -> !days.containsKey(r.id()))
                .map(r -> new Shown(r.id(), today))
                .toList();
    }

    private static boolean isVoting(Project project) {
        return project.dotVote() != null || project.risksOrEmpty().running().isPresent();
    }

    private static boolean isOver(@Nullable LocalDate shown, LocalDate limit) {
        return shown != null && !shown.isAfter(limit);
    }

    private static Map<String, LocalDate> days(Project project, LocalDate today) {
        var days = new HashMap<String, LocalDate>();
        for (var round : project.risksOrEmpty().rounds())
            sessionDay(project, round).filter(d -> !d.isAfter(today)).ifPresent(d -> days.put(round.id(), d));
        for (var shown : project.keptOrNothing().shown()) days.put(shown.round(), shown.on());
        return days;
    }

    private static Optional<LocalDate> sessionDay(Project project, Round round) {
        return project.sessions().stream()
                .filter(s -> s.id().equals(round.session()))
                .findFirst()
                .flatMap(s -> Optional.ofNullable(s.date()));
    }
}
