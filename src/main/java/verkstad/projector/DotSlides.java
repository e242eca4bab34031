package verkstad.projector;

import verkstad.model.Project;
import verkstad.model.dots.DotItems;
import verkstad.model.dots.Ranked;

/** A dot vote as everybody sees it: how many have voted, and nothing else, until it is shown; then who got what. */
final class DotSlides {
    private DotSlides() {}

    static Slide slide(Project project, Show.Dots show) {
        var vote = project.dotVote();
        if (vote != null && vote.on().equals(show.on())) return new Slide.Voting(vote.ballots(), vote.seatCount());
        var title = DotItems.title(project, show.on());
        if (title == null) return new Slide.Curtain();
        var items = DotItems.of(project, show.on());
        var rows = Ranked.of(items).stream()
                .filter(r -> r.item().dotsOrNone() > 0)
                .map(r -> new Slide.DotRow(
                        r.rank(),
                        r.shared(),
                        r.item().text(),
                        r.item().under(),
                        r.item().dotsOrNone()))
                .toList();
        var pages = new Pages<>(rows, Show.Dots.MOST, show.page());
        return new Slide.DotRanking(show.on().kind(), title, pages.part(), pages.shown(), items.size() - rows.size());
    }
}
