package verkstad.projector;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import verkstad.model.Lists;
import verkstad.model.futures.Critique;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Grown;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.futures.Stage;
import verkstad.model.futures.TimeLine;
import verkstad.model.futures.Wishes;

/** What everybody may see of a futures workshop's phases. */
final class FuturesSlides {
    private static final Comparator<Critique> BY_DOTS = Comparator.comparingInt(
                    (Critique c) -> c.dots() == null ? 0 : c.dots())
            .reversed();

    private final FuturesWorkshop workshop;
    private final Stage stage;

    private FuturesSlides(FuturesWorkshop workshop) {
        this.workshop = workshop;
        stage = workshop.stageOrFirst();
    }

    static Slide slide(FuturesWorkshop workshop, Show.OfFutures show) {
        return new FuturesSlides(workshop).slide(show);
    }

    private Slide slide(Show.OfFutures show) {
        return switch (show) {
            case Show.Rules _ -> new Slide.Rules(stage);
            case Show.CritiqueNotes s -> critique(s.focus());
            case Show.OneWish s -> wish(s.place());
            case Show.Scenario _ -> new Slide.Scenario(stage, workshop.year(), workshop.scenario());
            case Show.Road s -> road(s.headline(), s.focus());
            case Show.Years s -> years(TimeLine.of(workshop, s.today()), s.focus());
            case Show.Message _ ->
                new Slide.Message(
                        stage,
                        workshop.road().stream()
                                .filter(step -> step.kind() == RoadKind.MESSAGE)
                                .map(RoadStep::text)
                                .toList(),
                        workshop.sharedMessage(),
                        workshop.votesOrNone());
            case Show.ParkingLot s -> new Slide.ParkingLot(stage, workshop.parked(), s.focus());
        };
    }

    /** Where none is at hand, the newest must be in view while they are typed, the first once they are voted on. */
    private Slide critique(int focus) {
        var critique = workshop.critique();
        var places = IntStream.range(0, critique.size()).boxed();
        boolean voted = critique.stream().anyMatch(c -> c.dots() != null && c.dots() > 0);
        var shown = (voted ? places.sorted(Comparator.comparing(critique::get, BY_DOTS)) : places).toList();
        int none = voted ? 0 : shown.size() - 1;
        return new Slide.CritiqueNotes(
                stage,
                shown.stream().map(place -> note(critique.get(place))).toList(),
                voted,
                focus < 0 ? none : shown.indexOf(focus));
    }

    private static Slide.Note note(Critique note) {
        var dots = note.dots();
        return new Slide.Note(note.text(), dots == null || dots == 0 ? null : dots);
    }

    private Slide wish(int place) {
        var pages = new Pages<>(Wishes.top(workshop.critique()), 1, place);
        if (pages.shown().isEmpty()) return critique(-1);
        var note = workshop.critique().get(pages.shown().getFirst());
        return new Slide.OneWish(stage, pages.part(), note.text(), note.wish());
    }

    private Slide road(int place, int focus) {
        int headline = place < workshop.headlines().size() ? place : -1;
        return new Slide.Road(
                stage,
                headline < 0 ? null : workshop.headlines().get(headline).headline(),
                notes(Grown.from(workshop, headline, RoadKind.SUCCESS_FACTOR), focus),
                notes(Grown.from(workshop, headline, RoadKind.MESSAGE), focus));
    }

    private Slide.Notes notes(List<Integer> places, int focus) {
        int at = places.indexOf(focus);
        return new Slide.Notes(texts(places), at < 0 ? places.size() - 1 : at);
    }

    private Slide years(TimeLine line, int focus) {
        var years = line.stops().stream().map(stop -> new Slide.YearOfSteps(stop.year(), texts(stop.steps())));
        var waiting = Stream.of(new Slide.YearOfSteps(null, texts(line.unplaced())))
                .filter(of -> !of.steps().isEmpty());
        return new Slide.Years(
                stage,
                Stream.concat(years, waiting).toList(),
                Lists.plusAll(line.placed(), line.unplaced()).indexOf(focus));
    }

    private List<String> texts(List<Integer> places) {
        return places.stream().map(place -> workshop.road().get(place).text()).toList();
    }
}
