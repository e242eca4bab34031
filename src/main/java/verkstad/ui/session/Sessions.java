package verkstad.ui.session;

import java.util.List;
import java.util.stream.Stream;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.SessionChange;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.AgendaItemBuilder;
import verkstad.model.session.ItemKind;
import verkstad.model.session.Session;
import verkstad.model.session.SessionBuilder;
import verkstad.texts.Texts;

/** New sessions and new agenda items, for the shell's side bar and for the session's own view. */
public final class Sessions {
    private Sessions() {}

    /**
     * A new session at the end. Who was called to the last one is called to this one, and stands as present until
     * somebody says otherwise; the place, the facilitator and who takes notes are as the last time.
     */
    public static SessionChange.SessionAdded newSession(Project now, Texts texts) {
        var id = Lists.nextId("s", now.sessions().stream().map(Session::id));
        var session = now.sessions().isEmpty()
                ? SessionBuilder.builder().id(id).title(texts.get("session.new-title"))
                : like(now.sessions().getLast()).id(id);
        return new SessionChange.SessionAdded(now.sessions().size(), session.build());
    }

    /** A new agenda item, with its id, for a session as it is now. */
    public static AgendaItem newItem(Session now, String title) {
        return AgendaItemBuilder.builder()
                .id(freeId(now))
                .title(title)
                .kind(ItemKind.DISCUSSION)
                .build();
    }

    /** The session with a new item at the end; under another id, if its own has been taken meanwhile. */
    public static Session added(Session now, AgendaItem item) {
        return now.withAgenda(
                Lists.plus(now.agenda(), now.item(item.id()).isPresent() ? item.withId(freeId(now)) : item));
    }

    private static String freeId(Session now) {
        return Lists.nextId("a", now.agenda().stream().map(AgendaItem::id));
    }

    private static SessionBuilder like(Session last) {
        List<String> called =
                Stream.concat(last.present().stream(), last.absent().stream()).toList();
        return SessionBuilder.builder()
                .title(last.title())
                .called(last.called())
                .place(last.place())
                .facilitator(last.facilitator())
                .secretary(last.secretary())
                .minutesTitle(last.minutesTitle())
                .present(called.isEmpty() ? null : called);
    }
}
