package verkstad.minutes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Bill;
import verkstad.minutes.Block.Fact;
import verkstad.minutes.Block.Voice;
import verkstad.model.Project;
import verkstad.model.futures.Critique;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Headline;
import verkstad.model.futures.MessageVotes;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.texts.Texts;

/** A futures workshop in the order of its phases: critique, headlines, the road there. */
final class FuturesSection {
    /** What has no year stands last, each in the order of the road. */
    private static final Comparator<@Nullable Integer> LATEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    private FuturesSection() {}

    static void add(Page page, Project project, FuturesWorkshop workshop) {
        critique(page, workshop.critique());
        page.prose(workshop.scenario(), Voice.LEAD);
        headlines(page, workshop);
        road(page, project, workshop);
        page.prose(2, "minutes.shared-message", workshop.sharedMessage());
        votes(page, workshop.sharedMessageVotes());
        page.bullets(
                2,
                "minutes.parked",
                workshop.parked().stream()
                        .map(p -> p.text() + " (" + page.texts().word("minutes.phase", p.phase()) + ")")
                        .toList());
    }

    private static void critique(Page page, List<Critique> critique) {
        if (critique.isEmpty()) return;
        var texts = page.texts();
        page.heading(2, "minutes.critique");
        page.add(new Grid<Critique>(texts)
                .column("minutes.critique-text", 70, Critique::text)
                .optional("minutes.wish", 70, Critique::wish)
                .optionalFigure("minutes.dots-column", 18, c -> dots(c.dots()))
                .over(texts.get("minutes.critique"), critique));
    }

    private static String dots(@Nullable Integer dots) {
        return dots == null || dots == 0 ? "" : String.valueOf(dots);
    }

    private static void headlines(Page page, FuturesWorkshop workshop) {
        if (workshop.headlines().isEmpty()) return;
        page.heading(2, "minutes.headlines");
        var year = workshop.year() == null ? null : String.valueOf(workshop.year());
        for (var headline : workshop.headlines()) page.add(bill(page, headline, year));
    }

    private static Bill bill(Page page, Headline headline, @Nullable String year) {
        var kicker = Page.joined(
                " · ", headline.paper(), headline.group(), year, BoardSection.dots(page.texts(), headline.dots()));
        List<@Nullable Fact> story = Arrays.asList(
                page.fact("minutes.story", headline.story()),
                page.fact("minutes.discovered", headline.discovered()),
                page.fact("minutes.possibilities", headline.possibilities()),
                page.fact("minutes.differently", headline.differently()));
        return new Bill(
                headline.headline(),
                kicker.isEmpty() ? null : kicker,
                Page.isStated(headline.audience()) ? headline.audience() : null,
                headline.lines().stream().filter(Page::isStated).toList(),
                story.stream().filter(Objects::nonNull).toList());
    }

    /** What made each headline possible, what must be said, and the steps from the future year back to today. */
    private static void road(Page page, Project project, FuturesWorkshop workshop) {
        var road = workshop.road();
        if (road.isEmpty()) return;
        page.heading(2, "minutes.road");
        var threads = new ThreadWords(project, page.texts());
        for (var kind : RoadKind.values()) {
            var steps = IntStream.range(0, road.size())
                    .boxed()
                    .filter(i -> road.get(i).kind() == kind)
                    .sorted(Comparator.comparing(i -> road.get(i).year(), LATEST_FIRST))
                    .map(i -> threads.step(dated(road.get(i)), new Spot(Kind.STEP, workshop.id(), i)));
            page.bullets(3, "minutes.road-kind." + kind.code(), steps.toList());
        }
    }

    private static String dated(RoadStep step) {
        return step.year() == null ? step.text() : step.year() + ": " + step.text();
    }

    private static void votes(Page page, @Nullable MessageVotes votes) {
        if (votes == null) return;
        var texts = page.texts();
        page.quiet(Page.joined(
                " · ",
                Stream.of(
                                counted(texts, "minutes.agree", votes.agree()),
                                counted(texts, "minutes.can-live-with", votes.canLiveWith()),
                                counted(texts, "minutes.not-yet", votes.notYet()))
                        .toArray(String[]::new)));
    }

    private static String counted(Texts texts, String key, @Nullable Integer count) {
        return count == null ? "" : texts.get(key, String.valueOf(count));
    }
}
