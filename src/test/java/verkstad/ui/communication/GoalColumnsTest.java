package verkstad.ui.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.Cases;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalStatus;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/** Words and dates in the table of goals stand whole: the program's own on any screen, people's where they can. */
class GoalColumnsTest {
    /** What the cockpit leaves for its middle at 1366 and 1920, and on the latter at 200 %. */
    private static final List<Integer> EVERY = List.of(1118, 1672, 960);

    private static final List<Integer> WIDE = EVERY.subList(0, 2);

    /** What is left at 200 % of the height, and at least of that for the goals: two of them. */
    private static final int LOW = 388;

    private static final double TWO = 120;

    /** So high that all of the case's goals are seen, and so many times these that there is a scroll bar. */
    private static final int HIGH = 3000;

    private static final int TIMES = 8;

    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=[/-])");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordAndNoDateOfTheProgramsOwnIsBroken(Language language) {
        for (int width : EVERY) {
            for (var project : List.of(dated(), GoalSample.project(), GoalSample.empty())) {
                assertThat(broken(language, width, project, false))
                        .as(language + " on " + width)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatPeopleWroteIsBrokenOnlyWhereNoColumnHasRoomToSpare(Language language) {
        for (int width : WIDE)
            assertThat(broken(language, width, dated(), true))
                    .as(language + " on " + width)
                    .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void twoGoalsAreSeenUnderAllThatStandsOverThem(Language language) {
        double height = Fx.call(() -> page(language, EVERY.getLast(), LOW, Cases.gota())
                .lookup("#goals")
                .getLayoutBounds()
                .getHeight());
        assertThat(height).isGreaterThan(TWO);
    }

    /** The case, with each status and with dates that have passed. */
    private static Project dated() {
        var gota = Cases.gota();
        var goals = gota.communicationOrEmpty().goals();
        var statuses = GoalStatus.values();
        List<Goal> dated = IntStream.range(0, goals.size() * TIMES)
                .mapToObj(i -> goals.get(i % goals.size())
                        .withDue(LocalDate.of(2020, 8, 28))
                        .withStatus(statuses[i % statuses.length]))
                .toList();
        return gota.withCommunication(gota.communicationOrEmpty().withGoals(dated));
    }

    private List<String> broken(Language language, int width, Project project, boolean typed) {
        return Fx.call(() -> {
            var labels = labels(page(language, width, HIGH, project)).toList();
            int goals = Math.min(
                    Cases.gota().communicationOrEmpty().goals().size(),
                    project.communicationOrEmpty().goals().size());
            assertThat(labels.stream().filter(label -> label.getParent() instanceof GoalCell))
                    .hasSizeGreaterThan(goals * GoalColumn.count() / 2);
            return labels.stream()
                    .filter(label -> label.getStyleClass().contains("sheet-typed") == typed)
                    .flatMap(GoalColumnsTest::broken)
                    .toList();
        });
    }

    private Parent page(Language language, int width, int height, Project project) {
        var page = CommunicationView.centre(SessionSample.workspace(folder, project), Texts.in(language))
                .view();
        Look.LIGHT.dress(new Scene(page, width, height));
        for (int pass = 0; pass < 3; pass++) {
            page.applyCss();
            page.layout();
        }
        return page;
    }

    /** What stands in the table. */
    private static Stream<Label> labels(Parent page) {
        return page.lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && !label.getText().isBlank())
                .filter(label -> Stream.<@Nullable Node>iterate(label, Objects::nonNull, Node::getParent)
                        .anyMatch(GoalTable.class::isInstance));
    }

    private static Stream<String> broken(Label label) {
        boolean whole = label.getParent() instanceof GoalCell cell
                && cell.column().isOwn()
                && label.getStyleClass().contains("sheet-words");
        var pieces = whole || !label.isWrapText() ? Stream.of(label.getText()) : WORDS.splitAsStream(label.getText());
        double room = label.getWidth();
        return pieces.filter(piece -> width(piece, label) > room)
                .map(piece -> "%s (%.0f of %.0f)".formatted(piece, room, width(piece, label)));
    }

    private static double width(String words, Label label) {
        var text = new Text(words);
        text.setFont(label.getFont());
        double inside = label.snappedLeftInset() + label.snappedRightInset();
        return text.getLayoutBounds().getWidth() + inside;
    }
}
