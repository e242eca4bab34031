package verkstad.model.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import verkstad.model.Lists;

/**
 * How the agenda of a session runs: which item is at hand, which comes next, and what a step makes of the times.
 *
 * <p>Steps take the time of day (HH:mm) at which they are made. An item that is come back to has begun when it first
 * began. An item that is left in the minute in which it began was only passed by, and has no times.
 */
public record Course(Session session) {
    /** The item at hand: begun and not ended. Empty before the first and after the last. */
    public Optional<AgendaItem> current() {
        return agenda().stream().filter(Course::isAtHand).reduce((first, last) -> last);
    }

    /** What a step forward leads to: what is to be skipped is passed over. */
    public Optional<AgendaItem> next() {
        return agenda().stream().skip(place() + 1L).filter(i -> !isSkipped(i)).findFirst();
    }

    /** What a step back leads to; once the last item has ended, the last. */
    public Optional<AgendaItem> previous() {
        int before = current().isPresent() ? place() : place() + 1;
        return agenda().subList(0, before).reversed().stream()
                .filter(i -> !isSkipped(i))
                .findFirst();
    }

    /** Whether anything has begun. */
    public boolean hasBegun() {
        return agenda().stream().anyMatch(i -> i.began() != null);
    }

    /** Begins an item, or comes back to it, and ends the one at hand. */
    public Session begun(String item, String now) {
        return session.withAgenda(agenda().stream()
                .map(i -> i.id().equals(item) ? opened(i, now) : isAtHand(i) ? left(i, now) : i)
                .toList());
    }

    /** Ends the item at hand, with none after it. */
    public Session ended(String now) {
        return session.withAgenda(
                agenda().stream().map(i -> isAtHand(i) ? left(i, now) : i).toList());
    }

    /** Passes over an item, or takes it up again; where it is at hand, the next begins. */
    public Session skipped(String item, boolean skip, String now) {
        var marked = session.withItem(item, i -> i.withSkipped(skip ? true : null));
        var isCurrent = current().filter(i -> i.id().equals(item)).isPresent();
        if (!skip || !isCurrent) return marked;
        return next().map(n -> new Course(marked).begun(n.id(), now)).orElseGet(() -> new Course(marked).ended(now));
    }

    /** Puts a new item after the one at hand; first, where nothing has begun. */
    public Session inserted(AgendaItem item) {
        return session.withAgenda(Lists.inserted(agenda(), place() + 1, item));
    }

    static boolean isSkipped(AgendaItem item) {
        return Boolean.TRUE.equals(item.skipped());
    }

    private static boolean isAtHand(AgendaItem item) {
        return item.began() != null && item.ended() == null;
    }

    private static AgendaItem opened(AgendaItem item, String now) {
        return item.withBegan(item.began() == null ? now : item.began())
                .withEnded(null)
                .withSkipped(null);
    }

    private static AgendaItem left(AgendaItem item, String now) {
        return now.equals(item.began()) ? item.withBegan(null) : item.withEnded(now);
    }

    /** The place of the item at hand, else of the last that has begun; -1 where none has. */
    private int place() {
        int current = last(Course::isAtHand);
        return current >= 0 ? current : last(i -> i.began() != null);
    }

    private int last(Predicate<AgendaItem> fits) {
        int fromEnd = Lists.place(agenda().reversed(), fits);
        return fromEnd < 0 ? -1 : agenda().size() - 1 - fromEnd;
    }

    private List<AgendaItem> agenda() {
        return session.agenda();
    }
}
