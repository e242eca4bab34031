package verkstad.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.capability.Evaluation;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.session.Activity;
import verkstad.model.session.ActivityKind;

/** What agenda items work with, and the section that tells of each. */
final class Activities {
    private final Meeting meeting;
    private final Project project;

    Activities(Meeting meeting) {
        this.meeting = meeting;
        this.project = meeting.project();
    }

    /**
     * The activities that an item means, each with its id: where it names none, all those of this session, or the
     * project's only one.
     */
    List<Activity> meant(Activity activity) {
        if (activity.of() != null) return List.of(activity);
        return switch (activity.kind()) {
            case BOARD -> meant(activity.kind(), project.boards(), Board::id, b -> meeting.isThis(b.session()));
            case FUTURES ->
                meant(activity.kind(), project.futures(), FuturesWorkshop::id, f -> meeting.isThis(f.session()));
            case EVALUATION ->
                meant(activity.kind(), project.evaluations(), Evaluation::id, e -> meeting.isThis(e.session()));
            case COMMUNICATION, RISKS, CAPABILITIES, PLAN -> List.of(activity);
        };
    }

    /** What belongs to this session by itself: its boards, workshops, evaluations, and what it said of risks. */
    List<Activity> ofTheSession() {
        var all = new ArrayList<Activity>();
        named(
                all,
                ActivityKind.BOARD,
                project.boards().stream()
                        .filter(b -> meeting.isThis(b.session()))
                        .map(Board::id));
        named(
                all,
                ActivityKind.FUTURES,
                project.futures().stream()
                        .filter(f -> meeting.isThis(f.session()))
                        .map(FuturesWorkshop::id));
        named(
                all,
                ActivityKind.EVALUATION,
                project.evaluations().stream()
                        .filter(e -> meeting.isThis(e.session()))
                        .map(Evaluation::id));
        if (meeting.speaksOfRisks()) all.add(new Activity(ActivityKind.RISKS, null));
        return all;
    }

    /** All that the project holds, whichever session it comes from. */
    List<Activity> ofTheProject() {
        var all = new ArrayList<Activity>();
        named(all, ActivityKind.BOARD, project.boards().stream().map(Board::id));
        named(all, ActivityKind.FUTURES, project.futures().stream().map(FuturesWorkshop::id));
        if (project.communication() != null) all.add(new Activity(ActivityKind.COMMUNICATION, null));
        if (!project.risksOrEmpty().items().isEmpty()) all.add(new Activity(ActivityKind.RISKS, null));
        if (project.capabilities() != null) all.add(new Activity(ActivityKind.CAPABILITIES, null));
        named(all, ActivityKind.EVALUATION, project.evaluations().stream().map(Evaluation::id));
        if (project.plan() != null) all.add(new Activity(ActivityKind.PLAN, null));
        return all;
    }

    /** Writes what an activity gave; a heading of its own is left out where the item is named the same. */
    void add(Page page, Activity activity, String itemTitle) {
        switch (activity.kind()) {
            case BOARD -> project.board(activity.of()).ifPresent(b -> BoardSection.add(page, b, itemTitle));
            case FUTURES -> project.futuresWorkshop(activity.of()).ifPresent(f -> FuturesSection.add(page, project, f));
            case COMMUNICATION -> CommunicationSection.add(page, project, !itemTitle.isEmpty());
            case RISKS -> RiskSection.add(page, meeting);
            case CAPABILITIES -> CapabilitySection.add(page, project);
            case EVALUATION -> evaluation(activity).ifPresent(e -> CapabilitySection.add(page, e));
            case PLAN -> Optional.ofNullable(project.plan()).ifPresent(p -> PlanSection.add(page, p));
        }
    }

    private Optional<Evaluation> evaluation(Activity activity) {
        return project.evaluations().stream()
                .filter(e -> e.id().equals(activity.of()))
                .findFirst();
    }

    private static <T> List<Activity> meant(
            ActivityKind kind, List<T> all, Function<T, String> id, Predicate<T> ofThisSession) {
        var here = all.stream().filter(ofThisSession).toList();
        var meant = here.isEmpty() && all.size() == 1 ? all : here;
        return meant.stream().map(id).map(of -> new Activity(kind, of)).toList();
    }

    private static void named(List<Activity> all, ActivityKind kind, Stream<String> ids) {
        ids.forEach(id -> all.add(new Activity(kind, id)));
    }
}
