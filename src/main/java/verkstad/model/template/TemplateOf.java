package verkstad.model.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Column;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.people.Person;
import verkstad.model.session.Activity;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Session;

/** Takes a template from a session: its agenda, and the boards and futures workshops that are its own or on it. */
public final class TemplateOf {
    private static final int FURTHEST = 100;
    private static final Pattern NO_NAME = Pattern.compile("\\P{L}+");
    private final Project project;
    private final Session session;
    private final Set<String> worked;

    private TemplateOf(Project project, Session session) {
        this.project = project;
        this.session = session;
        worked = session.agenda().stream()
                .map(AgendaItem::activity)
                .map(a -> a == null || a.of() == null ? "" : a.of())
                .collect(Collectors.toSet());
    }

    /**
     * The template of the session with this id. Throws NoSuchElementException where there is none.
     *
     * @param name what it shall be called
     * @param thisYear the year that the years ahead are counted from where the session has no date
     */
    public static Template session(Project project, String id, String name, int thisYear) {
        return new TemplateOf(project, project.session(id)).template(name, thisYear);
    }

    private Template template(String name, int thisYear) {
        int from = session.date() == null ? thisYear : session.date().getYear();
        return TemplateBuilder.builder()
                .name(name)
                .language(project.details().language())
                .start(session.start())
                .end(session.end())
                .agenda(session.agenda().stream().map(this::item).toList())
                .boards(project.boards().stream()
                        .filter(b -> isOwn(b.id(), b.session()))
                        .map(TemplateOf::board)
                        .toList())
                .futures(project.futures().stream()
                        .filter(f -> isOwn(f.id(), f.session()))
                        .map(f -> futures(f, from))
                        .toList())
                .build();
    }

    private boolean isOwn(String id, @Nullable String held) {
        return worked.contains(id) || session.id().equals(held);
    }

    private TemplateItem item(AgendaItem item) {
        return new TemplateItem(
                item.title(), item.kind(), role(item.responsible()), item.minutes(), activity(item.activity()));
    }

    /** Who is named, if only by a first name, is left out: another session has other people. A role stays. */
    private @Nullable String role(@Nullable String responsible) {
        if (responsible == null) return null;
        var names = project.people().stream().map(Person::name).flatMap(TemplateOf::names);
        return names.anyMatch(names(responsible).collect(Collectors.toSet())::contains) ? null : responsible;
    }

    /** The words that may be a name; an initial is none. */
    private static Stream<String> names(String words) {
        return NO_NAME.splitAsStream(words.toLowerCase(Locale.ROOT)).filter(word -> word.length() > 1);
    }

    private @Nullable Activity activity(@Nullable Activity activity) {
        if (activity == null) return null;
        boolean comesAlong = project.board(activity.of()).isPresent()
                || project.futuresWorkshop(activity.of()).isPresent();
        return comesAlong ? activity : new Activity(activity.kind(), null);
    }

    private static TemplateBoard board(Board board) {
        List<String> columns = board.columns().stream().map(Column::title).toList();
        return new TemplateBoard(board.id(), board.question(), columns);
    }

    private static TemplateFutures futures(FuturesWorkshop futures, int from) {
        var year = futures.year();
        if (year == null || year <= from || year - from > FURTHEST) {
            return new TemplateFutures(futures.id(), null, futures.scenario());
        }
        var scenario = futures.scenario().replace(year.toString(), TemplateFutures.YEAR);
        return new TemplateFutures(futures.id(), year - from, scenario);
    }
}
