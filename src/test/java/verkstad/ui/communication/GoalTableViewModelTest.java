package verkstad.ui.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.change.CommunicationChange.CommunicationEdited;
import verkstad.model.communication.AudienceBuilder;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalStatus;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.communication.Line.Heading;
import verkstad.ui.communication.Line.Row;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** The table of goals as a spreadsheet, without a window. */
class GoalTableViewModelTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private GoalTableViewModel table;
    private GoalEdits edits;
    private GoalWalk walk;

    @BeforeEach
    void open() {
        workspace = SessionSample.workspace(folder, GoalSample.project());
        table = new GoalTableViewModel(workspace, Texts.in(Language.SV));
        edits = new GoalEdits(table);
        walk = new GoalWalk(table);
    }

    @AfterEach
    void close() {
        table.close();
        workspace.close();
    }

    @Test
    void theLastLineIsForTheNextGoalAndItsFirstWordMakesIt() {
        select(7, 1);
        assertThat(table.focused().isNew()).isTrue();
        table.hold(true);
        table.cell(7, GoalColumn.WHAT).save().accept("Kom");
        table.cell(7, GoalColumn.WHAT).save().accept("Kom hit");
        table.hold(false);
        assertThat(goals()).hasSize(8);
        assertThat(goals().getLast()).isEqualTo(Goal.EMPTY.withWhat("Kom hit"));
        assertThat(table.focused().place()).isEqualTo(7);
        assertThat(table.lines())
                .last()
                .satisfies(l -> assertThat(((Row) l).isNew()).isTrue());
    }

    @Test
    void aNextGoalThatIsTakenBackLeavesNothingBehind() {
        var what = table.cell(7, GoalColumn.WHAT);
        what.save().accept("Kom");
        what.save().accept(null);
        assertThat(goals()).isEqualTo(GoalSample.goals());
        what.save().accept("Kom hit");
        assertThat(goals().getLast().what()).isEqualTo("Kom hit");
        workspace.undo();
        table.cell(6, GoalColumn.WHAT).save().accept(null);
        assertThat(goals()).as("what was there before stays").hasSize(7);
    }

    @Test
    void theLineAfterTheNextIsThereBeforeTheDiskHasTheNext() {
        var disk = new ArrayDeque<Runnable>();
        try (var slow = SessionSample.workspace(folder, GoalSample.project(), disk::add);
                var over = new GoalTableViewModel(slow, Texts.in(Language.SV))) {
            over.cell(7, GoalColumn.WHAT).save().accept("K");
            over.select(Selection.at(7, 1));
            over.hold(true);
            over.hold(false);
            assertThat(over.lines()).hasSize(9);
            over.cell(8, GoalColumn.WHAT).save().accept("Kom");
            over.cell(8, GoalColumn.WHAT).save().accept(null);
            while (!disk.isEmpty()) disk.remove().run();
            assertThat(over.goals()).hasSize(8);
            assertThat(over.lines()).as("nothing came of the last").hasSize(9);
        }
    }

    @Test
    void aCellIsReadAndWrittenAndAnEmptyOneIsNotStated() {
        table.cell(1, GoalColumn.DUE).save().accept("2026-06-01");
        assertThat(goals().get(1).due()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(table.cell(1, GoalColumn.DUE).value().getValue()).isEqualTo("2026-06-01");
        table.cell(1, GoalColumn.DUE).save().accept(null);
        table.cell(1, GoalColumn.BY_WHOM).save().accept(null);
        assertThat(goals().get(1).due()).isNull();
        assertThat(goals().get(1).byWhom()).isNull();
    }

    @Test
    void whatIsNoDateIsTheTimeAsItWasSaid() {
        table.cell(7, GoalColumn.DUE).save().accept("efter sommaren");
        assertThat(goals().getLast().when()).isEqualTo("efter sommaren");
        table.cell(0, GoalColumn.DUE).save().accept("i höst");
        assertThat(goals().getFirst().when()).as("what was said stays").isEqualTo("alltid, i höst");
        table.cell(0, GoalColumn.DUE).save().accept("i höst");
        assertThat(goals().getFirst().when()).as("once").isEqualTo("alltid, i höst");
    }

    @Test
    void tabRunsAlongTheRowAndEnterComesBackToWhereTheRunBegan() {
        select(0, 1);
        walk.tab(1);
        walk.tab(1);
        assertThat(at()).containsExactly(0, 3);
        walk.enter(1);
        assertThat(at()).containsExactly(1, 1);
        select(0, 7);
        assertThat(walk.tab(1)).isTrue();
        assertThat(at()).containsExactly(1, 0);
        walk.tab(-1);
        assertThat(at()).containsExactly(0, 7);
        select(0, 0);
        assertThat(walk.tab(-1)).as("there is nothing before").isFalse();
        select(7, 7);
        assertThat(walk.tab(1)).as("nor after").isFalse();
    }

    @Test
    void theArrowsStayInTheTableAndExtendTheBlock() {
        select(0, 0);
        walk.vertical(-1, false);
        walk.horizontal(-1, false);
        assertThat(at()).containsExactly(0, 0);
        walk.vertical(2, true);
        walk.horizontal(1, true);
        assertThat(table.selection().get().holds(1, 1)).isTrue();
        assertThat(table.selection().get().holds(3, 0)).isFalse();
        walk.collapse();
        assertThat(at()).containsExactly(2, 1);
        assertThat(table.selection().get().holds(1, 1)).isFalse();
        walk.tableEnd(true, false);
        assertThat(table.focused().isNew()).isTrue();
    }

    @Test
    void aBlockIsCopiedAndPastedInOneStep() {
        block(3, 0, 4, 7);
        var copied = edits.copied();
        var before = goals();
        select(7, 0);
        edits.paste(copied);
        assertThat(goals().subList(7, 9)).isEqualTo(before.subList(3, 5));
        assertThat(table.selection().get().holds(8, 7)).isTrue();
        workspace.undo();
        assertThat(goals()).isEqualTo(before);
    }

    @Test
    void pastingWritesOverWhatIsThereAndLeavesTheRest() {
        var before = goals();
        select(6, 2);
        edits.paste("Ann\tsnart\nBo\tsedan\nCia\tdå\n");
        assertThat(goals().get(6)).isEqualTo(before.get(6).withByWhom("Ann").withWhen("snart"));
        assertThat(goals().subList(7, 9))
                .containsExactly(
                        Goal.EMPTY.withByWhom("Bo").withWhen("sedan"),
                        Goal.EMPTY.withByWhom("Cia").withWhen("då"));
        assertThat(goals().subList(0, 6)).isEqualTo(before.subList(0, 6));
    }

    @Test
    void aPlanWithoutDatesOfItsOwnIsPastedPastThatColumn() {
        select(7, 0);
        edits.paste("Alla\tKom\tChef\tsnart\tAPT\tFråga\nPress\tSe\tLedning\ti maj\t\tRäkna\n");
        assertThat(goals().subList(7, 9))
                .containsExactly(
                        GoalSample.goal("Alla", "Kom", "Chef", "snart", "APT", "Fråga"),
                        GoalSample.goal("Press", "Se", "Ledning", "i maj", null, "Räkna"));
        assertThat(table.selection().get().lastColumn()).isEqualTo(GoalColumn.FOLLOW_UP.place());
        select(9, 3);
        edits.paste("snart\tAPT\ni juni\t2026-06-01\n");
        assertThat(goals().get(10).due()).as("one date among them").isEqualTo(LocalDate.of(2026, 6, 1));
        select(11, 4);
        edits.paste("efter sommaren\tAPT");
        assertThat(goals().get(11))
                .as("pasted right there")
                .isEqualTo(Goal.EMPTY.withWhen("efter sommaren").withHow("APT"));
    }

    @Test
    void headingsThatComeAlongAreNoGoalAndSayWhichColumnsAreMeant() {
        select(7, 3);
        edits.paste("Målgrupp\tVad?\tNär?\nPress\tSe\tsnart\n");
        assertThat(goals().subList(7, 9))
                .as("a heading of their own is a row like the others")
                .extracting(Goal::when)
                .containsExactly("Målgrupp", "Press");
        workspace.undo();
        select(7, 3);
        edits.paste("TIL HVEM?\tHva? (budskap)\tNår\tOppfølging:\tBudskap\nPress\tSe\tsnart\tFråga\tx\n");
        assertThat(goals()).as("two of one column are none").hasSize(9);
        workspace.undo();
        select(7, 3);
        edits.paste("TIL HVEM?\tBudskap\tNår\tOppfølging:\nPress\tSe\tsnart\tFråga\nElever\tKom\n");
        assertThat(goals().subList(7, goals().size()))
                .containsExactly(
                        GoalSample.goal("Press", "Se", null, "snart", null, "Fråga"),
                        Goal.EMPTY.withToWhom("Elever").withWhat("Kom"));
        edits.paste("Till vem?\tVad?\n");
        assertThat(goals()).as("headings alone are nothing").hasSize(9);
    }

    @Test
    void emptyRowsThatArePastedMakeNoGoals() {
        select(6, 0);
        edits.paste("Press\tKom\n\t\nElever\tSe\n\n\t\n");
        assertThat(goals().subList(6, 8))
                .containsExactly(
                        GoalSample.goals().get(6).withToWhom("Press").withWhat("Kom"),
                        Goal.EMPTY.withToWhom("Elever").withWhat("Se"));
        assertThat(goals()).hasSize(8);
        assertThat(table.focused().place()).isEqualTo(7);
        select(0, 0);
        edits.paste("\t\n");
        assertThat(goals().getFirst().toWhom()).as("what is there is emptied").isEmpty();
    }

    @Test
    void columnsBeyondTheLastAreLeftAndAStatusIsReadInAnyLanguage() {
        select(0, 7);
        edits.paste("done\tmer\nUtgår\tmer");
        assertThat(goals().get(0).status()).isEqualTo(GoalStatus.DONE);
        assertThat(goals().get(1).status()).isEqualTo(GoalStatus.DROPPED);
        select(0, 7);
        edits.paste("ingenting");
        assertThat(goals().get(0).status()).isEqualTo(GoalStatus.DONE);
    }

    @Test
    void oneCellFillsTheBlockAndDeleteEmptiesIt() {
        block(0, 3, 2, 3);
        edits.paste("hösttermin");
        assertThat(goals().subList(0, 3)).allMatch(g -> "hösttermin".equals(g.when()));
        edits.clear();
        assertThat(goals().subList(0, 3)).allMatch(g -> g.when() == null);
        workspace.undo();
        workspace.undo();
        assertThat(goals()).isEqualTo(GoalSample.goals());
    }

    @Test
    void pastingIntoAChoiceOfRowsTouchesNoOther() {
        table.watch().set(Watch.GAPS);
        assertThat(places()).containsExactly(0, 2, 6, 7);
        var hidden = goals().get(1);
        select(0, 3);
        edits.paste("a\nb\n");
        assertThat(goals().get(0).when()).isEqualTo("a");
        assertThat(goals().get(2).when()).isEqualTo("b");
        assertThat(goals().get(1)).isEqualTo(hidden);
    }

    @Test
    void rowsAreMovedTogetherDoubledRemovedAndBroughtBack() {
        block(1, 2, 2, 2);
        edits.move(1);
        assertThat(order()).containsExactly(0, 3, 1, 2, 4, 5, 6);
        assertThat(table.selection().get().holds(2, 2)
                        && table.selection().get().holds(3, 2))
                .isTrue();
        edits.move(-1);
        edits.move(-1);
        assertThat(order()).containsExactly(1, 2, 0, 3, 4, 5, 6);
        edits.move(-1);
        assertThat(order()).as("there is nothing above").containsExactly(1, 2, 0, 3, 4, 5, 6);
        edits.duplicate();
        assertThat(order()).containsExactly(1, 2, 1, 2, 0, 3, 4, 5, 6);
        select(0, 0);
        edits.remove();
        assertThat(order()).containsExactly(2, 1, 2, 0, 3, 4, 5, 6);
        workspace.undo();
        assertThat(order()).containsExactly(1, 2, 1, 2, 0, 3, 4, 5, 6);
    }

    @Test
    void aRowIsInsertedUnderTheOneInFocus() {
        select(2, 4);
        edits.insert();
        assertThat(goals().get(3)).isEqualTo(Goal.EMPTY);
        assertThat(at()).containsExactly(3, 0);
    }

    @Test
    void goalsAreGatheredUnderEachOfTheirSendersAndHeadingsTakeNoFocus() {
        table.grouping().set(Grouping.SENDER);
        assertThat(headings())
                .startsWith("Chef", "Ledning", "Expertgrupp", "Expert")
                .endsWith((String) null);
        select(0, 0);
        assertThat(at()).as("the heading is stepped over").containsExactly(1, 0);
        assertThat(IntStream.range(0, table.lines().size())
                        .filter(i -> table.lines().get(i) instanceof Row r && r.place() == 1)
                        .count())
                .isEqualTo(2);
        walk.vertical(3, false);
        assertThat(table.focused().place()).as("past the next heading").isZero();
        select(1, 0);
        edits.move(-1);
        assertThat(goals()).as("no row leaves its group").isEqualTo(GoalSample.goals());
    }

    @Test
    void whileACellIsWrittenInNoRowMovesAndAfterwardsItStaysInSight() {
        table.watch().set(Watch.GAPS);
        select(2, 2);
        table.hold(true);
        table.cell(2, GoalColumn.BY_WHOM).save().accept("Enhetschef");
        table.cell(2, GoalColumn.FOLLOW_UP).save().accept("Räkna frågorna");
        assertThat(places()).containsExactly(0, 2, 6, 7);
        table.hold(false);
        assertThat(places()).containsExactly(0, 2, 6, 7);
        assertThat(table.focused().place()).isEqualTo(6);
        table.watch().set(Watch.ALL);
        table.watch().set(Watch.GAPS);
        assertThat(places()).containsExactly(0, 2, 7);
    }

    @Test
    void whatIsKeptInSightIsNoOtherGoalOnceThePlacesChange() {
        table.watch().set(Watch.GAPS);
        select(2, 2);
        table.hold(true);
        table.hold(false);
        assertThat(places()).containsExactly(0, 2, 6, 7);
        select(0, 0);
        edits.remove();
        assertThat(places()).containsExactly(1, 5, 6);
        table.hold(true);
        table.hold(false);
        edits.move(1);
        assertThat(places()).containsExactly(4, 5, 6);
    }

    @Test
    void wordsAreSoughtInEveryColumnAndCounted() {
        table.search().set("CHEF expert");
        assertThat(places()).containsExactly(1, 2, 7);
        table.search().set("");
        assertThat(table.counts().get())
                .containsEntry(Watch.ALL, 7)
                .containsEntry(Watch.GAPS, 3)
                .containsEntry(Watch.DUE_SOON, 2);
        table.watch().set(Watch.DUE_SOON);
        assertThat(places()).containsExactly(1, 2, 7);
    }

    @Test
    void namesAreOfferedOneByOne() {
        assertThat(table.used(GoalColumn.BY_WHOM))
                .contains("Chef", "Ledning", "Expertgrupp")
                .doesNotContain("Chef/ Ledning");
    }

    @Test
    void audiencesAreOfferedBeforeAnyGoalIsForThem() {
        workspace.edit(now -> new CommunicationEdited(now.communicationOrEmpty()
                .withAudiences(List.of(
                        AudienceBuilder.builder().name("Fritidshusägare").build()))));
        assertThat(table.used(GoalColumn.TO_WHOM)).contains("Fritidshusägare", "Personal");
        assertThat(table.used(GoalColumn.BY_WHOM)).doesNotContain("Fritidshusägare");
    }

    @Test
    void theWordThatIsBeingWrittenIsNotOfferedToItself() {
        select(7, 0);
        table.hold(true);
        table.cell(7, GoalColumn.TO_WHOM).save().accept("Grann");
        assertThat(table.used(GoalColumn.TO_WHOM)).contains("Personal").doesNotContain("Grann");
        table.hold(false);
        assertThat(table.used(GoalColumn.TO_WHOM)).contains("Grann");
    }

    @Test
    void theGoalThatIsWorkedOnIsToldThoughTheFocusStandsStill() {
        var worked = new ArrayList<Integer>();
        var telling = table.worked().subscribe(place -> worked.add(place));
        table.watch().set(Watch.DUE_SOON);
        select(2, 0);
        table.hold(true);
        table.cell(2, GoalColumn.WHAT).save().accept("Kom");
        table.hold(false);
        telling.unsubscribe();
        assertThat(worked).as("the last is none until it is written").containsExactly(0, 1, -1, 7);
    }

    @Test
    void theProjectorFollowsTheRowUntilItIsTurnedByHand() {
        var shown = new ShownGoals();
        shown.work(3);
        assertThat(shown.show().getValue()).isEqualTo(new Show.Goals(3));
        shown.alone().set(true);
        assertThat(shown.show().getValue()).isEqualTo(new Show.OneGoal(3));
        shown.step(1, 7);
        shown.work(0);
        assertThat(shown.show().getValue()).isEqualTo(new Show.OneGoal(4));
        shown.following().set(true);
        assertThat(shown.show().getValue()).isEqualTo(new Show.OneGoal(0));
    }

    private void select(int line, int column) {
        table.select(Selection.at(line, column));
    }

    private void block(int fromLine, int fromColumn, int line, int column) {
        table.select(Selection.at(fromLine, fromColumn).to(line, column));
    }

    private List<Integer> at() {
        return List.of(table.selection().get().line(), table.selection().get().column());
    }

    private List<Goal> goals() {
        return workspace.project().get().communicationOrEmpty().goals();
    }

    /** The goals by their places in the sample. */
    private List<Integer> order() {
        return goals().stream().map(GoalSample.goals()::indexOf).toList();
    }

    private List<Integer> places() {
        return table.lines().stream().map(l -> ((Row) l).place()).toList();
    }

    private List<String> headings() {
        return table.lines().stream()
                .filter(Heading.class::isInstance)
                .map(l -> ((Heading) l).name())
                .toList();
    }
}
