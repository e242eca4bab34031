package verkstad.ui.shell;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Column;
import verkstad.model.change.BoardChange.BoardAdded;
import verkstad.model.change.Change;
import verkstad.model.change.FromTemplate;
import verkstad.model.change.FuturesChange.FuturesWorkshopAdded;
import verkstad.model.change.SessionChange.SessionEdited;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.template.Template;
import verkstad.texts.Texts;
import verkstad.ui.controls.Command;
import verkstad.ui.session.Sessions;
import verkstad.workspace.Workspace;

/** Adds the large things of a project, and goes to what was added. */
final class Adding {
    /** As far ahead as people can see themselves, and far enough for what is impossible today. */
    private static final int YEARS_AHEAD = 10;

    private final Workspace workspace;
    private final Texts texts;
    private final Templates templates;
    private final Papers papers;

    Adding(Workspace workspace, Texts texts, Templates templates, Papers papers) {
        this.workspace = workspace;
        this.texts = texts;
        this.templates = templates;
        this.papers = papers;
    }

    SideBarView.Additions additions() {
        return new SideBarView.Additions(
                command("add-item", "shell.new-item", this::item),
                command("add-session", "shell.new-session", this::session),
                command("add-from-template", "shell.new-from-template", () -> templates.choose(this::begin)),
                new Command(
                        "save-template",
                        texts.get("shell.save-template"),
                        null,
                        papers.withoutSession(),
                        () -> papers.template(templates.folder())),
                command("add-board", "shell.new-board", this::board),
                command("add-futures", "shell.new-futures", this::futures));
    }

    private Command command(String id, String key, Runnable run) {
        return new Command(id, texts.get(key), null, new SimpleBooleanProperty(), run);
    }

    private void item() {
        var session = here();
        if (session == null) return;
        var item = Sessions.newItem(workspace.project().get().session(session), texts.get("shell.new-item-title"));
        add(
                now -> new SessionEdited(Sessions.added(now.session(session), item)),
                new Place(session, Room.ITEM, item.id()));
    }

    private void session() {
        var added = Sessions.newSession(workspace.project().get(), texts);
        add(now -> added, new Place(added.added().id(), Room.SESSION));
    }

    private void begin(Template template) {
        var base = Sessions.newSession(workspace.project().get(), texts).added();
        int year = Year.now(ZoneId.systemDefault()).getValue();
        add(now -> FromTemplate.begun(template, now, base, year), new Place(base.id(), Room.SESSION));
    }

    private void board() {
        var session = here();
        var id = nextId("b", p -> p.boards().stream().map(Board::id));
        var column = new Column(texts.get("shell.new-column-title"), List.of());
        add(
                now -> new BoardAdded(
                        now.boards().size(),
                        new Board(id, session, texts.get("shell.new-board-title"), List.of(column))),
                new Place(session, Room.BOARD, id));
    }

    private void futures() {
        var session = here();
        int year = Year.now(ZoneId.systemDefault()).getValue() + YEARS_AHEAD;
        var id = nextId("f", p -> p.futures().stream().map(FuturesWorkshop::id));
        add(
                now -> new FuturesWorkshopAdded(
                        now.futures().size(),
                        FuturesWorkshopBuilder.builder()
                                .id(id)
                                .session(session)
                                .year(year)
                                .scenario(texts.get("shell.new-scenario", Integer.toString(year)))
                                .headlines(List.of())
                                .build()),
                new Place(session, Room.FUTURES, id));
    }

    private @Nullable String here() {
        return workspace.place().get().session();
    }

    private String nextId(String prefix, Function<Project, Stream<String>> taken) {
        return Lists.nextId(prefix, taken.apply(workspace.project().get()));
    }

    private void add(Function<Project, Change> change, Place then) {
        workspace.edit(change, () -> workspace.go(then));
    }
}
