package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.change.CommunicationChange.CommunicationEdited;
import verkstad.model.change.FuturesChange.FuturesWorkshopAdded;
import verkstad.model.change.RiskChange.RiskAdded;
import verkstad.model.communication.Communication;
import verkstad.model.communication.Goal;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.futures.HeadlineBuilder;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.futures.Stage;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.ui.Fx;

/** The thread in the real windows: wherever it leads, the keyboard goes on there. */
class ThreadRoomTest {
    @TempDir
    Path folder;

    private Room room;

    @BeforeEach
    void open() {
        room = new Room(folder, Language.SV);
        room.begin(folder.resolve("trad.verkstad"), "Tråden");
        var workshop = FuturesWorkshopBuilder.builder()
                .id("f1")
                .year(2031)
                .scenario("Året är 2031.")
                .stage(Stage.REALISATION)
                .headlines(List.of(HeadlineBuilder.builder()
                        .headline("Alla har nycklar")
                        .id("h1")
                        .build()))
                .road(List.of(
                        new RoadStep("Nycklarna köps in", RoadKind.STEP, "w1", "h1", 2029),
                        new RoadStep("Ett nattlag", RoadKind.STEP, "w2", "h1", 2028)))
                .critique(List.of())
                .parked(List.of())
                .build();
        var goals = List.of(Goal.EMPTY.withToWhom("Chef").withFrom("w1"), Goal.EMPTY.withToWhom("Alla"));
        Fx.run(() -> {
            room.workspace().apply(new FuturesWorkshopAdded(0, workshop));
            room.workspace().apply(new CommunicationEdited(Communication.EMPTY.withGoals(goals)));
            IntStream.rangeClosed(1, 10)
                    .forEach(i -> room.workspace()
                            .apply(new RiskAdded(
                                    i - 1,
                                    RiskBuilder.builder()
                                            .id("r" + i)
                                            .threat("Hot " + i)
                                            .build())));
        });
        room.settle();
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void whoIsAskedAboutTheOtherEndGoesOnWhereTheQuestionCame() {
        go(Place.Room.FUTURES, new Spot(Kind.STEP, "f1", 0));
        room.key(KeyCode.ALT, KeyCode.DELETE);
        room.press("loose-cancel");
        assertThat(room.focused()).isEqualTo("step-0");
        room.key(KeyCode.ALT, KeyCode.DELETE);
        room.press("loose-cleared");
        assertThat(room.now().futures().getFirst().road()).hasSize(1);
        assertThat(room.focused()).startsWith("step-");
    }

    @Test
    void followingALinkToAGoalOrARiskTheKeyboardGoesOnThere() {
        go(Place.Room.COMMUNICATION, null);
        room.tab(0);
        room.focus("plan-why");
        go(Place.Room.COMMUNICATION, new Spot(Kind.GOAL, null, 1));
        assertThat(room.focused()).isEqualTo("goals");
        go(Place.Room.FUTURES, new Spot(Kind.STEP, "f1", 0));
        go(Place.Room.COMMUNICATION, new Spot(Kind.GOAL, null, 0));
        assertThat(room.focused()).isEqualTo("goals");
        go(Place.Room.RISKS, new Spot(Kind.RISK, null, 3));
        assertThat(room.focused()).isEqualTo("register");
    }

    @Test
    void fromACellThatIsWrittenInTheKeyboardComesBackToTheThread() {
        go(Place.Room.COMMUNICATION, new Spot(Kind.GOAL, null, 1));
        room.key(KeyCode.F2);
        room.key(KeyCode.CONTROL, KeyCode.L);
        room.choose("thread-menu", "thread-link-up");
        room.key(KeyCode.ESCAPE);
        assertThat(room.focused()).isEqualTo("thread-menu");
    }

    /** R1 is taken already, and R10 is another. */
    @Test
    void whereSeveralCouldBeMeantNothingIsLinked() {
        go(Place.Room.FUTURES, new Spot(Kind.STEP, "f1", 0));
        link("R1");
        assertThat(origins()).containsExactly("r1");
        go(Place.Room.FUTURES, new Spot(Kind.STEP, "f1", 1));
        link("hot");
        assertThat(origins()).containsExactly("r1");
        assertThat(room.focused()).isEqualTo("thread-field");
        room.type("zzz");
        room.key(KeyCode.ENTER);
        room.key(KeyCode.ESCAPE);
        link("R10");
        assertThat(origins()).containsExactly("r1", "r10");
    }

    @Test
    void whereALinkIsNamedItIsSaidHow() {
        go(Place.Room.FUTURES, new Spot(Kind.STEP, "f1", 0));
        room.key(KeyCode.CONTROL, KeyCode.L);
        room.choose("thread-menu", "thread-link-down");
        assertThat(prompt()).startsWith("Skriv några bokstäver");
        room.choose("thread-menu", "thread-new-goal");
        assertThat(prompt()).as("new words are one's own").isEmpty();
    }

    private String prompt() {
        return ((TextField) room.node("thread-field")).getPromptText();
    }

    private void link(String name) {
        room.key(KeyCode.CONTROL, KeyCode.L);
        room.choose("thread-menu", "thread-link-down");
        room.type(name);
        room.key(KeyCode.ENTER);
    }

    private List<String> origins() {
        return room.now().risksOrEmpty().items().stream()
                .filter(r -> r.from() != null)
                .map(r -> r.id())
                .toList();
    }

    private void go(Place.Room to, Spot thing) {
        Fx.run(() -> room.workspace().go(new Place(null, to, to == Place.Room.FUTURES ? "f1" : null), thing));
        room.settle();
    }
}
