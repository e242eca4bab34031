package verkstad.storage;

import org.jspecify.annotations.Nullable;
import verkstad.model.futures.Critique;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Headline;
import verkstad.model.futures.MessageVotes;
import verkstad.model.futures.Parked;
import verkstad.model.futures.Phase;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.futures.Stage;

/** Futures workshops: headlines, the road there, critique, and what was parked. */
final class FuturesTables {
    private static final String OWNER = "futures_workshop";
    private static final String OWNER_KEY = "futures_workshop text";
    private static final String VOTES = "shared_message_votes";

    private static final Table<String> LINE = Table.<String>named("headline_line", "further lines of the bill")
            .of("headline", OWNER_KEY, "headline integer")
            .place()
            .text("text", line -> line)
            .read(r -> r.text("text"));

    private static final Table<Headline> HEADLINE = Table.<Headline>named(
                    "headline", "a headline card; paper: the newspaper's name")
            .of(OWNER, OWNER_KEY)
            .place()
            .text("headline", Headline::headline)
            .maybeText("written_by", Headline::group)
            .maybeText("audience", Headline::audience)
            .maybeText("story", Headline::story)
            .maybeText("discovered", Headline::discovered)
            .maybeText("possibilities", Headline::possibilities)
            .maybeText("differently", Headline::differently)
            .maybeNumber("dots", Headline::dots)
            .maybeText("id", Headline::id)
            .maybeText("paper", Headline::paper)
            .part(LINE, Headline::lines)
            .read(r -> new Headline(
                    r.text("headline"),
                    r.maybeText("written_by"),
                    r.maybeText("audience"),
                    r.maybeText("story"),
                    r.maybeText("discovered"),
                    r.maybeText("possibilities"),
                    r.maybeText("differently"),
                    r.list(LINE),
                    r.maybeNumber("dots"),
                    r.maybeText("id"),
                    r.maybeText("paper")));

    private static final Table<RoadStep> ROAD_STEP = Table.<RoadStep>named(
                    "road_step", "the road there; kind: success-factor, message or step; year: by when it must be true")
            .of(OWNER, OWNER_KEY)
            .place()
            .text("text", RoadStep::text)
            .text("kind", RoadStep::kind)
            .maybeText("id", RoadStep::id)
            .maybeText("grew_from", RoadStep::from)
            .maybeNumber("year", RoadStep::year)
            .read(r -> new RoadStep(
                    r.text("text"),
                    r.code("kind", RoadKind.class),
                    r.maybeText("id"),
                    r.maybeText("grew_from"),
                    r.maybeNumber("year")));

    private static final Table<Critique> CRITIQUE = Table.<Critique>named(
                    "critique", "what is wrong today, and the wish it was turned into")
            .of(OWNER, OWNER_KEY)
            .place()
            .text("text", Critique::text)
            .maybeText("wish", Critique::wish)
            .maybeNumber("dots", Critique::dots)
            .read(r -> new Critique(r.text("text"), r.maybeText("wish"), r.maybeNumber("dots")));

    private static final Table<Parked> PARKED = Table.<Parked>named("parked", "thoughts that were set aside")
            .of(OWNER, OWNER_KEY)
            .place()
            .text("text", Parked::text)
            .text("phase", Parked::phase)
            .read(r -> new Parked(r.text("text"), r.code("phase", Phase.class)));

    static final Table<FuturesWorkshop> FUTURES_WORKSHOP = Table.<FuturesWorkshop>named(
                    OWNER, "agree, can_live_with, not_yet: thumbs on the shared message; stage: where it was left")
            .key("id", FuturesWorkshop::id)
            .place()
            .maybeText("session", FuturesWorkshop::session)
            .references("session")
            .maybeNumber("year", FuturesWorkshop::year)
            .text("scenario", FuturesWorkshop::scenario)
            .maybeText("shared_message", FuturesWorkshop::sharedMessage)
            .maybeNumber("agree", f -> f.votesOrNone().agree())
            .maybeNumber("can_live_with", f -> f.votesOrNone().canLiveWith())
            .maybeNumber("not_yet", f -> f.votesOrNone().notYet())
            .maybeText("stage", FuturesWorkshop::stage)
            .flag(VOTES, f -> f.sharedMessageVotes() != null)
            .part(HEADLINE, FuturesWorkshop::headlines)
            .part(ROAD_STEP, FuturesWorkshop::road)
            .part(CRITIQUE, FuturesWorkshop::critique)
            .part(PARKED, FuturesWorkshop::parked)
            .read(r -> new FuturesWorkshop(
                    r.text("id"),
                    r.maybeText("session"),
                    r.maybeNumber("year"),
                    r.text("scenario"),
                    r.list(HEADLINE),
                    r.list(ROAD_STEP),
                    r.maybeText("shared_message"),
                    r.list(CRITIQUE),
                    r.list(PARKED),
                    maybeVotes(r),
                    r.maybeCode("stage", Stage.class)));

    private FuturesTables() {}

    private static @Nullable MessageVotes maybeVotes(Row r) {
        if (!r.isStated(VOTES)) return null;
        return new MessageVotes(r.maybeNumber("agree"), r.maybeNumber("can_live_with"), r.maybeNumber("not_yet"));
    }
}
