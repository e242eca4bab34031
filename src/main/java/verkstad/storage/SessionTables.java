package verkstad.storage;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;
import verkstad.model.session.Activity;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Decision;
import verkstad.model.session.ItemKind;
import verkstad.model.session.Presence;
import verkstad.model.session.Session;
import verkstad.model.session.Timer;

/** Sessions: who met, what was on the agenda, and what came of it. */
final class SessionTables {
    private static final String OWNER = "session";
    private static final String OWNER_KEY = "session text";

    private static final Table<String> PRESENT = people("present", "who was there");
    private static final Table<String> ABSENT = people("absent", "who was called but prevented");

    private static final Table<Presence> PRESENCE = Table.<Presence>named(
                    "presence", "who came late or went early, hh:mm")
            .of(OWNER, OWNER_KEY)
            .place()
            .text("person", Presence::person)
            .references("person")
            .maybeText("came", Presence::came)
            .maybeText("went", Presence::left)
            .read(r -> new Presence(r.text("person"), r.maybeText("came"), r.maybeText("went")));

    private static final Table<AgendaItem> AGENDA_ITEM = Table.<AgendaItem>named(
                    "agenda_item", "kind: information, discussion or work; minutes: planned")
            .of(OWNER, OWNER_KEY)
            .key("id", AgendaItem::id)
            .place()
            .text("title", AgendaItem::title)
            .text("kind", AgendaItem::kind)
            .maybeText("responsible", AgendaItem::responsible)
            .maybeNumber("minutes", AgendaItem::minutes)
            .maybeText("notes", AgendaItem::notes)
            .maybeText("discussion", AgendaItem::discussion)
            .maybeText(
                    "activity", i -> i.activity() == null ? null : i.activity().kind())
            .maybeText(
                    "activity_of",
                    i -> i.activity() == null ? null : i.activity().of())
            .maybeText("began", AgendaItem::began)
            .maybeText("ended", AgendaItem::ended)
            .maybeNumber("skipped", AgendaItem::skipped)
            .read(r -> new AgendaItem(
                    r.text("id"),
                    r.text("title"),
                    r.code("kind", ItemKind.class),
                    r.maybeText("responsible"),
                    r.maybeNumber("minutes"),
                    r.maybeText("notes"),
                    r.maybeText("discussion"),
                    activity(r),
                    r.maybeText("began"),
                    r.maybeText("ended"),
                    r.maybeYes("skipped")));

    private static final Table<Decision> DECISION = Table.<Decision>named(
                    "decision", "what was decided; item: under which agenda item")
            .of(OWNER, OWNER_KEY)
            .place()
            .text("text", Decision::text)
            .maybeText("item", Decision::item)
            .read(r -> new Decision(r.text("text"), r.maybeText("item")));

    private static final Table<Action> ACTION = actions("action", "what shall be done", OWNER, OWNER_KEY);

    static final Table<Timer> TIMER = Table.<Timer>named(
                    "timer", "time that runs out at an instant (ends), or is paused with a rest; in seconds")
            .single()
            .number("length", t -> t.length().toSeconds())
            .maybeText("item", Timer::item)
            .maybeText("ends", t -> t.ends() == null ? null : t.ends().toString())
            .maybeNumber("rest", t -> t.rest() == null ? null : t.rest().toSeconds())
            .read(r -> new Timer(Duration.ofSeconds(r.number("length")), r.maybeText("item"), instant(r), rest(r)));

    private static final Table<String> ATTACHMENT = names("attachment", "what goes with the minutes");
    private static final Table<String> ADJUSTER = names("adjuster", "who checks and signs the minutes");

    static final Table<Session> SESSION = Table.<Session>named("session", "a workshop or a meeting")
            .key("id", Session::id)
            .place()
            .text("title", Session::title)
            .maybeText("called", Session::called)
            .maybeText("date", Session::date)
            .maybeText("starts", Session::start)
            .maybeText("ends", Session::end)
            .maybeText("location", Session::place)
            .maybeText("facilitator", Session::facilitator)
            .maybeText("secretary", Session::secretary)
            .maybeText("introduction", Session::introduction)
            .maybeText("conclusion", Session::conclusion)
            .maybeText("minutes_title", Session::minutesTitle)
            .part(PRESENT, Session::present)
            .part(ABSENT, Session::absent)
            .part(AGENDA_ITEM, Session::agenda)
            .part(DECISION, Session::decisions)
            .part(ACTION, Session::actions)
            .part(ATTACHMENT, Session::attachments)
            .part(ADJUSTER, Session::adjusters)
            .part(PRESENCE, Session::times)
            .read(SessionTables::session);

    private SessionTables() {}

    /** A table of things to do; also risks have one. */
    static Table<Action> actions(String name, String about, String owner, String ownerKey) {
        return Table.<Action>named(
                        name, about + "; when_said: the time as it was said; grew_from: an id; item: noted under which")
                .of(owner, ownerKey)
                .place()
                .text("what", Action::what)
                .maybeText("who", Action::who)
                .maybeText("due", Action::due)
                .maybeText("when_said", Action::when)
                .maybeText("status", Action::status)
                .maybeText("grew_from", Action::from)
                .maybeText("item", Action::item)
                .read(r -> new Action(
                        r.text("what"),
                        r.maybeText("who"),
                        r.maybeDate("due"),
                        r.maybeText("when_said"),
                        r.maybeCode("status", ActionStatus.class),
                        r.maybeText("grew_from"),
                        r.maybeText("item")));
    }

    private static @Nullable Instant instant(Row r) {
        var ends = r.maybeText("ends");
        return ends == null ? null : Instant.parse(ends);
    }

    private static @Nullable Duration rest(Row r) {
        var rest = r.maybeAmount("rest");
        return rest == null ? null : Duration.ofSeconds(rest);
    }

    private static Session session(Row r) {
        return new Session(
                r.text("id"),
                r.text("title"),
                r.maybeText("called"),
                r.maybeDate("date"),
                r.maybeText("starts"),
                r.maybeText("ends"),
                r.maybeText("location"),
                r.maybeText("facilitator"),
                r.maybeText("secretary"),
                r.list(PRESENT),
                r.list(ABSENT),
                r.maybeText("introduction"),
                r.list(AGENDA_ITEM),
                r.list(DECISION),
                r.list(ACTION),
                r.maybeText("conclusion"),
                r.list(ATTACHMENT),
                r.maybeText("minutes_title"),
                r.list(ADJUSTER),
                r.list(PRESENCE));
    }

    private static @Nullable Activity activity(Row r) {
        var kind = r.maybeCode("activity", ActivityKind.class);
        return kind == null ? null : new Activity(kind, r.maybeText("activity_of"));
    }

    private static Table<String> people(String name, String about) {
        return Table.<String>named(name, about)
                .of(OWNER, OWNER_KEY)
                .place()
                .text("person", id -> id)
                .references("person")
                .read(r -> r.text("person"));
    }

    private static Table<String> names(String name, String about) {
        return Table.<String>named(name, about)
                .of(OWNER, OWNER_KEY)
                .place()
                .text("name", text -> text)
                .read(r -> r.text("name"));
    }
}
