package verkstad.ui.session;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ObservableValue;
import verkstad.model.session.Session;
import verkstad.ui.controls.Stored;
import verkstad.workspace.Workspace;

/** A session's own values, each edited by itself. */
final class SessionViewModel {
    private final EditedSession session;

    SessionViewModel(Workspace workspace, String id) {
        session = new EditedSession(workspace, id);
    }

    ObservableValue<Session> session() {
        return session.now();
    }

    Stored<String> title() {
        return session.stored(Session::title, Session::withTitle);
    }

    Stored<String> called() {
        return session.stored(Session::called, Session::withCalled);
    }

    Stored<LocalDate> date() {
        return session.stored(Session::date, Session::withDate);
    }

    Stored<String> start() {
        return session.stored(Session::start, Session::withStart);
    }

    Stored<String> end() {
        return session.stored(Session::end, Session::withEnd);
    }

    Stored<String> place() {
        return session.stored(Session::place, Session::withPlace);
    }

    Stored<String> facilitator() {
        return session.stored(Session::facilitator, Session::withFacilitator);
    }

    Stored<String> secretary() {
        return session.stored(Session::secretary, Session::withSecretary);
    }

    Stored<String> minutesTitle() {
        return session.stored(Session::minutesTitle, Session::withMinutesTitle);
    }

    Stored<List<String>> adjusters() {
        return session.stored(Session::adjusters, Session::withAdjusters);
    }

    Stored<String> introduction() {
        return session.stored(Session::introduction, Session::withIntroduction);
    }

    Stored<String> conclusion() {
        return session.stored(Session::conclusion, Session::withConclusion);
    }

    Stored<List<String>> attachments() {
        return session.stored(Session::attachments, Session::withAttachments);
    }
}
