package verkstad.projector;

import java.util.Comparator;
import java.util.List;
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
    private static final Comparator<Slide.Note> BY_DOTS = Comparator.comparingInt(
                    (Slide.Note n) -> n.dots() == null ? 0 : n.dots())
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
            case Show.CritiqueNotes _ -> critique();
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
            case Show.ParkingLot _ -> new Slide.ParkingLot(stage, workshop.parked());
        };
    }

    private Slide critique() {
        var notes = workshop.critique().stream().map(FuturesSlides::note).toList();
        boolean voted = notes.stream().anyMatch(n -> n.dots() != null);
        return new Slide.CritiqueNotes(
                stage, voted ? notes.stream().sorted(BY_DOTS).toList() : notes, voted);
    }

    private static Slide.Note note(Critique note) {
        var dots = note.dots();
        return new Slide.Note(note.text(), dots == null || dots == 0 ? null : dots);
    }

    private Slide wish(int place) {
        var pages = new Pages<>(Wishes.top(workshop.critique()), 1, place);
        if (pages.shown().isEmpty()) return critique();
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
        var years = line.stops().stream()
                .map(stop -> new Slide.YearOfSteps(stop.year(), texts(stop.steps())))
                .toList();
        return new Slide.Years(stage, years, line.placed().indexOf(focus));
    }

    private List<String> texts(List<Integer> places) {
        return places.stream().map(place -> workshop.road().get(place).text()).toList();
    }
}
