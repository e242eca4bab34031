package verkstad.model.futures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The rules of a futures workshop's phases. */
class PhasesTest {
    private static final FuturesWorkshop EMPTY = FuturesWorkshopBuilder.builder()
            .id("f1")
            .scenario("Året är 2031.")
            .year(2031)
            .build();

    @Test
    void aWorkshopThatWasNeverLedOpensWhereThereIsSomethingToSee() {
        var critique = EMPTY.withCritique(List.of(note("Trögt", null)));
        assertThat(EMPTY.stageOrFirst()).isEqualTo(Stage.PREPARATION);
        assertThat(critique.stageOrFirst()).isEqualTo(Stage.CRITIQUE);
        assertThat(critique.withHeadlines(List.of(headline("Göta!"))).stageOrFirst())
                .isEqualTo(Stage.FANTASY);
        assertThat(critique.withStage(Stage.REALISATION).stageOrFirst()).isEqualTo(Stage.REALISATION);
    }

    @Test
    void theStagesFollowEachOtherAndWhatIsParkedBelongsToThePhase() {
        assertThat(Stage.PREPARATION.next()).contains(Stage.CRITIQUE);
        assertThat(Stage.REALISATION.next()).isEmpty();
        assertThat(Arrays.stream(Stage.values()).map(Stage::phase))
                .containsExactly(Phase.CRITIQUE, Phase.CRITIQUE, Phase.FANTASY, Phase.REALISATION);
    }

    @Test
    void theScenarioFollowsTheYearItTellsAndNoOtherNumber() {
        var told = EMPTY.withScenario("Året är 2031, bland 12031 och 20310 andra. 2031!");
        assertThat(told.inYear(2040).scenario()).isEqualTo("Året är 2040, bland 12031 och 20310 andra. 2040!");
        assertThat(told.inYear(null).scenario()).isEqualTo(told.scenario());
        assertThat(told.withYear(null).inYear(2040).scenario()).isEqualTo(told.scenario());
    }

    @Test
    void theTopNotesAreFiveWithAllThatTieWithTheFifth() {
        var notes =
                IntStream.of(1, 9, 4, 4, 4, 7, 4, 8).mapToObj(d -> note("n", d)).toList();
        assertThat(Wishes.top(notes)).containsExactly(1, 7, 5, 2, 3, 4, 6);
        assertThat(Wishes.top(List.of(note("a", 2), note("b", null), note("c", 0))))
                .containsExactly(0);
        assertThat(Wishes.top(List.of(note("a", null), note("b", null)))).containsExactly(0, 1);
        assertThat(Wishes.top(List.of())).isEmpty();
    }

    @Property
    void noNoteOutsideTheTopHasAsManyDotsAsOneInside(@ForAll("dots") List<Integer> dots) {
        var notes = dots.stream().map(d -> note("n", d)).toList();
        var top = Wishes.top(notes);
        assertThat(top).doesNotHaveDuplicates();
        if (dots.stream().allMatch(d -> d == 0)) {
            assertThat(top).hasSize(dots.size());
            return;
        }
        int least = top.stream().mapToInt(dots::get).min().orElseThrow();
        assertThat(least).isPositive();
        assertThat(IntStream.range(0, dots.size()).filter(i -> !top.contains(i)))
                .allMatch(i -> dots.get(i) < least);
        assertThat(top.size()).isGreaterThanOrEqualTo((int)
                Math.min(5, dots.stream().filter(d -> d > 0).count()));
    }

    @Test
    void onlyTopNotesWithoutAWishAreLacking() {
        var notes = List.of(
                note("a", 3).withWish("Önskan"), note("b", 2), note("c", 1).withWish(" "), note("d", null));
        assertThat(Wishes.lacking(notes)).containsExactly(1, 2);
    }

    /** However notes and headlines are set aside: each word that was there is there still. */
    @Property
    void parkingLosesNoWord(
            @ForAll("workshops") FuturesWorkshop workshop, @ForAll @Size(max = 12) List<Boolean> which) {
        var now = workshop;
        var before = words(now);
        for (boolean critique : which) {
            if (critique && !now.critique().isEmpty())
                now = Parking.critique(now, now.critique().size() / 2);
            if (!critique && !now.headlines().isEmpty())
                now = Parking.headline(now, now.headlines().size() / 2);
        }
        var after = String.join("\n", words(now));
        assertThat(before).allSatisfy(word -> assertThat(after).contains(word));
        assertThat(now.critique().size() + now.headlines().size() + now.parked().size())
                .isEqualTo(workshop.critique().size()
                        + workshop.headlines().size()
                        + workshop.parked().size());
    }

