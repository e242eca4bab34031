package verkstad.model.change;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.ProjectDetails;
import verkstad.model.board.Board;
import verkstad.model.plan.Plan;
import verkstad.model.risk.Accepted;
import verkstad.model.risk.Risk;
import verkstad.model.session.Action;
import verkstad.model.session.Session;

/**
 * Takes a name out of every field that says who: where it stands alone, or in a list with commas between. In running
 * text it stays, since nobody but its author knows what to put in its place.
 */
record Unsigned(String name) {
    Project of(Project project) {
        var plan = project.plan();
        var register = project.risks();
        var goals = project.communication();
        var after = Entries.changed(project, project.sessions(), this::session, Project::withSessions);
        after = Entries.changed(after, after.boards(), this::board, Project::withBoards);
        if (plan != null) after = after.withPlan(plan(plan));
        if (register != null) after = after.withRisks(register.withItems(Entries.each(register.items(), this::risk)));
        if (goals != null)
            after = after.withCommunication(
                    goals.withGoals(Entries.each(goals.goals(), g -> g.withByWhom(left(g.byWhom())))));
        return after.withDetails(details(after.details()));
    }

    private ProjectDetails details(ProjectDetails details) {
        return details.withCommissioner(left(details.commissioner()))
                .withRoles(Entries.each(details.roles(), r -> r.withHolder(orNone(left(r.holder())))))
                .withRevisions(Entries.each(details.revisions(), r -> r.withBy(left(r.by()))));
    }

    private Session session(Session session) {
        return session.withFacilitator(left(session.facilitator()))
                .withSecretary(left(session.secretary()))
                .withCalled(left(session.called()))
                .withAdjusters(without(session.adjusters()))
                .withAgenda(Entries.each(session.agenda(), i -> i.withResponsible(left(i.responsible()))))
                .withActions(actions(session.actions()));
    }

    private Board board(Board board) {
        return board.withColumns(Entries.each(
                board.columns(), c -> c.withCards(Entries.each(c.cards(), card -> card.withBy(left(card.by()))))));
    }

    private Risk risk(Risk risk) {
        var accepted = risk.accepted();
        return risk.withOwner(left(risk.owner()))
                .withMeasures(actions(risk.measures()))
                .withAccepted(accepted == null ? null : new Accepted(accepted.because(), orNone(left(accepted.by()))));
    }

    private Plan plan(Plan plan) {
        return plan.withMilestones(Entries.each(plan.milestones(), m -> m.withDecidedBy(left(m.decidedBy()))))
                .withDeliverables(Entries.each(
                        plan.deliverables(),
                        d -> d.withReceiver(left(d.receiver())).withKeptBy(left(d.keptBy()))));
    }

    private List<Action> actions(List<Action> actions) {
        UnaryOperator<Action> unsigned = a -> a.withWho(left(a.who()));
        return Entries.each(actions, unsigned);
    }

    private List<String> without(List<String> names) {
        return names.contains(name)
                ? names.stream().filter(n -> !n.equals(name)).toList()
                : names;
    }

    /** Who is left; null where nobody is. */
    private @Nullable String left(@Nullable String who) {
        if (who == null || !who.contains(name)) return who;
        var parts = Arrays.stream(who.split(",", -1)).map(String::strip).toList();
        if (!parts.contains(name)) return who;
        var left = parts.stream().filter(p -> !p.equals(name)).collect(Collectors.joining(", "));
        return left.isEmpty() ? null : left;
    }

    private static String orNone(@Nullable String who) {
        return who == null ? "–" : who;
    }
}
