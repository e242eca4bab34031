package verkstad.projector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.communication.Communication;
import verkstad.model.communication.Goal;
import verkstad.model.risk.Missing;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskResult;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;
import verkstad.model.session.Session;

/**
 * Works out of the project what everybody may see of the thing that is to be shown; the curtain where it is not there.
 */
public final class ProjectorModel {
    /** More goals than this are never on a few pages of the table. */
    private static final int MOST_GOALS = 24;

    private ProjectorModel() {}

    public static Slide slide(Project project, Show show) {
        var slide = of(project, show);
        if (!(slide instanceof Slide.Goals || slide instanceof Slide.OneGoal)) return slide;
        return project.sharedMessage()
                .<Slide>map(message -> new Slide.Pinned(message, slide))
                .orElse(slide);
    }

    private static Slide of(Project project, Show show) {
        return switch (show) {
            case Show.Curtain _ -> new Slide.Curtain();
            case Show.Cover s -> cover(project, s.session());
            case Show.Agenda s -> ofSession(project, s.session(), SessionSlides::agenda);
            case Show.Item s -> ofSession(project, s.session(), slides -> slides.item(s.item()));
            case Show.ReadBack s -> ofSession(project, s.session(), slides -> slides.readBack(s));
            case Show.Cards s ->
                project.board(s.board()).map(b -> CardSlides.slide(b, s)).orElse(new Slide.Curtain());
            case Show.Dots s -> DotSlides.slide(project, s);
            case Show.OneBill s -> bills(project, s.futures(), bills -> bills.one(s.place()));
            case Show.Carousel s -> bills(project, s.futures(), bills -> bills.carousel(s.place()));
            case Show.Wall s -> bills(project, s.futures(), bills -> bills.wall(s.page()));
            case Show.OfFutures s ->
                project.futuresWorkshop(s.futures())
                        .map(f -> FuturesSlides.slide(f, s))
                        .orElse(new Slide.Curtain());
            case Show.Goals s -> goals(project.communicationOrEmpty(), s.focus());
            case Show.OneGoal s -> oneGoal(project.communicationOrEmpty().goals(), s.place());
            case Show.Register s -> register(project.risksOrEmpty(), s);
            case Show.Voting s ->
                project.risksOrEmpty()
                        .round(s.round())
                        .<Slide>map(r -> new Slide.Voting(r.votes(), r.seatCount()))
                        .orElse(new Slide.Curtain());
            case Show.OfRound s -> RoundSlides.slide(project.risksOrEmpty(), s);
        };
    }

    /** What stands under every slide while this session is held; nothing of it under a curtain. */
    public static Strip strip(Project project, @Nullable String session) {
        var where = project.sessions().stream()
                .filter(s -> s.id().equals(session))
                .findFirst()
                .map(s -> new SessionSlides(s).where())
                .orElse(null);
        return new Strip(where, project.timer());
    }

    private static Slide cover(Project project, String id) {
        return session(project, id)
                .<Slide>map(s -> new Slide.Cover(project.details().title(), s.title(), s.called(), s.date(), s.place()))
                .orElse(new Slide.Curtain());
    }

    private static Slide ofSession(Project project, String id, Function<SessionSlides, Slide> slide) {
        return session(project, id).map(SessionSlides::new).map(slide).orElse(new Slide.Curtain());
    }

    private static Slide bills(Project project, String workshop, Function<BillSlides, Slide> slide) {
        return project.futuresWorkshop(workshop)
                .map(f -> slide.apply(new BillSlides(f, project.details().language())))
                .orElse(new Slide.Curtain());
    }

    /** All headlines of a project as bills, as everybody may see them, workshop by workshop. */
    public static List<Slide.Bill> bills(Project project) {
        return project.futures().stream()
                .flatMap(f -> new BillSlides(f, project.details().language()).all().stream())
                .toList();
    }

    private static Slide goals(Communication plan, int focus) {
        var goals = Goal.written(plan.goals());
        int at = focus < 0 ? -1 : shown(plan.goals(), focus);
        int from = Math.clamp(at, 0, Math.max(0, goals.size() - 1)) / MOST_GOALS * MOST_GOALS;
        var rows = goals.subList(from, Math.min(from + MOST_GOALS, goals.size())).stream()
                .map(ProjectorModel::row)
                .toList();
        return new Slide.Goals(plan.goal(), rows, at - from, from, goals.size());
    }

    private static Slide oneGoal(List<Goal> goals, int place) {
        var written = Goal.written(goals);
        if (written.isEmpty()) return new Slide.OneGoal(null, new Slide.Part(0, 0));
        int shown = Math.min(shown(goals, place), written.size() - 1);
        return new Slide.OneGoal(row(written.get(shown)), new Slide.Part(shown + 1, written.size()));
    }

    /** The place of a goal among those that are shown; where nothing is written in it, that of the next. */
    private static int shown(List<Goal> goals, int place) {
        return Goal.written(goals.subList(0, Math.clamp(place, 0, goals.size())))
                .size();
    }

    private static Slide.GoalRow row(Goal g) {
        return new Slide.GoalRow(
                g.toWhom(), g.what(), g.byWhom(), g.when(), g.due(), g.how(), g.followUp(), g.status());
    }

    private static Slide register(Risks register, Show.Register show) {
        var open = register.items().stream()
                .filter(r -> !r.isIssue() && !r.isClosed())
                .toList();
        int waiting = (int)
                open.stream().filter(r -> !Missing.of(register, r).isEmpty()).count();
        return new Slide.Register(
                open.stream().map(r -> row(r, RiskResults.shown(register, r))).toList(),
                show.unanswered() && waiting > 0 ? waiting : null,
                Lists.place(open, r -> r.id().equals(show.chosen())));
    }

    static Slide.RiskRow row(Risk risk, RiskResult result) {
        return new Slide.RiskRow(
                risk.id(),
                risk.threat(),
                result.likelihood(),
                result.impact(),
                result.score(),
                result.demand(),
                result.atMost());
    }

    private static Optional<Session> session(Project project, String id) {
        return project.sessions().stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
