package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.exchange.ExchangeWriter;
import verkstad.exchange.Register;
import verkstad.exchange.Registers;
import verkstad.minutes.Minutes;
import verkstad.minutes.writers.MarkdownWriter;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.risk.RiskSample;

/**
 * Nothing of an open round's scores reaches a screen, a title, an export or the log: what can be seen is the same,
 * letter by letter, whether everybody gave ones or everybody gave fives.
 */
class SecretRoomTest {
    private static final int RISKS = 3;

    /** How a button that was pressed or chosen would still look. */
    private static final List<PseudoClass> MARKS = Stream.of("chosen", "selected", "turn", "armed", "pressed")
            .map(PseudoClass::getPseudoClass)
            .toList();

    @TempDir
    Path folder;

    /** What a screen reader said while people voted, in a room in which everybody hears it. */
    private final List<String> heard = new ArrayList<>();

    /** All that can be seen without the file itself. */
    private record Seen(String screens, String registers, String minutes, List<String> log) {}

    @ParameterizedTest
    @EnumSource(Secrecy.class)
    void whatCanBeSeenOfAnOpenRoundSaysNothingOfItsScores(Secrecy secrecy) throws Exception {
        var ones = held(secrecy, KeyCode.DIGIT1);
        var heardOfOnes = List.copyOf(heard);
        heard.clear();
        var fives = held(secrecy, KeyCode.DIGIT5);
        assertThat(heard).isEqualTo(heardOfOnes);
        saysWhatIsAsked();
        assertThat(ones).hasSize(2);
        var open = ones.getFirst();
        assertThat(open.screens()).isEqualTo(fives.getFirst().screens());
        assertThat(open.registers()).isEqualTo(fives.getFirst().registers());
        assertThat(open.minutes()).isEqualTo(fives.getFirst().minutes());
        assertThat(open.log()).noneMatch(SecretRoomTest::tellsOfVotes);
        var shown = ones.getLast();
        assertThat(shown.screens())
                .as("and what is seen would tell, once the round is shown")
                .isNotEqualTo(fives.getLast().screens());
        assertThat(shown.registers()).isNotEqualTo(fives.getLast().registers());
        assertThat(shown.minutes()).isNotEqualTo(fives.getLast().minutes());
        assertThat(shown.log()).noneMatch(SecretRoomTest::tellsOfVotes);
    }

    /** Else that nothing of the scores is heard would be no merit. */
    private void saysWhatIsAsked() {
        var texts = Texts.in(Language.SV);
        var risk = RiskSample.project(RISKS).risksOrEmpty().risk("R1").orElseThrow();
        assertThat(heard.getFirst()).contains(texts.get("voting.who"));
        assertThat(heard.get(1)).contains(risk.id(), risk.threat(), texts.get("risk.how-likely"));
        assertThat(heard.get(2)).contains(risk.id(), risk.threat(), texts.get("risk.how-grave"));
        assertThat(heard.get(3)).as("what is given changes nothing").isEqualTo(heard.get(2));
        assertThat(heard.get(1 + 3 * RISKS)).contains(texts.get("risk.review-lead"));
        assertThat(heard.get(2 + 3 * RISKS))
                .contains(texts.get("voting.hand-on"), texts.get("voting.voted", 1, 5))
                .doesNotContain(risk.threat());
    }

    @Test
    void theExchangeDocumentHasCountsOnlyAsResumingNeeds() {
        var open = RiskSample.withRound(
                RiskSample.project(1), RoundState.OPEN, Secrecy.SECRET, new int[][] {{5, 4}}, new int[][] {{2, 3}});
        var other = RiskSample.withRound(
                RiskSample.project(1), RoundState.OPEN, Secrecy.SECRET, new int[][] {{2, 3}}, new int[][] {{5, 4}});
        assertThat(ExchangeWriter.text(open))
                .isEqualTo(ExchangeWriter.text(other))
                .doesNotContain("ballots");
    }

