package verkstad.ui.session;

import java.util.List;
import javafx.beans.value.ObservableValue;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.change.BoardChange;
import verkstad.model.change.Change;
import verkstad.model.change.FuturesChange;
import verkstad.model.change.Together;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.session.Activity;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.ItemKind;
import verkstad.model.session.Paragraphs;
import verkstad.model.session.Session;
import verkstad.ui.controls.Stored;

/** One agenda item, each of its values edited by itself. */
record ItemViewModel(EditedSession session, String item) {
    ObservableValue<Integer> number() {
        return session.map(s -> Lists.place(s.agenda(), i -> i.id().equals(item)) + 1);
    }

    Stored<String> title() {
        return session.storedIn(item, AgendaItem::title, AgendaItem::withTitle);
    }

    Stored<ItemKind> kind() {
        return session.storedIn(item, AgendaItem::kind, AgendaItem::withKind);
    }

    Stored<String> responsible() {
        return session.storedIn(item, AgendaItem::responsible, AgendaItem::withResponsible);
    }

    Stored<Integer> minutes() {
        return session.storedIn(item, AgendaItem::minutes, AgendaItem::withMinutes);
    }

    Stored<String> notes() {
        return session.storedIn(item, AgendaItem::notes, AgendaItem::withNotes);
    }

    Stored<String> discussion() {
        return session.storedIn(item, AgendaItem::discussion, AgendaItem::withDiscussion);
    }

    /** How much is written under it; the actions are all the session's. */
    record Written(int paragraphs, int decisions, int actions) {}

    ObservableValue<Written> written() {
        return session.map(s -> new Written(
                s.item(item)
                        .map(i -> Paragraphs.count(i.notes()) + Paragraphs.count(i.discussion()))
                        .orElse(0),
                (int) s.decisions().stream().filter(d -> item.equals(d.item())).count(),
                s.actions().size()));
    }

    /** What it works with; a new board or futures workshop is made when it is chosen. */
    Stored<ActivityOption> activity() {
        return new Stored<>(
                session.map(s ->
                        s.item(item).map(i -> ActivityOption.of(i.activity())).orElse(new ActivityOption.None())),
                option -> {
                    if (option != null) session.workspace().edit(now -> chosen(now, option));
                });
    }

    ObservableValue<List<ActivityOption>> activities() {
        return session.workspace().project().map(p -> {
            var now = session.now().getValue();
            return ActivityOption.all(
                    p,
                    now == null
                            ? null
                            : now.item(item).map(AgendaItem::activity).orElse(null));
        });
    }

    private Change chosen(Project now, ActivityOption option) {
        return switch (option) {
            case ActivityOption.None _ -> session.edited(now, s -> s.withItem(item, i -> i.withActivity(null)));
            case ActivityOption.There o ->
                session.edited(now, s -> s.withItem(item, i -> i.withActivity(o.activity())));
            case ActivityOption.New o -> o.kind() == ActivityKind.BOARD ? newBoard(now) : newFutures(now);
        };
    }

    private Change newBoard(Project now) {
        var board = new Board(
                Lists.nextId("b", now.boards().stream().map(Board::id)), session.id(), titleIn(now), List.of());
        return with(now, new BoardChange.BoardAdded(now.boards().size(), board), ActivityKind.BOARD, board.id());
    }

    private Change newFutures(Project now) {
        var workshop = FuturesWorkshopBuilder.builder()
                .id(Lists.nextId("f", now.futures().stream().map(FuturesWorkshop::id)))
                .session(session.id())
                .scenario("")
                .build();
        return with(
                now,
                new FuturesChange.FuturesWorkshopAdded(now.futures().size(), workshop),
                ActivityKind.FUTURES,
                workshop.id());
    }

    private Change with(Project now, Change made, ActivityKind kind, String id) {
        return new Together(List.of(
                made, session.edited(now, s -> s.withItem(item, i -> i.withActivity(new Activity(kind, id))))));
    }

    private String titleIn(Project now) {
        return now.sessions().stream()
                .filter(s -> s.id().equals(session.id()))
                .flatMap((Session s) -> s.item(item).stream())
                .map(AgendaItem::title)
                .findFirst()
                .orElse("");
    }
}
