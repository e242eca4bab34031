package verkstad.projector;

import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;
import verkstad.model.board.Spot;
import verkstad.model.dots.Dotted;

/**
 * What the facilitator asks the projector to show. It names things by id; what of them may be seen is not its matter.
 */
public sealed interface Show {
    /** The curtain: nothing but a calm surface. */
    record Curtain() implements Show {}

    /** Which project and session this is. */
    record Cover(String session) implements Show {}

    record Agenda(String session) implements Show {}

    record Item(String session, String item) implements Show {}

    /** What was written, read back to the room; {@code item} is null for the whole session. */
    record ReadBack(String session, @Nullable String item, Written what) implements Show {}

    /** What can be read back. */
    enum Written implements Coded {
        /** Decisions and actions. */
        OUTCOMES,
        NOTES,
        DISCUSSION
    }

    /**
     * A board.
     *
     * @param alone whether the column of the card in focus stands alone, over the whole width
     * @param focus the card that must be in view
     */
    record Cards(String board, boolean alone, Spot focus) implements Show {
        public Cards(String board) {
            this(board, false, new Spot(0, 0));
        }
    }

    /** What got how many dots, and how many have voted while a vote on it is under way; {@code page} from 0. */
    record Dots(Dotted on, int page) implements Show {
        /** So many things to a page, each with words of up to three lines. */
        public static final int MOST = 5;
    }

    /** One headline as a newspaper bill; {@code place} is its place among the workshop's headlines, from 0. */
    record OneBill(String futures, int place) implements Show {}

    /** One bill after the other; {@code place} counts from 0, and on after the last. */
    record Carousel(String futures, int place) implements Show {}

    /** The headlines of a workshop as bills, so many to a page; pages count from 0. */
    record Wall(String futures, int page) implements Show {
        /** More could not be read from the back of the room. */
        public static final int MOST = 60;

        public Wall(String futures) {
            this(futures, 0);
        }
    }

    /** Something of a futures workshop's phases. */
    sealed interface OfFutures extends Show {
        String futures();
    }

    /** The rules of the phase that the workshop is in. */
    record Rules(String futures) implements OfFutures {}

    /** The critique; {@code focus} is the place of the note at hand, from 0, which must be in view; -1 for none. */
    record CritiqueNotes(String futures, int focus) implements OfFutures {}

    /** One of the top notes, from 0, and the wish it is turned into; beyond the last, the last. */
    record OneWish(String futures, int place) implements OfFutures {}

    record Scenario(String futures) implements OfFutures {}

    /**
     * What the road says of one headline.
     *
     * @param headline its place from 0; -1 is what grew out of none
     * @param focus the place in the road of what is worked on, from 0, which must be in view; -1 for the newest
     */
    record Road(String futures, int headline, int focus) implements OfFutures {}

    /**
     * The road as a line of years.
     *
     * @param today the year in which the workshop is held
     * @param focus the place in the road of the step at hand, from 0; -1 for none
     */
    record Years(String futures, int today, int focus) implements OfFutures {}

    record Message(String futures) implements OfFutures {}

    /** What was set aside; {@code focus} is the place of the thought at hand, from 0, which must be in view. */
    record ParkingLot(String futures, int focus) implements OfFutures {}

    /** The table of communication goals; {@code focus} is the row in focus, from 0, or -1 for none. */
    record Goals(int focus) implements Show {}

    /** One communication goal alone; {@code place} is its place in the plan, from 0, beyond the last the last. */
    record OneGoal(int place) implements Show {}

    /**
     * The open risks.
     *
     * @param unanswered whether it is told how many demands wait for an answer
     * @param chosen the id of the risk that must be in view; null for none
     */
    record Register(boolean unanswered, @Nullable String chosen) implements Show {}

    /** A round while it is open: how many have voted, nothing more. */
    record Voting(String round) implements Show {}

    /** Something of a revealed round. Pages and places count from 0; beyond the last, the last is shown. */
    sealed interface OfRound extends Show {
        String round();
    }

    /** Where each risk came to lie. */
    record Reveal(String round) implements OfRound {}

    /** The list by score, each with three results side by side. */
    record Results(String round, int page) implements OfRound {}

    /** How many gave what, for each risk. */
    record Distributions(String round, int page) implements OfRound {}

    /** One risk, the one of most disagreement first. */
    record Spotlight(String round, int place) implements OfRound {}

    /** The round beside the one before it. */
    record Comparison(String round, int page) implements OfRound {}
}
