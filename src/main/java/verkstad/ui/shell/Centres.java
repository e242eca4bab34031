package verkstad.ui.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.dots.Dotted;
import verkstad.model.session.Activity;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Session;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.board.BoardView;
import verkstad.ui.communication.CommunicationView;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.Takeover;
import verkstad.ui.dots.DotsView;
import verkstad.ui.futures.FuturesView;
import verkstad.ui.futures.Lent;
import verkstad.ui.project.PeopleView;
import verkstad.ui.project.ProjectView;
import verkstad.ui.risk.RiskView;
import verkstad.ui.session.ItemView;
import verkstad.ui.session.OutcomesView;
import verkstad.ui.session.ParticipationView;
import verkstad.ui.session.SessionView;
import verkstad.workspace.Workspace;

/** Builds what fills the middle of the cockpit, for each place of the project. */
final class Centres {
    private final Workspace workspace;
    private final Texts texts;
    private final Takeover takeover;
    private final Papers papers;

    Centres(Workspace workspace, Texts texts, Takeover takeover, Papers papers) {
        this.workspace = workspace;
        this.texts = texts;
        this.takeover = takeover;
        this.papers = papers;
    }

    /**
     * What the centre of a place is built on; where that changes, the centre is to be built anew.
     *
     * @param there whether what the place names is in the project
     * @param activity what the agenda item at the place works with
     */
    record Ground(
            Place place,
            boolean sessionThere,
            boolean there,
            @Nullable Activity activity) {}

    /** What the centre of a place is built on, as the project is now. */
    Ground ground(Place place) {
        var session = session(place);
        var id = place.id();
        var item = session == null || id == null || place.room() != Room.ITEM
                ? null
                : workspace.project().get().session(session).item(id).orElse(null);
        boolean there = switch (place.room()) {
            case ITEM -> item != null;
            case BOARD -> id != null && hasBoard(id);
            case FUTURES -> id != null && hasFutures(id);
            case SESSION, OUTCOMES, COMMUNICATION, RISKS, PEOPLE, PARTICIPATION, PROJECT -> true;
        };
        return new Ground(place, session != null, there, item == null ? null : item.activity());
    }

    /** Whether a vote is under way on what stands at a place. */
    boolean isVotedOn(Place place) {
        var activity = ground(place).activity();
        boolean risks = place.room() == Room.RISKS || (activity != null && activity.kind() == ActivityKind.RISKS);
        var project = workspace.project().get();
        if (risks && project.risksOrEmpty().running().isPresent()) return true;
        var dots = project.dotVote();
        var list = activity == null ? place.id() : activity.of();
        return dots != null && dots.on().of().equals(list);
    }

    /** The centre of a place; the project's own where the place is there no more. */
    Centre at(Place place) {
        var session = session(place);
        var id = place.id();
        return switch (place.room()) {
            case SESSION -> session == null ? project(null) : SessionView.centre(workspace, texts, session);
            case OUTCOMES -> session == null ? project(null) : OutcomesView.centre(workspace, texts, session);
            case ITEM -> session == null || id == null ? project(session) : item(session, id);
            case BOARD -> id == null || !hasBoard(id) ? project(session) : board(id, session);
            case FUTURES -> id == null || !hasFutures(id) ? project(session) : futures(id, session);
            case COMMUNICATION -> CommunicationView.centre(workspace, texts);
            case RISKS -> RiskView.centre(workspace, texts, takeover, session);
            case PEOPLE -> PeopleView.centre(workspace, texts, session);
            case PARTICIPATION -> ParticipationView.centre(workspace, texts, session);
            case PROJECT -> project(session);
        };
    }

    private Centre board(String id, @Nullable String session) {
        return dotted(session, dots -> BoardView.centre(workspace, texts, id, dots));
    }

    private Centre futures(String id, @Nullable String session) {
        return dotted(
                session, dots -> FuturesView.centre(workspace, texts, new Lent(takeover, dots, papers::billMenu), id));
    }

    /** A centre with lists that can be given dots; it is told what opens the dot voting on one of them. */
    private Centre dotted(@Nullable String session, Function<Consumer<Dotted>, Centre> make) {
        return Covered.centre(covered -> make.apply(
                list -> covered.cover(DotsView.centre(workspace, texts, takeover, list, session, covered::uncover))));
    }

    private Centre project(@Nullable String session) {
        return ProjectView.centre(workspace, texts, session);
    }

    private @Nullable String session(Place place) {
        return workspace.project().get().sessions().stream()
                .map(Session::id)
                .filter(id -> id.equals(place.session()))
                .findFirst()
                .orElse(null);
    }

    private boolean hasBoard(String id) {
        return workspace.project().get().board(id).isPresent();
    }

    private boolean hasFutures(String id) {
        return workspace.project().get().futuresWorkshop(id).isPresent();
    }

    /** An agenda item: its head, what it works with, and its notes. */
    private Centre item(String session, String id) {
        var item = workspace.project().get().session(session).item(id);
        if (item.isEmpty()) return SessionView.centre(workspace, texts, session);
        var parts = ItemView.item(workspace, texts, session, id);
        var activity = activity(session, item.get());
        var page = new VBox(parts.head());
        page.getStyleClass().add("item-page");
        if (activity == null) {
            VBox.setVgrow(parts.notes(), Priority.ALWAYS);
            page.getChildren().add(parts.notes());
            return new Centre(page, new SimpleObjectProperty<>(new Show.Item(session, id)), parts.closing());
        }
        Parent work = activity.view();
        VBox.setVgrow(work, Priority.ALWAYS);
        page.getChildren().addAll(work, parts.notes());
        return new Centre(page, activity.show(), () -> {
            activity.closing().run();
            parts.closing().run();
        });
    }

    private @Nullable Centre activity(String session, AgendaItem item) {
        Activity activity = item.activity();
        if (activity == null) return null;
        var of = activity.of();
        return switch (activity.kind()) {
            case BOARD -> of == null || !hasBoard(of) ? null : board(of, session);
            case FUTURES -> of == null || !hasFutures(of) ? null : futures(of, session);
            case COMMUNICATION -> CommunicationView.centre(workspace, texts);
            case RISKS -> RiskView.centre(workspace, texts, takeover, session);
            case CAPABILITIES, EVALUATION, PLAN -> null;
        };
    }
}
