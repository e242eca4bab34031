package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Tally;
import verkstad.storage.Child;
import verkstad.storage.ProjectFile;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.risk.RiskSample;
import verkstad.ui.session.SessionSample;

/** A secret round of seven, by keyboard alone. The laptop dies when four have voted and the fifth is half way. */
class KilledVoteTest {
    private static final int RISKS = 3;
    private static final int VOTERS = 7;
    private static final int BEFORE = 4;

    @TempDir
    Path folder;

    private Room room;

    @AfterEach
    void leave() {
        if (room != null) room.close();
    }

    /** The laptop that dies: it says so when four have voted and the fifth has scored one risk and a half. */
    static final class Laptop {
        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var room = new Room(folder, Language.SV);
            room.answers.add(folder.resolve("vote.verkstad"));
            press(room, "open");
            press(room, "go-risks");
            press(room, "start-vote");
            press(room, "round-start");
            for (int voter = 0; voter < BEFORE; voter++) vote(room, voter);
            sitDown(room);
            score(room, BEFORE, 0);
            room.key(digit(5));
            System.out.println("FOUR");
            Thread.currentThread().join(); // until it is killed
        }
    }

    @Test
    void fourBallotsAreThereAfterwardsNoneTwiceAndThreeMoreAreAdded() throws Exception {
        var file = folder.resolve("vote.verkstad");
        ProjectFile.create(file, project()).close();
        var said = new ArrayList<String>();
        try (var laptop = Child.start(Laptop.class, folder, folder.toString())) {
            for (var line = laptop.next(); line != null && !line.equals("FOUR"); line = laptop.next()) said.add(line);
            laptop.kill();
        }
        assertThat(said).noneMatch(l -> l.contains("Exception"));

        room = new Room(folder, Language.SV);
        room.answers.add(file);
        press(room, "open");
        assertThat(Room.words(room.cockpit()))
                .as("at its curtain")
                .contains("4 av 7 har röstat", "Programmet avbröts. Alla röster");
        assertThat(round().state()).isEqualTo(RoundState.OPEN);
        assertThat(round().secrecy()).isEqualTo(Secrecy.SECRET);
        assertThat(round().voted()).as("from A to Z").containsExactly("p1", "p3", "p5", "p6");
        assertThat(round().tallies()).isEqualTo(tallies(BEFORE));

        Fx.run(() -> Gallery.save(room.cockpit().getScene(), "voting-resumed-laptop-light-sv"));
        for (int voter = BEFORE; voter < VOTERS; voter++) vote(room, voter);
        assertThat(Room.words(room.cockpit())).contains("Alla har röstat").doesNotContain("Programmet avbröts. Alla");
        room.hold(KeyCode.CONTROL, KeyCode.ESCAPE);
        room.holdTimeIsUp();
        room.release(KeyCode.ESCAPE, KeyCode.CONTROL);
        assertThat(Room.words(room.cockpit())).contains("Programmet avbröts förra gången");
        press(room, "round-reveal");
        assertThat(round().state()).isEqualTo(RoundState.REVEALED);
        assertThat(round().voted()).hasSize(VOTERS);
        assertThat(round().tallies()).isEqualTo(tallies(VOTERS));
        assertThat(round().ballots()).isEmpty();
        assertThat(Room.words(room.cockpit())).contains("R1", "R2", "R3");
    }

    /** What so many voters' ballots come to. */
    private static List<Tally> tallies(int voters) {
        var round = RiskSample.withRound(project(), RoundState.OPEN, Secrecy.SECRET)
                .risksOrEmpty()
                .rounds()
                .getFirst();
        var slips = IntStream.range(0, voters)
                .boxed()
                .flatMap(v -> IntStream.range(0, RISKS)
                        .mapToObj(r -> new Slip("R" + (r + 1), likelihood(v, r), impact(v, r))))
                .toList();
        return round.tallied(slips);
    }

    private static Project project() {
        var crowd = SessionSample.people(VOTERS);
        var ids = crowd.people().stream().map(p -> p.id()).toList();
        var project = RiskSample.project(RISKS);
        var session = project.sessions()
                .getFirst()
                .withFacilitator(null)
                .withPresent(ids)
                .withAbsent(List.of());
        return project.withOrganisations(crowd.organisations())
                .withPeople(crowd.people())
                .withSessions(List.of(session));
    }

    private Round round() {
        return room.now().risksOrEmpty().rounds().getFirst();
    }

    /** By the keyboard: to the button, and the space bar. */
    private static void press(Room room, String id) {
        room.focus(id);
        room.key(KeyCode.SPACE);
    }

    /** The next name that has not voted has the focus. */
    private static void sitDown(Room room) {
        room.key(KeyCode.ENTER);
        room.key(KeyCode.ENTER);
    }

    private static void vote(Room room, int voter) {
        sitDown(room);
        for (int risk = 0; risk < RISKS; risk++) score(room, voter, risk);
        room.key(KeyCode.ENTER);
    }

    private static void score(Room room, int voter, int risk) {
        room.key(digit(likelihood(voter, risk)));
        room.key(digit(impact(voter, risk)));
        room.key(KeyCode.ENTER);
    }

    private static int likelihood(int voter, int risk) {
        return 1 + (voter + risk) % 5;
    }

    private static int impact(int voter, int risk) {
        return 1 + (voter * 2 + risk) % 5;
    }

    private static KeyCode digit(int score) {
        return KeyCode.valueOf("DIGIT" + score);
    }
}
