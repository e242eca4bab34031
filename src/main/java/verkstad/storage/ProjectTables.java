package verkstad.storage;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.model.Kept;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.ProjectDetails;
import verkstad.model.Revision;
import verkstad.model.RoleHeld;
import verkstad.model.capability.Capabilities;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.plan.Plan;
import verkstad.model.risk.Risks;

/** The project itself, its people, and how its parts hang together. */
final class ProjectTables {
    private static final String RISKS = "risks";
    private static final String CAPABILITIES = "capabilities";
    private static final String PLAN = "plan";
    private static final String KEPT = "kept";

    private static final Table<RoleHeld> ROLE = Table.<RoleHeld>named("role", "who holds which role in the project")
            .place()
            .text("role", RoleHeld::role)
            .text("holder", RoleHeld::holder)
            .read(r -> new RoleHeld(r.text("role"), r.text("holder")));

    private static final Table<Revision> REVISION = Table.<Revision>named("revision", "a version of the project plan")
            .place()
            .text("version", Revision::version)
            .text("date", Revision::date)
            .text("comment", Revision::comment)
            .maybeText("revised_by", Revision::by)
            .read(r -> new Revision(r.text("version"), r.date("date"), r.text("comment"), r.maybeText("revised_by")));

    private static final Table<Organisation> ORGANISATION = Table.<Organisation>named("organisation", "who takes part")
            .key("id", Organisation::id)
            .place()
            .text("name", Organisation::name)
            .read(r -> new Organisation(r.text("id"), r.text("name")));

    private static final Table<Person> PERSON = Table.<Person>named("person", "who takes part, and from where")
            .key("id", Person::id)
            .place()
            .text("name", Person::name)
            .maybeText("organisation", Person::organisation)
            .references("organisation")
            .maybeText("role", Person::role)
            .read(r -> new Person(r.text("id"), r.text("name"), r.maybeText("organisation"), r.maybeText("role")));

    static final Table<Project> PROJECT = Table.<Project>named(
                    "project", "one row; language: of the minutes; dates are yyyy-mm-dd; place: from 0, in all tables")
            .single()
            .text("title", p -> p.details().title())
            .text("language", p -> p.details().language())
            .maybeText("commissioner", p -> p.details().commissioner())
            .maybeText("purpose", p -> p.details().purpose())
            .maybeText("goal", p -> p.details().goal())
            .maybeText("delimitation", p -> p.details().delimitation())
            .maybeText("starts", p -> p.details().start())
            .maybeText("ends", p -> p.details().end())
            .maybeText("case_number", p -> p.details().caseNumber())
            .part(ROLE, p -> p.details().roles())
            .part(REVISION, p -> p.details().revisions())
            .part(ORGANISATION, Project::organisations)
            .part(PERSON, Project::people)
            .part(SessionTables.SESSION, Project::sessions)
            .part(BoardTables.BOARD, Project::boards)
            .part(FuturesTables.FUTURES_WORKSHOP, Project::futures)
            .part(CommunicationTables.COMMUNICATION, p -> maybe(p.communication(), List::of))
            .flag(RISKS, p -> p.risks() != null)
            .part(RiskTables.RULE, p -> maybe(p.risks(), r -> maybe(r.rule(), List::of)))
            .part(RiskTables.RISK, p -> maybe(p.risks(), Risks::items))
            .part(RiskTables.LAST_NUMBER, p -> maybe(p.risks(), r -> maybe(r.lastNumber(), List::of)))
            .part(RoundTables.ROUND, p -> maybe(p.risks(), Risks::rounds))
            .flag(CAPABILITIES, p -> p.capabilities() != null)
            .part(CapabilityTables.MATURITY_LEVEL, p -> maybe(p.capabilities(), Capabilities::scale))
            .part(CapabilityTables.CAPABILITY, p -> maybe(p.capabilities(), Capabilities::items))
            .part(CapabilityTables.ASSESSMENT, p -> maybe(p.capabilities(), Capabilities::assessments))
            .part(CapabilityTables.EVALUATION, Project::evaluations)
            .flag(PLAN, p -> p.plan() != null)
            .part(PlanTables.PHASE, p -> maybe(p.plan(), Plan::phases))
            .part(PlanTables.MILESTONE, p -> maybe(p.plan(), Plan::milestones))
            .part(PlanTables.DELIVERABLE, p -> maybe(p.plan(), Plan::deliverables))
            .part(PlanTables.PROPOSAL, p -> maybe(p.plan(), Plan::proposals))
            .part(PlanTables.AMOUNT_TABLE, p -> maybe(p.plan(), Plan::tables))
            .part(DotTables.VOTE, p -> maybe(p.dotVote(), List::of))
            .flag(KEPT, p -> p.kept() != null)
            .part(KeptTables.TEMPLATE, p -> maybe(p.kept(), k -> maybe(k.template(), List::of)))
            .part(KeptTables.APPROVED, p -> maybe(p.kept(), Kept::approved))
            .part(KeptTables.SHOWN, p -> maybe(p.kept(), Kept::shown))
            .part(SessionTables.TIMER, p -> maybe(p.timer(), List::of))
            .read(ProjectTables::project);

    private ProjectTables() {}

    private static Project project(Row r) {
        return new Project(
                details(r),
                r.list(ORGANISATION),
                r.list(PERSON),
                r.list(SessionTables.SESSION),
                r.list(BoardTables.BOARD),
                r.list(FuturesTables.FUTURES_WORKSHOP),
                r.maybeOne(CommunicationTables.COMMUNICATION),
                r.isStated(RISKS) ? risks(r) : null,
                r.isStated(CAPABILITIES) ? capabilities(r) : null,
                r.list(CapabilityTables.EVALUATION),
                r.isStated(PLAN) ? plan(r) : null,
                r.maybeOne(DotTables.VOTE),
                r.isStated(KEPT) ? KeptTables.kept(r) : null,
                r.maybeOne(SessionTables.TIMER));
    }

    private static ProjectDetails details(Row r) {
        return new ProjectDetails(
                r.text("title"),
                r.code("language", Language.class),
                r.maybeText("commissioner"),
                r.maybeText("purpose"),
                r.maybeText("goal"),
                r.maybeText("delimitation"),
                r.maybeDate("starts"),
                r.maybeDate("ends"),
                r.list(ROLE),
                r.list(REVISION),
                r.maybeText("case_number"));
    }

    private static Risks risks(Row r) {
        return new Risks(
                r.maybeOne(RiskTables.RULE),
                r.list(RiskTables.RISK),
                r.list(RoundTables.ROUND),
                r.maybeOne(RiskTables.LAST_NUMBER));
    }

    private static Capabilities capabilities(Row r) {
        return new Capabilities(
                r.list(CapabilityTables.MATURITY_LEVEL),
                r.list(CapabilityTables.CAPABILITY),
                r.list(CapabilityTables.ASSESSMENT));
    }

    private static Plan plan(Row r) {
        return new Plan(
                r.list(PlanTables.PHASE),
                r.list(PlanTables.MILESTONE),
                r.list(PlanTables.DELIVERABLE),
                r.list(PlanTables.PROPOSAL),
                r.list(PlanTables.AMOUNT_TABLE));
    }

    private static <T, C> @Nullable C maybe(@Nullable T whole, Function<T, @Nullable C> part) {
        return whole == null ? null : part.apply(whole);
    }
}
