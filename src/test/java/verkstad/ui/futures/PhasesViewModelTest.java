package verkstad.ui.futures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.change.SessionChange;
import verkstad.model.futures.Critique;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.MessageVotes;
import verkstad.model.futures.Parked;
import verkstad.model.futures.Phase;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.futures.Stage;
import verkstad.model.futures.Thumb;
import verkstad.projector.Show;
import verkstad.storage.ProjectFile;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** The phases without a toolkit; a real file, in which everything happens at once. */
class PhasesViewModelTest {
    private static final int TODAY = 2026;

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = SessionSample.workspace(folder, Samples.in(Language.SV));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aPhaseBeginsWithItsRulesAndTheRoomSeesThePageOnceWorkBegins() {
        try (var model = new StageViewModel(workspace, "f1")) {
            var page = new MessageViewModel(workspace, "f1");
            model.page().set(page.show());
            assertThat(model.stage().get()).isEqualTo(Stage.FANTASY);
            assertThat(model.show().getValue()).isEqualTo(new Show.Message("f1"));
            model.next();
            assertThat(model.stage().get()).isEqualTo(Stage.REALISATION);
            assertThat(model.show().getValue()).isEqualTo(new Show.Rules("f1"));
            model.park("Sen");
            assertThat(model.show().getValue()).isEqualTo(new Show.Rules("f1"));
            page.message().save().accept("Tillsammans.");
            assertThat(model.show().getValue()).isEqualTo(new Show.Message("f1"));
            model.next();
            assertThat(model.stage().get()).isEqualTo(Stage.REALISATION);
            model.back();
            assertThat(model.stage().get()).isEqualTo(Stage.FANTASY);
        }
    }

    @Test
    void aRestartComesBackToThePhase() throws Exception {
        try (var model = new StageViewModel(workspace, "f1")) {
            model.go(Stage.CRITIQUE);
        }
        var file = workspace.path();
        workspace.close();
        workspace = new Workspace(ProjectFile.open(file), Runnable::run, Runnable::run, Clock.systemUTC());
        assertThat(workshop().stage()).isEqualTo(Stage.CRITIQUE);
    }

    @Test
    void goingToFantasyIsNeverForbiddenAndTellsWhichWishesAreLacking() {
        try (var model = new StageViewModel(workspace, "f1")) {
            new EditedWorkshop(workspace, "f1").critique().add(new Critique("Ny", null, 9));
            assertThat(model.lacking().getValue()).isEqualTo(1);
            model.go(Stage.CRITIQUE);
            assertThat(model.lacking().getValue()).isZero();
            var wishes = new WishesViewModel(workspace, "f1");
            assertThat(wishes.place().getValue()).isEqualTo(3);
            wishes.wish(3).save().accept("Något annat");
            model.next();
            assertThat(model.lacking().getValue()).isZero();
        }
    }

    @Test
    void theTopNotesAreTakenOneByOneMostDotsFirst() {
        var wishes = new WishesViewModel(workspace, "f1");
        assertThat(wishes.top().getValue()).containsExactly(0, 2, 1);
        wishes.step(1);
        assertThat(wishes.place().getValue()).isEqualTo(2);
        assertThat(wishes.show().getValue()).isEqualTo(new Show.OneWish("f1", 1));
        wishes.step(9);
        wishes.step(1);
        assertThat(wishes.at().get()).isEqualTo(2);
    }

    @Test
    void whatIsTypedBeforeAYearIsPlacedThereAndMovesByYears() {
        var years = new YearsViewModel(workspace, "f1", TODAY);
        years.add(List.of("2030: Alla har nycklar", "1 200 larm om året", "2031"));
        assertThat(steps()).contains("Alla har nycklar 2030", "1 200 larm om året null", "2031 null");
        assertThat(years.places().getValue()).startsWith(6, 7, 5);
        assertThat(years.show().getValue()).isEqualTo(new Show.Years("f1", TODAY, 7));
        years.move(6, -1);
        assertThat(step(6).year()).isEqualTo(TODAY);
        years.move(6, 1);
        years.place(5, 9999);
        assertThat(step(6).year()).isEqualTo(TODAY + 1);
        assertThat(step(5).year()).isEqualTo(2200);
        workspace.undo();
        assertThat(step(5).year()).isEqualTo(2030);
    }

    @Test
    void theLineEndsInTheYearInWhichTheWorkshopIsHeld() {
        var workshop = new EditedWorkshop(workspace, "f1");
        var session = workspace
                .project()
                .get()
                .session(Objects.requireNonNull(workshop().session()));
        workspace.apply(new SessionChange.SessionEdited(session.withDate(LocalDate.of(2016, 4, 15))));
        assertThat(workshop.yearHeld()).isEqualTo(2016);
        workspace.apply(new SessionChange.SessionEdited(session.withDate(null)));
        assertThat(workshop.yearHeld()).isEqualTo(workspace.today().getYear());
    }

