package verkstad.ui.communication;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.model.communication.Audience;
import verkstad.model.communication.AudienceBuilder;
import verkstad.model.communication.Communication;
import verkstad.ui.controls.EditedList;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** The communication plan around its table: its frame, the audiences and the needs. */
final class CommunicationViewModel {
    private final EditedPlan plan;
    private final EditedList<Audience> audiences;
    private final EditedList<String> needs;

    CommunicationViewModel(Workspace workspace) {
        plan = new EditedPlan(workspace);
        audiences = plan.list(Communication::audiences, Communication::withAudiences);
        needs = plan.list(Communication::needs, Communication::withNeeds);
    }

    EditedList<Audience> audiences() {
        return audiences;
    }

    EditedList<String> needs() {
        return needs;
    }

    /** One text of the plan's frame. */
    Stored<String> text(
            Function<Communication, @Nullable String> get,
            BiFunction<Communication, @Nullable String, Communication> with) {
        return plan.stored(get, with);
    }

    void addAudience(String name) {
        audiences.add(AudienceBuilder.builder().name(name).build());
    }
}