    /** What is seen of a round in which three of five voted alike, before it is shown and after. */
    private List<Seen> held(Secrecy secrecy, KeyCode score) throws Exception {
        var home = Files.createDirectories(folder.resolve(secrecy + "-" + score));
        var file = home.resolve("vote.verkstad");
        ProjectFile.create(file, RiskSample.project(RISKS)).close();
        var log = new Log();
        Logger.getLogger("").addHandler(log);
        try (var room = new Room(home, Language.SV)) {
            room.answers.add(file);
            room.press("open");
            room.press("go-risks");
            room.key(KeyCode.F5);
            room.press("start-vote");
            if (secrecy == Secrecy.NAMED) {
                Fx.run(() -> ((RadioButton) room.node("round-named")).setSelected(true));
            }
            room.press("round-start");
            assertThat(room.now().risksOrEmpty().rounds().getFirst().secrecy()).isEqualTo(secrecy);
            var screens = new StringBuilder();
            for (int voter = 0; voter < 3; voter++) {
                vote(room, score);
                screens.append(screens());
            }
            room.hold(KeyCode.CONTROL, KeyCode.ESCAPE);
            room.holdTimeIsUp();
            room.release(KeyCode.ESCAPE, KeyCode.CONTROL);
            screens.append(screens());
            room.press("round-change");
            screens.append(screens());
            var open = seen(room.now(), screens.toString(), log);
            room.press("back-to-register");
            room.press("round-reveal");
            room.press("confirm-yes"); // two have not voted
            return List.of(open, seen(room.now(), screens(), log));
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
    }

    private void vote(Room room, KeyCode score) {
        key(room, KeyCode.ENTER);
        key(room, KeyCode.ENTER);
        for (int risk = 0; risk < RISKS; risk++) {
            key(room, score);
            key(room, score);
            key(room, KeyCode.ENTER);
        }
        key(room, KeyCode.ENTER);
    }

    private void key(Room room, KeyCode key) {
        room.key(key);
        heard.add(Fx.call(() -> {
            var frame = room.node("voting");
            return frame.getAccessibleText() + frame.getAccessibleHelp() + frame.getAccessibleRoleDescription();
        }));
    }

    private static Seen seen(Project project, String screens, Log log) {
        var registers = Arrays.stream(Register.values())
                .map(r -> Registers.text(r, project))
                .collect(Collectors.joining("\n"));
        return new Seen(screens, registers, MarkdownWriter.text(Minutes.of(project, "s1")), log.said());
    }

    private static boolean tellsOfVotes(String line) {
        return line.contains("Slip") || line.contains("Tally") || line.contains("Ballot") || line.contains("impact");
    }

    /** Every window's title and whatever its nodes say or are marked as, whether it is to be seen or not. */
    private static String screens() {
        return Fx.call(() -> {
            var words = new StringBuilder();
            for (var window : Window.getWindows()) {
                if (window instanceof Stage stage)
                    words.append(stage.getTitle()).append('\n');
                collect(window.getScene().getRoot(), words);
            }
            return words.toString().replaceAll("\\d\\d[:.]\\d\\d([:.]\\d\\d)?", ""); // when it was saved
        });
    }

    private static void collect(Node node, StringBuilder words) {
        words.append(node.getId())
                .append(node.getAccessibleText())
                .append(node.getAccessibleHelp())
                .append(node.getUserData())
                .append(MARKS.stream()
                        .filter(node.getPseudoClassStates()::contains)
                        .toList())
                .append('\n');
        if (node instanceof Labeled l) words.append(l.getText()).append('\n');
        if (node instanceof Text t) words.append(t.getText()).append('\n');
        if (node instanceof TextInputControl t) words.append(t.getText()).append('\n');
        if (node instanceof Control c && c.getTooltip() != null)
            words.append(c.getTooltip().getText()).append('\n');
        if (node instanceof Parent p) p.getChildrenUnmodifiable().forEach(c -> collect(c, words));
    }

    /** Everything that is logged, at any level. */
    private static final class Log extends Handler {
        private final List<String> said = new CopyOnWriteArrayList<>();

        Log() {
            setLevel(Level.ALL);
        }

        List<String> said() {
            return List.copyOf(said);
        }

        @Override
        public void publish(LogRecord line) {
            said.add(line.getMessage() + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
