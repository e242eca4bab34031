package verkstad.model.futures;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The road as a line of years from the future back to today: what must be true by when.
 *
 * @param stops the years, the latest first; the headlines' year and today are among them
 * @param unplaced the places in the road of steps without a year
 */
public record TimeLine(List<Stop> stops, List<Integer> unplaced) {
    /** Each year between has a stop of its own, unless there are more of them. */
    private static final int EVERY_YEAR = 30;

    /** One year; {@code steps} are places in the road, in its order. */
    public record Stop(int year, List<Integer> steps) {}

    /**
     * The line of a workshop.
     *
     * @param today the year in which the workshop is held
     */
    public static TimeLine of(FuturesWorkshop workshop, int today) {
        var road = workshop.road();
        var years = years(workshop, today);
        var stops = years.reversed().stream()
                .map(year -> new Stop(year, places(road, step -> year.equals(step.year()))))
                .toList();
        return new TimeLine(stops, places(road, step -> step.year() == null && step.kind() == RoadKind.STEP));
    }

    /** The places in the road of all that has a year, the latest year first. */
    public List<Integer> placed() {
        return stops.stream().flatMap(stop -> stop.steps().stream()).toList();
    }

    public int first() {
        return stops.getLast().year();
    }

    public int last() {
        return stops.getFirst().year();
    }

    private static SortedSet<Integer> years(FuturesWorkshop workshop, int today) {
        var years = new TreeSet<Integer>();
        years.add(today);
        if (workshop.year() != null) years.add(workshop.year());
        for (var step : workshop.road()) if (step.year() != null) years.add(step.year());
        if (years.last() - years.first() <= EVERY_YEAR)
            IntStream.rangeClosed(years.first(), years.last()).forEach(years::add);
        return years;
    }

    private static List<Integer> places(List<RoadStep> road, Predicate<RoadStep> fits) {
        return IntStream.range(0, road.size())
                .filter(place -> fits.test(road.get(place)))
                .boxed()
                .toList();
    }
}