    /** Whoever types slowly has saved a year that is empty before the next is there. */
    @Test
    void theScenarioFollowsAYearThatWasEmptiedFirst() {
        try (var stage = new StageViewModel(workspace, "f1")) {
            stage.scenario().save().accept("Sedan 1998 har mycket hänt. Året är 2031.");
            stage.year().save().accept(2031);
            stage.year().save().accept(null);
            stage.year().save().accept(2040);
        }
        assertThat(workshop().scenario()).isEqualTo("Sedan 1998 har mycket hänt. Året är 2040.");
    }

    @Test
    void aDecadeOrAPeriodIsNoYear() {
        var years = new YearsViewModel(workspace, "f1", TODAY);
        var words = List.of("2030-talet: allt digitalt", "2030–2032: pilot", "2030 – 2032: pilot", "2030:s mål");
        years.add(words);
        assertThat(workshop().road().stream().map(RoadStep::text)).endsWith(words.toArray(String[]::new));
        years.add(List.of("2030 – Alla har nycklar", "2031, nycklar i alla hus"));
        assertThat(steps()).endsWith("Alla har nycklar 2030", "nycklar i alla hus 2031");
    }

    @Test
    void whatIsAddedToAHeadlineGrowsOutOfIt() {
        try (var road = new RoadViewModel(workspace, "f1")) {
            road.chosen().set(1);
            assertThat(road.grown(RoadKind.SUCCESS_FACTOR).getValue()).containsExactly(0);
            road.add(RoadKind.MESSAGE, List.of("Vi kör ihop", "Vi sover gott"));
            assertThat(road.grown(RoadKind.MESSAGE).getValue()).containsExactly(5, 6);
            assertThat(step(6).from()).isEqualTo("h2");
            assertThat(road.show().getValue()).isEqualTo(new Show.Road("f1", 1, -1));
            assertThat(new MessageViewModel(workspace, "f1").candidates().getValue())
                    .containsExactly("”Samma röst, var du än bor”", "Vi kör ihop", "Vi sover gott");
        }
    }

    @Test
    void aCandidateIsTakenInAfterWhatTheMessageSays() {
        var model = new MessageViewModel(workspace, "f1");
        model.message().save().accept(null);
        model.take("Ett");
        model.take("Två");
        model.take("Ett"); // a click too many
        assertThat(model.message().value().getValue()).isEqualTo("Ett\nTvå");
        model.clear();
        model.raise(Thumb.AGREE);
        model.raise(Thumb.AGREE);
        model.raise(Thumb.NOT_YET);
        assertThat(workshop().sharedMessageVotes()).isEqualTo(new MessageVotes(2, null, 1));
    }

    @Test
    void whatWasParkedBecomesAStepAnActionOrARisk() {
        var model = new ParkingViewModel(workspace, "f1");
        model.parked().add(new Parked("Två", Phase.FANTASY));
        model.parked().add(new Parked("Tre", Phase.FANTASY));
        model.toAction(0);
        assertThat(workspace.project().get().session("s2").actions().getLast().what())
                .startsWith("Vad gör vi med larmen");
        model.toStep(0);
        assertThat(steps()).contains("Två null");
        model.toRisk(0);
        assertThat(workspace.project().get().risksOrEmpty().items().getLast().threat())
                .isEqualTo("Tre");
        assertThat(workshop().parked()).isEmpty();
        for (int i = 0; i < 3; i++) workspace.undo();
        assertThat(workshop().parked()).hasSize(3);
    }

    /** Lines are moved past each other by chance, some of a list among others: none is lost, and undo sets all back. */
    @Property(tries = 20)
    void movesKeepEveryLineAndUndoSetsThemBack(@ForAll @Size(max = 12) List<@IntRange(max = 99) Integer> moves)
            throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "moves");
        open();
        var start = workspace.project().get();
        var workshop = new EditedWorkshop(workspace, "f1");
        for (int move : moves) {
            var kind = RoadKind.values()[move % 3];
            var places = workshop.map(w -> IntStream.range(0, w.road().size())
                    .filter(i -> w.road().get(i).kind() == kind)
                    .boxed()
                    .toList());
            var place = places.getValue().get(move % places.getValue().size());
            LinesTab.Moves.among(workshop.road(), place, places).move().accept(move % 2 == 0 ? 1 : -1);
            workshop.headlines().move(move % 4, move % 3);
        }
        assertThat(workshop().road())
                .containsExactlyInAnyOrderElementsOf(start.futures().getFirst().road());
        assertThat(workshop().headlines())
                .containsExactlyInAnyOrderElementsOf(start.futures().getFirst().headlines());
        while (workspace.undoable().get()) workspace.undo();
        assertThat(workspace.project().get()).isEqualTo(start);
        close();
    }

    private RoadStep step(int place) {
        return workshop().road().get(place);
    }

    private List<String> steps() {
        return workshop().road().stream().map(s -> s.text() + " " + s.year()).toList();
    }

    private FuturesWorkshop workshop() {
        return workspace.project().get().futuresWorkshop("f1").orElseThrow();
    }
}
