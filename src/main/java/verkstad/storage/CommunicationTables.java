package verkstad.storage;

import verkstad.model.communication.Audience;
import verkstad.model.communication.Communication;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalStatus;

/** The communication plan. */
final class CommunicationTables {
    private static final Table<Audience> AUDIENCE = Table.<Audience>named(
                    "audience", "what they shall know, feel and do; experience: of earlier changes")
            .place()
            .text("name", Audience::name)
            .maybeText("know", Audience::know)
            .maybeText("feel", Audience::feel)
            .maybeText("act", Audience::act)
            .maybeText("experience", Audience::experience)
            .read(r -> new Audience(
                    r.text("name"),
                    r.maybeText("know"),
                    r.maybeText("feel"),
                    r.maybeText("act"),
                    r.maybeText("experience")));

    private static final Table<Goal> GOAL = Table.<Goal>named(
                    "goal", "a communication goal; when_said: the time as it was said; grew_from: an id")
            .place()
            .text("to_whom", Goal::toWhom)
            .maybeText("what", Goal::what)
            .maybeText("by_whom", Goal::byWhom)
            .maybeText("when_said", Goal::when)
            .maybeText("due", Goal::due)
            .maybeText("how", Goal::how)
            .maybeText("follow_up", Goal::followUp)
            .maybeText("status", Goal::status)
            .maybeText("id", Goal::id)
            .maybeText("grew_from", Goal::from)
            .read(r -> new Goal(
                    r.text("to_whom"),
                    r.maybeText("what"),
                    r.maybeText("by_whom"),
                    r.maybeText("when_said"),
                    r.maybeDate("due"),
                    r.maybeText("how"),
                    r.maybeText("follow_up"),
                    r.maybeCode("status", GoalStatus.class),
                    r.maybeText("id"),
                    r.maybeText("grew_from")));

    private static final Table<String> NEED = Table.<String>named("need", "needs for communication that came up")
            .place()
            .text("text", need -> need)
            .read(r -> r.text("text"));

    static final Table<Communication> COMMUNICATION = Table.<Communication>named(
                    "communication", "why, goal and what of the communication plan; one row")
            .single()
            .maybeText("why", Communication::why)
            .maybeText("goal", Communication::goal)
            .maybeText("what", Communication::what)
            .part(AUDIENCE, Communication::audiences)
            .part(GOAL, Communication::goals)
            .part(NEED, Communication::needs)
            .read(r -> new Communication(
                    r.maybeText("why"),
                    r.maybeText("goal"),
                    r.maybeText("what"),
                    r.list(AUDIENCE),
                    r.list(GOAL),
                    r.list(NEED)));

    private CommunicationTables() {}
}
