package verkstad.projector;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.session.Action;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Course;
import verkstad.model.session.Decision;
import verkstad.model.session.Paragraphs;
import verkstad.model.session.Session;

/** What everybody may see of a session: its agenda, the item at hand, and what is read back to the room. */
final class SessionSlides {
    /** So many letters, and so many entries, can be read from the back of the room. */
    private static final int LETTERS = 700;

    private static final int ENTRIES = 7;
    private final Session session;

    SessionSlides(Session session) {
        this.session = session;
    }

    Slide agenda() {
        return new Slide.Agenda(
                session.title(),
                IntStream.range(0, session.agenda().size())
                        .mapToObj(this::point)
                        .toList());
    }

    Slide item(String id) {
        int place = place(id);
        if (place < 0) return new Slide.Curtain();
        var then = session.agenda().stream()
                .skip(place + 1L)
                .filter(i -> Progress.of(i) != Progress.SKIPPED)
                .map(AgendaItem::title)
                .findFirst()
                .orElse(null);
        return new Slide.Item(point(place), session.agenda().size(), then);
    }

    /** Where in the day we are; null while no item is at hand. */
    Strip.@Nullable Where where() {
        return new Course(session)
                .current()
                .map(i -> new Strip.Where(
                        place(i.id()) + 1,
                        i.title(),
                        session.agenda().stream()
                                .map(a -> new Strip.Step(Progress.of(a), a.minutes()))
                                .toList()))
                .orElse(null);
    }

    Slide readBack(Show.ReadBack show) {
        var item = session.item(show.item()).orElse(null);
        var said = switch (show.what()) {
            case OUTCOMES -> outcomes(show.item());
            case NOTES -> paragraphs(item == null ? null : item.notes());
            case DISCUSSION -> paragraphs(item == null ? null : item.discussion());
        };
        int from = from(said);
        var number = item == null ? null : Integer.valueOf(place(item.id()) + 1);
        return new Slide.ReadBack(
                number,
                item == null ? session.title() : item.title(),
                show.what(),
                from,
                said.subList(from, said.size()));
    }

    private List<Slide.Said> outcomes(@Nullable String item) {
        var decisions = session.decisions().stream()
                .filter(d -> item == null || item.equals(d.item()))
                .map(SessionSlides::said);
        var actions = session.actions().stream()
                .filter(a -> item == null || item.equals(a.item()))
                .map(SessionSlides::said);
        return Stream.concat(decisions, actions).toList();
    }

    private static Slide.Said said(Decision decision) {
        return new Slide.Said(Slide.SaidAs.DECISION, decision.text(), null, null, null);
    }

    private static Slide.Said said(Action action) {
        return new Slide.Said(Slide.SaidAs.ACTION, action.what(), action.who(), action.due(), action.when());
    }

    private static List<Slide.Said> paragraphs(@Nullable String text) {
        return Paragraphs.of(text).stream()
                .map(p -> new Slide.Said(Slide.SaidAs.WORDS, p, null, null, null))
                .toList();
    }

    /** From where on it can be read: the newest, and as many before it as there is room for. */
    private static int from(List<Slide.Said> said) {
        int letters = 0;
        for (int i = said.size() - 1; i >= 0; i--) {
            letters += said.get(i).text().length();
            if (i < said.size() - 1 && (letters > LETTERS || said.size() - i > ENTRIES)) return i + 1;
        }
        return 0;
    }

    private int place(String id) {
        return Lists.place(session.agenda(), i -> i.id().equals(id));
    }

    private Slide.Point point(int place) {
        var item = session.agenda().get(place);
        return new Slide.Point(
                place + 1, item.kind(), item.title(), item.responsible(), item.minutes(), Progress.of(item));
    }
}
