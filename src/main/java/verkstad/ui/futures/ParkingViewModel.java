package verkstad.ui.futures;

import java.util.function.BiFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.Unparking;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Parked;
import verkstad.model.session.Session;
import verkstad.projector.Show;
import verkstad.ui.controls.EditedList;
import verkstad.workspace.Workspace;

/** The parking lot, and what becomes of each thought when it comes back. */
public final class ParkingViewModel {
    private final EditedWorkshop workshop;
    private final IntegerProperty at = new SimpleIntegerProperty();

    public ParkingViewModel(Workspace workspace, String id) {
        workshop = new EditedWorkshop(workspace, id);
    }

    public EditedList<Parked> parked() {
        return workshop.list(FuturesWorkshop::parked, FuturesWorkshop::withParked);
    }

    public void toStep(int place) {
        leave(place, (now, thought) -> Unparking.asStep(now, workshop.id(), thought));
    }

    public void toRisk(int place) {
        leave(place, (now, thought) -> Unparking.asRisk(now, workshop.id(), thought));
    }

    /** Makes it an action of the workshop's session, or of the last where it has none. */
    public void toAction(int place) {
        leave(place, (now, thought) -> Unparking.asAction(now, workshop.id(), thought, session(now)));
    }

    /** Whether there is a session that can take an action. */
    public boolean hasSession() {
        return session(workshop.workspace().project().get()) != null;
    }

    /** The place of the thought at hand. */
    public IntegerProperty at() {
        return at;
    }

    public ObservableValue<Show> show() {
        return at.map(place -> new Show.ParkingLot(workshop.id(), place.intValue()));
    }

    private void leave(int place, BiFunction<Project, Parked, Change> become) {
        var all = parked().now().getValue();
        if (place >= all.size()) return;
        var thought = all.get(place);
        workshop.workspace().edit(now -> become.apply(now, thought));
    }

    private @Nullable String session(Project project) {
        var own = project.futuresWorkshop(workshop.id())
                .map(FuturesWorkshop::session)
                .orElse(null);
        if (own != null || project.sessions().isEmpty()) return own;
        Session last = project.sessions().getLast();
        return last.id();
    }
}