    @Test
    void aCardWithMoreThanItsHeadlineIsNotParked() {
        var workshop = EMPTY.withHeadlines(List.of(headline("Göta!").withAudience("Göta, 92"), headline("Nej")));
        assertThat(Parking.headline(workshop, 0)).isEqualTo(workshop);
        assertThat(Parking.headline(workshop, 1).parked()).containsExactly(new Parked("Nej", Phase.FANTASY));
        assertThat(Parking.parked(workshop.withStage(Stage.REALISATION), "Sen").parked())
                .containsExactly(new Parked("Sen", Phase.REALISATION));
    }

    /** Each step stands once, in its year, from the latest back; today and the headlines' year are on the line. */
    @Property
    void theLineHoldsEachStepOnce(
            @ForAll("road") List<RoadStep> road, @ForAll @IntRange(min = 2000, max = 2100) int year) {
        var workshop = EMPTY.withYear(year).withRoad(road);
        var line = TimeLine.of(workshop, 2026);
        var all = new ArrayList<>(line.placed());
        all.addAll(line.unplaced());
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, road.size())
                        .filter(i -> road.get(i).year() != null || road.get(i).kind() == RoadKind.STEP)
                        .boxed()
                        .toList());
        assertThat(line.stops().stream().map(TimeLine.Stop::year))
                .contains(2026, year)
                .isSortedAccordingTo((a, b) -> b - a)
                .doesNotHaveDuplicates();
        assertThat(line.stops())
                .allSatisfy(stop -> assertThat(stop.steps())
                        .isSorted()
                        .allMatch(place -> road.get(place).year() == stop.year()));
    }

    @Test
    void yearsBetweenAreOnTheLineUnlessThereAreTooMany() {
        assertThat(TimeLine.of(EMPTY, 2026).stops()).hasSize(6);
        assertThat(TimeLine.of(EMPTY.withYear(2126), 2026).stops()).hasSize(2);
    }

    @Test
    void aHeadlineTellsWhatItLacks() {
        assertThat(headline("Göta!").missing()).containsExactly(HeadlinePart.values());
        assertThat(headline("Göta!").withStory("S").withAudience(" ").missing())
                .containsExactly(
                        HeadlinePart.AUDIENCE,
                        HeadlinePart.DISCOVERED,
                        HeadlinePart.POSSIBILITIES,
                        HeadlinePart.DIFFERENTLY);
    }

    @Test
    void aMessageStandsUnlessMoreThumbsAreDownThanNot() {
        var message = EMPTY.withSharedMessage("Tillsammans.");
        assertThat(EMPTY.agreedMessage()).isEmpty();
        assertThat(message.agreedMessage()).contains("Tillsammans.");
        assertThat(message.withSharedMessageVotes(new MessageVotes(1, 1, 2)).agreedMessage())
                .isPresent();
        assertThat(message.withSharedMessageVotes(new MessageVotes(1, null, 2)).agreedMessage())
                .isEmpty();
        assertThat(MessageVotes.NONE.plus(Thumb.AGREE).plus(Thumb.AGREE).plus(Thumb.NOT_YET))
                .isEqualTo(new MessageVotes(2, null, 1));
    }

    @Provide
    Arbitrary<List<Integer>> dots() {
        return Arbitraries.integers().between(0, 6).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<FuturesWorkshop> workshops() {
        var word = Arbitraries.strings()
                .withChars('a', 'å', 'ø', ' ')
                .ofMinLength(1)
                .ofMaxLength(8);
        var notes = Combinators.combine(
                        word, word.injectNull(0.5), Arbitraries.integers().between(0, 3))
                .as(Critique::new)
                .list()
                .ofMaxSize(6);
        var headlines = Combinators.combine(word, word.injectNull(0.6))
                .as((text, story) -> headline(text).withStory(story))
                .list()
                .ofMaxSize(6);
        return Combinators.combine(notes, headlines)
                .as((critique, cards) -> EMPTY.withCritique(critique).withHeadlines(cards));
    }

    @Provide
    Arbitrary<List<RoadStep>> road() {
        return Combinators.combine(
                        Arbitraries.of(RoadKind.values()),
                        Arbitraries.integers().between(2020, 2035).injectNull(0.3))
                .as((kind, year) -> RoadStepBuilder.builder()
                        .text("steg")
                        .kind(kind)
                        .year(year)
                        .build())
                .list()
                .ofMaxSize(30);
    }

    private static List<String> words(FuturesWorkshop workshop) {
        var words = new ArrayList<String>();
        workshop.critique().forEach(c -> {
            words.add(c.text());
            if (c.wish() != null) words.add(c.wish());
        });
        workshop.headlines().forEach(h -> {
            words.add(h.headline());
            if (h.story() != null) words.add(h.story());
        });
        workshop.parked().forEach(p -> words.add(p.text()));
        return words;
    }

    private static Critique note(String text, Integer dots) {
        return new Critique(text, null, dots);
    }

    private static Headline headline(String text) {
        return HeadlineBuilder.builder().headline(text).build();
    }
}
