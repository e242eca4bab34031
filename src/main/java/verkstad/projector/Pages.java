package verkstad.projector;

import java.util.List;

/**
 * A list in pages of at most so many, one of which is shown. The pages are as even as can be, so that none holds a
 * single line.
 *
 * @param page which page, from 0; beyond the last it is the last
 */
record Pages<T>(List<T> all, int most, int page) {
    Slide.Part part() {
        return new Slide.Part(shownPage() + 1, count());
    }

    List<T> shown() {
        return all.subList(from(shownPage()), from(shownPage() + 1));
    }

    private int count() {
        return Math.max(1, Math.ceilDiv(all.size(), most));
    }

    private int shownPage() {
        return Math.clamp(page, 0, count() - 1);
    }

    private int from(int page) {
        return Math.toIntExact((long) all.size() * page / count());
    }
}
