package verkstad.model.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to cut so that a session ends in time.
 *
 * <p>Information gives way first, since it can be read afterwards, then discussion, then work; among the same kind the
 * longest. Nothing is shortened to less than half, and only where halves do not do are items passed over. The last item
 * is never passed over: it is where a session gathers what was said.
 */
final class Cuts {
    private static final Comparator<AgendaItem> GIVES_WAY = Comparator.comparing(AgendaItem::kind)
            .thenComparing(AgendaItem::minutes, Comparator.nullsLast(Comparator.reverseOrder()));
    private final List<AgendaItem> coming;
    private final int needed;
    private final Map<String, Cut> cuts = new LinkedHashMap<>();

    private Cuts(List<AgendaItem> coming, int needed) {
        this.coming = coming;
        this.needed = needed;
    }

    /**
     * The cuts, in the order of the agenda; they save as many minutes as are needed, or all that can be saved.
     *
     * @param coming what has not begun and is not passed over
     * @param needed minutes
     */
    static List<Cut> of(List<AgendaItem> coming, int needed) {
        return needed <= 0 ? List.of() : new Cuts(coming, needed).found();
    }

    private List<Cut> found() {
        var candidates = coming.stream()
                .filter(i -> i.minutes() != null && i.minutes() > 0)
                .sorted(GIVES_WAY)
                .toList();
        var halved = new ArrayList<>(candidates);
        for (var item : candidates) {
            if (halves(halved) >= missing()) break;
            if (item.id().equals(coming.getLast().id())) continue;
            halved.remove(item);
            cut(item, minutes(item), true);
        }
        for (var item : halved) {
            int saved = Math.min(minutes(item) / 2, missing());
            if (saved > 0) cut(item, saved, false);
        }
        return coming.stream()
                .filter(i -> cuts.containsKey(i.id()))
                .map(i -> cuts.get(i.id()))
                .toList();
    }

    private void cut(AgendaItem item, int minutes, boolean skip) {
        cuts.put(item.id(), new Cut(item.id(), minutes, skip));
    }

    private int missing() {
        return Math.max(
                0, needed - cuts.values().stream().mapToInt(Cut::minutes).sum());
    }

    private static int halves(List<AgendaItem> items) {
        return items.stream().mapToInt(i -> minutes(i) / 2).sum();
    }

    private static int minutes(AgendaItem item) {
        return item.minutes() == null ? 0 : item.minutes();
    }
}
