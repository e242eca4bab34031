package verkstad.projector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;
import verkstad.model.communication.GoalStatus;
import verkstad.model.dots.DotKind;
import verkstad.model.futures.MessageVotes;
import verkstad.model.futures.Parked;
import verkstad.model.futures.Stage;
import verkstad.model.risk.Demand;
import verkstad.model.session.ItemKind;

/**
 * What everybody sees. A slide holds only what may be shown: no notes, no votes of an open round, nothing of who gave
 * what. The projector's window is built from it and from nothing else.
 */
public sealed interface Slide
        permits Slide.Curtain,
                Slide.Cover,
                Slide.Agenda,
                Slide.Item,
                Slide.ReadBack,
                Slide.Cards,
                Slide.DotRanking,
                Slide.OneBill,
                Slide.Carousel,
                Slide.Wall,
                Slide.OfFutures,
                Slide.Pinned,
                Slide.Goals,
                Slide.OneGoal,
                Slide.Register,
                Slide.Voting,
                RoundSlide {
    record Curtain() implements Slide {}

    record Cover(
            String project,
            String session,
            @Nullable String called,
            @Nullable LocalDate date,
            @Nullable String place) implements Slide {}

    record Agenda(String session, List<Point> points) implements Slide {}

    /** One point of the agenda; {@code minutes} is its planned length. */
    record Point(
            int number,
            ItemKind kind,
            String title,
            @Nullable String responsible,
            @Nullable Integer minutes,
            Progress progress) {}

    /** The item at hand, of how many; {@code then} is what comes after it, if anything does. */
    record Item(Point point, int of, @Nullable String then) implements Slide {}

    /**
     * What was written, read back to the room.
     *
     * @param number of the agenda item, from 1; null for the whole session
     * @param earlier how many entries before these are not shown
     */
    record ReadBack(@Nullable Integer number, String title, Show.Written what, int earlier, List<Said> said)
            implements Slide {}

    /** One entry; {@code when} is the time as it was said where it is no date. */
    record Said(
            SaidAs as,
            String text,
            @Nullable String who,
            @Nullable LocalDate due,
            @Nullable String when) {}

    /** What an entry is. */
    enum SaidAs implements Coded {
        DECISION,
        ACTION,
        WORDS
    }

    /**
     * The columns of a board that are in view.
     *
     * @param part which part of the columns they are
     * @param alone whether one column has the whole width
     */
    record Cards(String question, List<Pile> piles, Part part, boolean alone) implements Slide {}

    /**
     * A column of cards, with no more of them than can be in view at once.
     *
     * @param focus which of {@code cards} must be in view, from 0
     * @param before how many cards of the column come before these
     * @param all how many the column has
     */
    record Pile(String title, List<PileCard> cards, int focus, int before, int all) {}

    /**
     * A card of a column.
     *
     * @param heading the heading of its group, where that begins here; empty where the one above has ended
     * @param tone which of the board's authors wrote it, from 0; -1 where it is not stated
     * @param dots null where the card was not voted on
     */
    record PileCard(
            String text,
            @Nullable String heading,
            @Nullable String by,
            int tone,
            @Nullable Integer dots) {}

    /**
     * A page of what got the most dots.
     *
     * @param title empty where the list goes by its kind
     * @param without how many things got none
     */
    record DotRanking(DotKind kind, String title, Part page, List<DotRow> rows, int without) implements Slide {}

    /** {@code rank} counts from 1; whoever has the same dots shares it. */
    record DotRow(
            int rank, boolean shared, String text, @Nullable String under, int dots) {}

    record OneBill(Bill bill, int number, int of) implements Slide {}

    /** One of the bills that go by, one after the other. */
    record Carousel(OneBill now) implements Slide {}

    /** As many bills as hang on a wall, and which part of all they are. */
    record Wall(List<Bill> bills, Part page) implements Slide {}

    /**
     * A headline as a newspaper bill.
     *
     * @param look which of the bills' looks, from 0; a headline keeps its look
     * @param voice the satisfied audience and their story, where there is one
     * @param lines the further lines, in order
     */
    record Bill(
            int look,
            @Nullable String paper,
            @Nullable Integer year,
            String headline,
            @Nullable String audience,
            @Nullable String voice,
            List<String> lines) {}

    /** Something of a futures workshop; {@code stage} is where the workshop is. */
    sealed interface OfFutures extends Slide {
        Stage stage();
    }

    /** The rules of where the workshop is. */
    record Rules(Stage stage) implements OfFutures {}

    /**
     * The critique, most dots first once there are any.
     *
     * @param voted whether there are
     * @param focus the note that must be in view, from 0; -1 where there are none
     */
    record CritiqueNotes(Stage stage, List<Note> notes, boolean voted, int focus) implements OfFutures {}

    /** A note of the critique; {@code dots} is null where it got none. */
    record Note(String text, @Nullable Integer dots) {}

    /** One of the top notes, and the wish it was turned into, if it was. */
    record OneWish(
            Stage stage, Part place, String note, @Nullable String wish) implements OfFutures {}

    record Scenario(Stage stage, @Nullable Integer year, String text) implements OfFutures {}

    /**
     * What made a headline possible and what must be said.
     *
     * @param headline null for what grew out of none
     */
    record Road(Stage stage, @Nullable String headline, Notes factors, Notes messages) implements OfFutures {}

    /**
     * Short notes of which there may be more than a screen has room for.
     *
     * @param focus the one that must be in view, from 0; -1 where there are none
     */
    record Notes(List<String> texts, int focus) {}

    /**
     * The road from the future back to today, the latest year first; last what waits for a year.
     *
     * @param focus which of all steps is at hand, counted over all years from 0; -1 for none
     */
    record Years(Stage stage, List<YearOfSteps> years, int focus) implements OfFutures {}

    /** What must be true by a year; null is one that is not settled yet. */
    record YearOfSteps(@Nullable Integer year, List<String> steps) {}

    /** The shared message as it is worded now, the candidates it is made of, and the thumbs. */
    record Message(
            Stage stage, List<String> candidates, @Nullable String message, MessageVotes votes) implements OfFutures {}

    /** What was set aside; {@code focus} is the thought that must be in view, from 0. */
    record ParkingLot(Stage stage, List<Parked> thoughts, int focus) implements OfFutures {}

    /** A slide of the communication plan under the shared message that it carries out. */
    record Pinned(String message, Slide plan) implements Slide {}

    /**
     * The table of goals: of many those around the one in focus.
     *
     * @param aim what the plan as a whole is to reach; null where that is not stated
     * @param focus which of the rows is in focus, from 0; -1 for none
     * @param from how many goals come before the first of the rows
     * @param all how many goals there are
     */
    record Goals(@Nullable String aim, List<GoalRow> rows, int focus, int from, int all) implements Slide {}

    /** One goal alone; null where there is none yet. */
    record OneGoal(@Nullable GoalRow row, Part place) implements Slide {}

    /**
     * A row of the communication plan; what is null is missing and is said so quietly. {@code when} is the time as it
     * was said.
     */
    record GoalRow(
            String toWhom,
            @Nullable String what,
            @Nullable String byWhom,
            @Nullable String when,
            @Nullable LocalDate due,
            @Nullable String how,
            @Nullable String followUp,
            @Nullable GoalStatus status) {}

    /**
     * The open risks.
     *
     * @param waiting how many demands wait for an answer, from 1; null where that is not to be shown or none does
     * @param focus the row that must be in view, from 0; -1 for none
     */
    record Register(List<RiskRow> rows, @Nullable Integer waiting, int focus) implements Slide {}

    /**
     * A risk with its result; numbers are null where there is none, and the highest where the rule's may not be told.
     */
    record RiskRow(
            String id,
            String threat,
            @Nullable BigDecimal likelihood,
            @Nullable BigDecimal impact,
            @Nullable BigDecimal score,
            Demand demand,
            boolean atMost) {}

    record Voting(int voted, int of) implements Slide {}

    /** Which part of a whole, counted from 1. */
    record Part(int number, int of) {}
}
