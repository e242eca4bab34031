package verkstad.minutes;

import java.util.stream.Stream;
import verkstad.model.Project;
import verkstad.model.communication.Audience;
import verkstad.model.communication.Communication;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalStatus;
import verkstad.model.thread.Kind;
import verkstad.texts.Texts;

/** The communication plan: why, goal and what, the audiences, the table of goals, and needs that came up. */
final class CommunicationSection {
    private CommunicationSection() {}

    /** @param isHeaded whether it stands under a heading that leads to it, or needs one of its own */
    static void add(Page page, Project project, boolean isHeaded) {
        var stated = project.communicationOrEmpty();
        var plan = stated.withGoals(Goal.written(stated.goals()));
        boolean begins = Stream.of(plan.why(), plan.goal(), plan.what()).anyMatch(Page::isStated);
        if (begins && !isHeaded) page.heading(2, "minutes.communication");
        page.labelled("minutes.why", plan.why());
        page.labelled("minutes.goal", plan.goal());
        page.labelled("minutes.what", plan.what());
        audiences(page, plan);
        goals(page, plan);
        page.bullets(new ThreadWords(project.withCommunication(plan), page.texts()).sentences(Kind.GOAL, null));
        page.bullets(2, "minutes.needs", plan.needs());
    }

    private static void audiences(Page page, Communication plan) {
        if (plan.audiences().isEmpty()) return;
        var texts = page.texts();
        page.heading(2, "minutes.audiences");
        page.add(new Grid<Audience>(texts)
                .column("minutes.audience", 32, Audience::name)
                .optional("minutes.know", 36, Audience::know)
                .optional("minutes.feel", 34, Audience::feel)
                .optional("minutes.act", 34, Audience::act)
                .optional("minutes.experience", 34, Audience::experience)
                .over(texts.get("minutes.audiences"), plan.audiences()));
    }

    private static void goals(Page page, Communication plan) {
        if (plan.goals().isEmpty()) return;
        var texts = page.texts();
        page.heading(2, "minutes.goals");
        page.add(new Grid<Goal>(texts)
                .column("minutes.to-whom", 28, Goal::toWhom)
                .column("minutes.message", 36, Goal::what)
                .column("minutes.by-whom", 24, Goal::byWhom)
                .column("minutes.when", 22, g -> ActionWords.when(texts, g.when(), g.due()))
                .column("minutes.how", 29, Goal::how)
                .column("minutes.follow-up", 28, Goal::followUp)
                .optional("minutes.status", 18, g -> status(texts, g))
                .over(texts.get("minutes.goals"), plan.goals()));
    }

    /** How it goes; a matter of course, and nothing to say, where it is planned. */
    private static String status(Texts texts, Goal goal) {
        var status = goal.status();
        return status == null || status == GoalStatus.PLANNED ? "" : texts.word("minutes.goal-status", status);
    }
}
