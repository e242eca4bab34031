package verkstad.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import verkstad.Cases;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.MessageVotes;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStepBuilder;
import verkstad.model.futures.Stage;

/** What everybody may see of a futures workshop, phase by phase. */
class FuturesSlidesTest {
    private static final Project SAMPLE = Samples.in(Language.SV);

    @Test
    void theRulesAreThoseOfTheStageAtHand() {
        for (var stage : Stage.DAY)
            assertThat(ProjectorModel.slide(at(stage), new Show.Rules("f1"))).isEqualTo(new Slide.Rules(stage));
    }

    @Test
    void theCritiqueStandsByDotsOnceThereAreAny() {
        var slide = (Slide.CritiqueNotes) ProjectorModel.slide(at(Stage.CRITIQUE), new Show.CritiqueNotes("f1", -1));
        assertThat(slide.voted()).isTrue();
        assertThat(slide.notes()).extracting(Slide.Note::dots).containsExactly(6, 5, 4);
        var typed = (Slide.CritiqueNotes) ProjectorModel.slide(
                with(f -> f.withCritique(f.critique().stream()
                        .map(c -> c.withDots(c.text().equals("Lösenorden") ? 0 : null))
                        .toList())),
                new Show.CritiqueNotes("f1", -1));
        assertThat(typed.voted()).isFalse();
        assertThat(typed.notes()).extracting(Slide.Note::text).element(1).isEqualTo("Lösenorden");
    }

    @Test
    void theNoteAtHandIsInViewWhereverItsDotsHavePutIt() {
        var place = at(Stage.CRITIQUE).futures().getFirst().critique().stream()
                .map(c -> c.text())
                .toList()
                .indexOf("Lösenorden");
        var voted = (Slide.CritiqueNotes) ProjectorModel.slide(at(Stage.CRITIQUE), new Show.CritiqueNotes("f1", place));
        assertThat(voted.notes().get(voted.focus()).text()).isEqualTo("Lösenorden");
        assertThat(((Slide.CritiqueNotes) ProjectorModel.slide(at(Stage.CRITIQUE), new Show.CritiqueNotes("f1", -1)))
                        .focus())
                .as("the first, of those that were voted on")
                .isZero();
        var typed = with(f ->
                f.withCritique(f.critique().stream().map(c -> c.withDots(null)).toList()));
        assertThat(((Slide.CritiqueNotes) ProjectorModel.slide(typed, new Show.CritiqueNotes("f1", -1))).focus())
                .as("the newest, of those that are typed")
                .isEqualTo(2);
    }

    @Test
    void wishesComeOneByOneAndTheLastStays() {
        assertThat(ProjectorModel.slide(at(Stage.CRITIQUE), new Show.OneWish("f1", 9)))
                .isEqualTo(new Slide.OneWish(
                        Stage.CRITIQUE, new Slide.Part(3, 3), "Lösenorden", "En inloggning för hela natten"));
        assertThat(ProjectorModel.slide(with(f -> f.withCritique(List.of())), new Show.OneWish("f1", 0)))
                .isInstanceOf(Slide.CritiqueNotes.class);
    }

    @Test
    void theRoadOfAHeadlineIsWhatGrewOutOfIt() {
        var road = (Slide.Road) ProjectorModel.slide(at(Stage.REALISATION), new Show.Road("f1", 1, -1));
        assertThat(road.headline()).isEqualTo("Nattens hjältar vill inte sluta");
        assertThat(road.factors().texts()).containsExactly("Ett gemensamt nattlag med schema som går ihop");
        assertThat(road.messages().texts()).isEmpty();
        var all = (Slide.Road) ProjectorModel.slide(at(Stage.REALISATION), new Show.Road("f1", -1, -1));
        assertThat(all.headline()).isNull();
        assertThat(all.messages().texts()).containsExactly("”Samma röst, var du än bor”");
    }

    @Test
    void ofALongRoadTheNewestIsInViewOrWhatIsWorkedOn() {
        var newest = (Slide.Road) ProjectorModel.slide(Cases.gota(), new Show.Road("f1", -1, -1));
        assertThat(newest.factors().focus()).isEqualTo(10);
        assertThat(newest.messages().focus()).isEqualTo(4);
        var worked = (Slide.Road) ProjectorModel.slide(Cases.gota(), new Show.Road("f1", -1, 2));
        assertThat(worked.factors().focus()).isEqualTo(2);
        assertThat(worked.messages().focus()).isEqualTo(4);
    }

    @Test
    void theLineRunsFromTheFutureBackToTodayAndKnowsTheStepAtHand() {
        var years = (Slide.Years) ProjectorModel.slide(at(Stage.REALISATION), new Show.Years("f1", 2026, 3));
        assertThat(years.years())
                .extracting(Slide.YearOfSteps::year)
                .containsExactly(2032, 2031, 2030, 2029, 2028, 2027, 2026);
        assertThat(years.years().get(5).steps()).containsExactly("Provår med två kommuner");
        assertThat(years.focus()).isEqualTo(1);
    }

    /** While it is written down nobody may know yet by when. */
    @Test
    void aStepThatWaitsForAYearIsSeenAfterTheLine() {
        var waiting = RoadStepBuilder.builder()
                .text("Samma nycklar")
                .kind(RoadKind.STEP)
                .build();
        var project = with(f -> f.withStage(Stage.REALISATION).withRoad(Lists.plus(f.road(), waiting)));
        int place = project.futures().getFirst().road().size() - 1;
        var years = (Slide.Years) ProjectorModel.slide(project, new Show.Years("f1", 2026, place));
        assertThat(years.years().getLast()).isEqualTo(new Slide.YearOfSteps(null, List.of("Samma nycklar")));
        int steps = years.years().stream().mapToInt(y -> y.steps().size()).sum();
        assertThat(years.focus()).isEqualTo(steps - 1);
    }

    @Test
    void theMessageIsShownWithItsThumbsAndTheCandidatesItIsMadeOf() {
        assertThat(ProjectorModel.slide(at(Stage.REALISATION), new Show.Message("f1")))
                .isEqualTo(new Slide.Message(
                        Stage.REALISATION,
                        List.of("”Samma röst, var du än bor”"),
                        SAMPLE.futures().getFirst().sharedMessage(),
                        new MessageVotes(8, 3, 1)));
    }

    @Test
    void ofAWorkshopThatIsGoneThereIsTheCurtain() {
        for (var show : List.of(
                new Show.Rules("f9"),
                new Show.CritiqueNotes("f9", -1),
                new Show.OneWish("f9", 0),
                new Show.Scenario("f9"),
                new Show.Road("f9", 0, -1),
                new Show.Years("f9", 2026, 0),
                new Show.Message("f9"),
                new Show.ParkingLot("f9", 0)))
            assertThat(ProjectorModel.slide(SAMPLE, show)).isEqualTo(new Slide.Curtain());
    }

    private static Project at(Stage stage) {
        return with(f -> f.withStage(stage));
    }

    private static Project with(UnaryOperator<FuturesWorkshop> work) {
        return SAMPLE.withFutures(Lists.worked(SAMPLE.futures(), 0, work));
    }
}
