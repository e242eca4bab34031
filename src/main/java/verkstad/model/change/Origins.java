package verkstad.model.change;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.capability.Capabilities;
import verkstad.model.communication.Communication;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Risks;
import verkstad.model.session.Action;
import verkstad.model.session.Session;

/** Every place in a project that says what something grew out of. */
final class Origins {
    private final UnaryOperator<@Nullable String> now;

    private Origins(UnaryOperator<@Nullable String> now) {
        this.now = now;
    }

    /**
     * The project in which each of these places names what it names now.
     *
     * @param now gets the id that is named, or null, and gives the one that shall be
     */
    static Project each(Project project, UnaryOperator<@Nullable String> now) {
        return new Origins(now).in(project);
    }

    private Project in(Project project) {
        var communication = project.communication();
        var risks = project.risks();
        var capabilities = project.capabilities();
        return project.withSessions(Entries.each(
                        project.sessions(), s -> Entries.changed(s, s.actions(), this::action, Session::withActions)))
                .withFutures(Entries.each(
                        project.futures(),
                        f -> Entries.changed(
                                f, f.road(), step -> step.withFrom(now.apply(step.from())), FuturesWorkshop::withRoad)))
                .withCommunication(
                        communication == null
                                ? null
                                : Entries.changed(
                                        communication,
                                        communication.goals(),
                                        goal -> goal.withFrom(now.apply(goal.from())),
                                        Communication::withGoals))
                .withRisks(risks == null ? null : Entries.changed(risks, risks.items(), this::risk, Risks::withItems))
                .withCapabilities(
                        capabilities == null
                                ? null
                                : Entries.changed(
                                        capabilities,
                                        capabilities.items(),
                                        c -> c.withFrom(now.apply(c.from())),
                                        Capabilities::withItems));
    }

    private Risk risk(Risk risk) {
        return Entries.changed(
                risk.withFrom(now.apply(risk.from())), risk.measures(), this::action, Risk::withMeasures);
    }

    private Action action(Action action) {
        return action.withFrom(now.apply(action.from()));
    }
}
