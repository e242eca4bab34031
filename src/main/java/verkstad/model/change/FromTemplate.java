package verkstad.model.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Column;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.session.Activity;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.AgendaItemBuilder;
import verkstad.model.session.Session;
import verkstad.model.session.SessionBuilder;
import verkstad.model.template.Template;
import verkstad.model.template.TemplateBoard;
import verkstad.model.template.TemplateFutures;
import verkstad.model.template.TemplateItem;

/** Starts a session from a template, with ids that the project has not given yet. */
public final class FromTemplate {
    private final Template template;
    private final Project now;
    private final Session base;
    private final Map<String, String> ids = new HashMap<>();

    private FromTemplate(Template template, Project now, Session base) {
        this.template = template;
        this.now = now;
        this.base = base;
    }

    /**
     * The session with its boards and futures workshops, taken back in one go.
     *
     * @param base the new session as it would be without a template: its id, its place, who is called
     * @param thisYear the year that the years ahead are counted from
     */
    public static Change begun(Template template, Project now, Session base, int thisYear) {
        return new FromTemplate(template, now, base).together(thisYear);
    }

    /** A new project with its first session from a template. */
    public static Project project(Project empty, Template template, int thisYear) throws Problem.Refused {
        var base = SessionBuilder.builder().id("s1").title(template.name()).build();
        return begun(template, empty, base, thisYear).applied(empty);
    }

    private Change together(int thisYear) {
        var parts = new ArrayList<Change>();
        var boards = new ArrayList<>(now.boards().stream().map(Board::id).toList());
        for (var board : template.boards()) {
            var id = newId("b", board.id(), boards);
            parts.add(new BoardChange.BoardAdded(boards.size() - 1, board(board, id)));
        }
        var workshops =
                new ArrayList<>(now.futures().stream().map(FuturesWorkshop::id).toList());
        for (var futures : template.futures()) {
            var id = newId("f", futures.id(), workshops);
            parts.add(new FuturesChange.FuturesWorkshopAdded(workshops.size() - 1, futures(futures, id, thisYear)));
        }
        // First, since the others belong to it.
        parts.addFirst(new SessionChange.SessionAdded(now.sessions().size(), session()));
        return new Together(parts);
    }

    private String newId(String prefix, String old, List<String> taken) {
        var id = Lists.nextId(prefix, taken.stream());
        taken.add(id);
        ids.put(old, id);
        return id;
    }

    private Session session() {
        var agenda = template.agenda();
        return base.withTitle(template.name())
                .withStart(template.start())
                .withEnd(template.end())
                .withAgenda(IntStream.range(0, agenda.size())
                        .mapToObj(i -> item("a" + (i + 1), agenda.get(i)))
                        .toList());
    }

    private AgendaItem item(String id, TemplateItem item) {
        return AgendaItemBuilder.builder()
                .id(id)
                .title(item.title())
                .kind(item.kind())
                .responsible(item.responsible())
                .minutes(item.minutes())
                .activity(activity(item.activity()))
                .build();
    }

    private @Nullable Activity activity(@Nullable Activity activity) {
        if (activity == null || activity.of() == null) return activity;
        return new Activity(activity.kind(), ids.get(activity.of()));
    }

    private Board board(TemplateBoard board, String id) {
        var columns = board.columns().stream()
                .map(title -> new Column(title, List.of()))
                .toList();
        return new Board(id, base.id(), board.question(), columns);
    }

    private FuturesWorkshop futures(TemplateFutures futures, String id, int thisYear) {
        var year = futures.yearsAhead() == null ? null : Integer.valueOf(thisYear + futures.yearsAhead());
        return FuturesWorkshopBuilder.builder()
                .id(id)
                .session(base.id())
                .year(year)
                .scenario(futures.scenario(year))
                .headlines(List.of())
                .build();
    }
}
