package verkstad.model.futures;

import verkstad.model.Lists;

/** The guard's parking lot: what comes up in the wrong phase is set aside, with all its words, and comes back later. */
public final class Parking {
    private Parking() {}

    /** Sets aside a thought as it was said, in the phase that the workshop is in. */
    public static FuturesWorkshop parked(FuturesWorkshop workshop, String words) {
        var thought = new Parked(words, workshop.stageOrFirst().phase());
        return workshop.withParked(Lists.plus(workshop.parked(), thought));
    }

    /** Sets aside a note of the critique, a wish that it was turned into along with it. */
    public static FuturesWorkshop critique(FuturesWorkshop workshop, int place) {
        var note = workshop.critique().get(place);
        var words = note.wish() == null ? note.text() : note.text() + " → " + note.wish();
        return workshop.withCritique(Lists.without(workshop.critique(), place))
                .withParked(Lists.plus(workshop.parked(), new Parked(words, Phase.CRITIQUE)));
    }

    /** Sets aside a headline that holds nothing else; any other card stays as it is. */
    public static FuturesWorkshop headline(FuturesWorkshop workshop, int place) {
        var headline = workshop.headlines().get(place);
        if (!headline.isBare()) return workshop;
        return workshop.withHeadlines(Lists.without(workshop.headlines(), place))
                .withParked(Lists.plus(workshop.parked(), new Parked(headline.headline(), Phase.FANTASY)));
    }
}
