package verkstad.projector;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Language;
import verkstad.model.futures.FuturesWorkshop;

/** A workshop's headlines as bills; of thousands, no more are made than are shown. */
final class BillSlides {
    private final FuturesWorkshop workshop;
    private final FineText fine;

    BillSlides(FuturesWorkshop workshop, Language language) {
        this.workshop = workshop;
        fine = new FineText(language);
    }

    /** The bill at a place; the curtain where there is none. */
    Slide one(int place) {
        return place < 0 || place >= count() ? new Slide.Curtain() : new Slide.OneBill(bill(place), place + 1, count());
    }

    /** The bill at a place of a round that begins anew. */
    Slide carousel(int place) {
        return count() > 0 && one(place % count()) instanceof Slide.OneBill now
                ? new Slide.Carousel(now)
                : new Slide.Curtain();
    }

    Slide wall(int page) {
        int from = Math.clamp((long) page * Show.Wall.MOST, 0, count());
        return new Slide.Wall(
                bills(from, Math.min(from + Show.Wall.MOST, count())),
                new Slide.Part(page + 1, Math.ceilDiv(count(), Show.Wall.MOST)));
    }

    List<Slide.Bill> all() {
        return bills(0, count());
    }

    private List<Slide.Bill> bills(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::bill).toList();
    }

    private Slide.Bill bill(int place) {
        var headline = workshop.headlines().get(place);
        var voice = headline.story() != null ? headline.story() : headline.discovered();
        return new Slide.Bill(
                place,
                fine(headline.paper()),
                workshop.year(),
                fine.of(headline.headline()),
                fine(headline.audience()),
                fine(voice),
                headline.lines().stream().map(fine::of).toList());
    }

    private @Nullable String fine(@Nullable String words) {
        return words == null ? null : fine.of(words);
    }

    private int count() {
        return workshop.headlines().size();
    }
}
