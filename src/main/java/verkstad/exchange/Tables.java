package verkstad.exchange;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.risk.Demand;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskResult;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.Risks;
import verkstad.model.risk.RoundState;
import verkstad.model.session.Action;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Attendance;
import verkstad.model.session.Presence;
import verkstad.model.session.Session;

/** The project's registers as rows. */
final class Tables {
    private Tables() {}

    /** One table for each register. */
    static Table of(Register register, Project project) {
        return switch (register) {
            case RISKS -> risks(project, RiskResults::of);
            case GOALS -> goals(project);
            case ACTIONS -> actions(project);
            case ATTENDANCE -> attendance(project);
            case HEADLINES -> headlines(project);
            case CARDS -> cards(project);
            case PEOPLE -> people(project);
            case DECISIONS -> decisions(project);
            case ROUNDS -> rounds(project);
            case AUDIENCES -> audiences(project);
            case CAPABILITIES -> capabilities(project);
            case MILESTONES -> milestones(project);
        };
    }

    /** The same for people: of few secret votes no more than may be shown, where programs get the rule's own number. */
    static Table shown(Register register, Project project) {
        return register == Register.RISKS ? risks(project, RiskResults::shown) : of(register, project);
    }

    private static Table risks(Project project, BiFunction<Risks, Risk, RiskResult> results) {
        var table = new Table(
                "id",
                "threat",
                "vulnerability",
                "consequence",
                "likelihood",
                "impact",
                "score",
                "demanded",
                "wanted",
                "status");
        var register = project.risksOrEmpty();
        for (var risk : register.items()) {
            var result = results.apply(register, risk);
            table.row(
                    risk.id(),
                    risk.threat(),
                    risk.vulnerability(),
                    risk.consequence(),
                    result.likelihood(),
                    result.impact(),
                    result.score(),
                    result.demand() == Demand.UNKNOWN ? null : result.demand().isDemanded(),
                    risk.measureWanted(),
                    risk.status());
        }
        return table;
    }

    private static Table goals(Project project) {
        var table = new Table("to_whom", "what", "by_whom", "when", "due", "how", "follow_up", "status");
        for (var g : project.communicationOrEmpty().goals()) {
            table.row(g.toWhom(), g.what(), g.byWhom(), g.when(), g.due(), g.how(), g.followUp(), g.status());
        }
        return table;
    }

    /** What was agreed at the sessions, and the measures against risks. */
    private static Table actions(Project project) {
        var table = new Table("session", "risk", "what", "who", "due", "when", "status");
        for (var session : project.sessions()) {
            session.actions().forEach(action -> action(table, session.id(), null, action));
        }
        for (var risk : project.risksOrEmpty().items()) {
            risk.measures().forEach(measure -> action(table, null, risk.id(), measure));
        }
        return table;
    }

    private static void action(Table table, @Nullable String session, @Nullable String risk, Action action) {
        table.row(session, risk, action.what(), action.who(), action.due(), action.when(), action.status());
    }

    private static Table attendance(Project project) {
        var table = new Table("session", "date", "person", "organisation", "attendance", "came", "left");
        for (var session : project.sessions()) {
            attendance(table, project, session, session.present(), Attendance.PRESENT);
            attendance(table, project, session, session.absent(), Attendance.ABSENT);
        }
        return table;
    }

    private static void attendance(
            Table table, Project project, Session session, List<String> people, Attendance attendance) {
        for (var id : people) {
            var person = project.person(id);
            var organisation = person.map(Person::organisation).flatMap(project::organisation);
            var times =
                    session.times().stream().filter(t -> t.person().equals(id)).findFirst();
            table.row(
                    session.id(),
                    session.date(),
                    person.map(Person::name).orElse(id),
                    organisation.map(o -> o.name()).orElse(null),
                    attendance,
                    times.map(Presence::came).orElse(null),
                    times.map(Presence::left).orElse(null));
        }
    }

    private static Table headlines(Project project) {
        var table = new Table(
                "workshop",
                "year",
                "headline",
                "group",
                "paper",
                "audience",
                "story",
                "discovered",
                "possibilities",
                "differently",
                "lines",
                "dots");
        for (var workshop : project.futures()) {
            for (var h : workshop.headlines()) {
                table.row(
                        workshop.id(),
                        workshop.year(),
                        h.headline(),
                        h.group(),
                        h.paper(),
                        h.audience(),
                        h.story(),
                        h.discovered(),
                        h.possibilities(),
                        h.differently(),
                        String.join("\n", h.lines()),
                        h.dots());
            }
        }
        return table;
    }

    private static Table cards(Project project) {
        var table = new Table("board", "question", "column", "text", "by", "group", "dots");
        for (var board : project.boards()) {
            for (var column : board.columns()) {
                for (var card : column.cards()) {
                    table.row(
                            board.id(),
                            board.question(),
                            column.title(),
                            card.text(),
                            card.by(),
                            card.group(),
                            card.dots());
                }
            }
        }
        return table;
    }

    private static Table people(Project project) {
        var table = new Table("id", "name", "organisation", "role");
        for (var p : project.people()) {
            table.row(
                    p.id(),
                    p.name(),
                    project.organisation(p.organisation())
                            .map(Organisation::name)
                            .orElse(null),
                    p.role());
        }
        return table;
    }

    private static Table decisions(Project project) {
        var table = new Table("session", "date", "item", "text");
        for (var session : project.sessions()) {
            for (var d : session.decisions()) {
                table.row(
                        session.id(),
                        session.date(),
                        session.item(d.item()).map(AgendaItem::title).orElse(null),
                        d.text());
            }
        }
        return table;
    }

    /** What came of each round that was shown, and never a vote. */
    private static Table rounds(Project project) {
        var table = new Table("round", "session", "secrecy", "risk", "likelihood", "impact", "score", "voted");
        var register = project.risksOrEmpty();
        for (var round : register.rounds()) {
            if (round.state() != RoundState.REVEALED) continue;
            for (var risk : round.risks()) {
                var result = RiskResults.shown(register.ruleOrDefault(), round, risk);
                table.row(
                        round.id(),
                        round.session(),
                        round.secrecy(),
                        risk,
                        result.likelihood(),
                        result.impact(),
                        result.score(),
                        round.votes());
            }
        }
        return table;
    }

    private static Table audiences(Project project) {
        var table = new Table("name", "know", "feel", "act", "experience");
        for (var a : project.communicationOrEmpty().audiences()) {
            table.row(a.name(), a.know(), a.feel(), a.act(), a.experience());
        }
        return table;
    }

    private static Table capabilities(Project project) {
        var table = new Table("id", "name", "area", "importance");
        if (project.capabilities() == null) return table;
        for (var c : project.capabilities().items()) table.row(c.id(), c.name(), c.area(), c.importance());
        return table;
    }

    private static Table milestones(Project project) {
        var table = new Table("name", "date", "decided_by", "reached");
        if (project.plan() == null) return table;
        for (var m : project.plan().milestones()) table.row(m.name(), m.date(), m.decidedBy(), m.reached());
        return table;
    }
}
