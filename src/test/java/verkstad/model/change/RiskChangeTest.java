package verkstad.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.capability.CapabilitiesBuilder;
import verkstad.model.capability.Capability;
import verkstad.model.change.RiskChange.RiskAdded;
import verkstad.model.change.RiskChange.RiskEdited;
import verkstad.model.change.RiskChange.RiskRemoved;
import verkstad.model.change.RiskChange.RiskSplit;
import verkstad.model.change.RiskChange.RisksMerged;
import verkstad.model.change.RoundChange.RoundStarted;
import verkstad.model.communication.CommunicationBuilder;
import verkstad.model.communication.GoalBuilder;
import verkstad.model.risk.Accepted;
import verkstad.model.risk.Missing;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskNote;
import verkstad.model.risk.RiskStatus;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Tally;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;
import verkstad.model.session.SessionBuilder;

/** What may become of a risk, and what takes it back. */
class RiskChangeTest {
    private static final Action WHOLE = measure("Projektledningen", LocalDate.of(2026, 12, 1));

    @Test
    void anIdIsNeverGivenTwice() throws Exception {
        var three = project(risk("R1"), risk("R2"), risk("R3"));
        var removed = after(three, new RiskRemoved("R3"));
        assertThat(removed.risksOrEmpty().nextId()).isEqualTo("R4");
        var none = after(after(removed, new RiskRemoved("R2")), new RiskRemoved("R1"));
        assertThat(none.risksOrEmpty().nextId()).isEqualTo("R4");
        assertThat(project().risksOrEmpty().nextId()).isEqualTo("R1");
    }

    @Test
    void anIdStaysGivenWhenItsRiskIsUndone() throws Exception {
        var before = project(risk("R1"));
        var added = new Together(List.of(new RiskAdded(1, risk("R2")))).outcome(before);
        var undone = after(added.after(), added.inverse().orElseThrow());
        assertThat(undone.risksOrEmpty().items()).hasSize(1);
        assertThat(undone.risksOrEmpty().nextId()).isEqualTo("R3");
    }

    @Test
    void idsOfOtherFormsCountForNothing() {
        assertThat(project(risk("hot-7"), risk("R02"), risk("R99999999999"))
                        .risksOrEmpty()
                        .nextId())
                .isEqualTo("R3");
    }

    @Test
    void aSplitRiskKeepsItsVotesAndTheNewOneItsWordsAndWhereItCameFrom() throws Exception {
        var before = revealed(
                project(risk("R1").withOwner("Sanna").withLikelihood(4).withMeasures(List.of(WHOLE)), risk("R2")));
        var after = after(before, new RiskSplit("R1", "R3"));
        var register = after.risksOrEmpty();
        assertThat(ids(after)).containsExactly("R1", "R3", "R2");
        var split = register.risk("R3").orElseThrow();
        assertThat(split.splitFrom()).isEqualTo("R1");
        assertThat(split.threat()).isEqualTo("Hot R1");
        assertThat(split.owner()).isEqualTo("Sanna");
        assertThat(split.measures()).isEmpty();
        assertThat(split.likelihood()).isNull();
        assertThat(register.isVotedOn("R1")).isTrue();
        assertThat(register.isVotedOn("R3")).isFalse();
        assertThat(after(after, new RiskSplit("R1", "R3").inverse(before).orElseThrow())
                        .risksOrEmpty()
                        .items())
                .isEqualTo(before.risksOrEmpty().items());
    }

    @Test
    void mergedRisksKeepAllThatWasWrittenOfEither() throws Exception {
        var one = risk("R1")
                .withOwner("Sanna")
                .withImpact(2)
                .withMeasures(List.of(WHOLE))
                .withNotes(List.of(new RiskNote("s1", "Första", null)));
        var other = risk("R2")
                .withVulnerability("Svag")
                .withOwner("Yusuf")
                .withImpact(4)
                .withMeasureWanted(true)
                .withMeasures(List.of(WHOLE, measure("Lena", null)))
                .withNotes(List.of(new RiskNote("s1", "Andra", "Sagt"), new RiskNote("s2", "Tredje", null)));
        var before = project(one, other, risk("R3").withSplitFrom("R2"));
        var outcome = new RisksMerged("R1", "R2").outcome(before);
        var merged = outcome.after().risksOrEmpty().risk("R1").orElseThrow();
        assertThat(ids(outcome.after())).containsExactly("R1", "R3");
        assertThat(merged.threat()).isEqualTo("Hot R1\nHot R2");
        assertThat(merged.vulnerability()).isEqualTo("Svag");
        assertThat(merged.owner()).isEqualTo("Sanna, Yusuf");
        assertThat(merged.impact()).isEqualTo(4);
        assertThat(merged.measureWanted()).isTrue();
        assertThat(merged.measures()).containsExactly(WHOLE, measure("Lena", null));
        assertThat(merged.notes())
                .containsExactly(new RiskNote("s1", "Första\nAndra", "Sagt"), new RiskNote("s2", "Tredje", null));
        assertThat(outcome.after().risksOrEmpty().items().getLast().splitFrom()).isEqualTo("R1");
        var undone = after(outcome.after(), outcome.inverse().orElseThrow());
        assertThat(undone).isEqualTo(before);
    }

    @Test
    void whatGrewOutOfTheRiskThatGoesHasGrownOutOfTheOneThatStays() throws Exception {
        var register = project(
                risk("R1").withFrom("R2"),
                risk("R2").withFrom("R1"),
                risk("R3").withFrom("R2").withMeasures(List.of(WHOLE.withFrom("R2"))));
        var before = register.withSessions(List.of(SessionBuilder.builder()
                        .id("s1")
                        .title("Möte")
                        .actions(List.of(WHOLE.withFrom("R2"), WHOLE.withFrom("R3")))
                        .build()))
                .withCommunication(CommunicationBuilder.builder()
                        .goals(List.of(GoalBuilder.builder()
                                .toWhom("Kommunerna")
                                .from("R2")
                                .build()))
                        .build())
                .withCapabilities(CapabilitiesBuilder.builder()
                        .items(List.of(new Capability("c1", "Informera", null, null, "R2")))
                        .build());
        var after = after(before, new RisksMerged("R1", "R2"));
        assertThat(after.session("s1").actions()).extracting(Action::from).containsExactly("R1", "R3");
        assertThat(after.communication().goals().getFirst().from()).isEqualTo("R1");
        assertThat(after.capabilities().items().getFirst().from()).isEqualTo("R1");
        var third = after.risksOrEmpty().risk("R3").orElseThrow();
        assertThat(third.from()).isEqualTo("R1");
        assertThat(third.measures().getFirst().from()).isEqualTo("R1");
        assertThat(after.risksOrEmpty().risk("R1").orElseThrow().from())
                .as("nothing grew out of itself")
                .isNull();
    }

    @Test
    void whatWasSplitOffCanComeBack() throws Exception {
        var before = project(risk("R1"));
        var split = after(before, new RiskSplit("R1", "R2"));
        var back = after(split, new RisksMerged("R1", "R2"));
        assertThat(back.risksOrEmpty().items()).isEqualTo(before.risksOrEmpty().items());
        var other = after(split, new RisksMerged("R2", "R1"));
        assertThat(other.risksOrEmpty().risk("R2").orElseThrow().splitFrom()).isNull();
    }

    @Test
    void aReasonForOneOfTwoDoesNotAnswerForBoth() throws Exception {
        var one = risk("R1").withAccepted(new Accepted("Dyrt", "Styrgruppen"));
        var merged = after(project(one, risk("R2")), new RisksMerged("R1", "R2"))
                .risksOrEmpty()
                .risk("R1")
                .orElseThrow();
        assertThat(merged.accepted()).isNull();
        assertThat(merged.measureReason()).isEqualTo("Dyrt / Styrgruppen");
        var both = risk("R2").withAccepted(new Accepted("Litet", "Styrgruppen"));
        assertThat(after(project(one, both), new RisksMerged("R1", "R2"))
                        .risksOrEmpty()
                        .items()
                        .getFirst()
                        .accepted())
                .isEqualTo(new Accepted("Dyrt\nLitet", "Styrgruppen"));
    }

    @Test
    void aRiskThatWasInARoundDoesNotGoIntoAnother() throws Exception {
        var voted = revealed(project(risk("R1"), risk("R2")));
        refused("problem.risks-both-scored", voted, new RisksMerged("R2", "R1"));
        assertThat(ids(after(voted, new RisksMerged("R1", "R2")))).containsExactly("R1");
    }

    @Test
    void aRiskIsNotRewordedByAMergeWhilePeopleVoteOnIt() throws Exception {
        var before = project(risk("R1"), risk("R2"));
        var voting = after(before, new RoundStarted(round(RoundState.OPEN)));
        refused("problem.risk-in-running-round", voting, new RisksMerged("R1", "R2"));
    }

    @Test
    void whatTheRuleDemandsIsAnsweredBeforeTheRiskIsClosed() throws Exception {
        var risk = risk("R1").withLikelihood(3).withImpact(3);
        assertThat(missing(risk)).containsExactly(Missing.MEASURE);
        assertThat(missing(risk.withMeasures(List.of(measure(null, null))))).containsExactly(Missing.WHO, Missing.WHEN);
        assertThat(missing(risk.withMeasures(List.of(measure("Lena", null))))).containsExactly(Missing.WHEN);
        assertThat(missing(risk.withMeasures(List.of(measure(" ", null).withWhen("snarast"), measure(null, null)))))
                .containsExactly(Missing.WHO);
        assertThat(missing(risk.withMeasures(List.of(WHOLE.withStatus(ActionStatus.DROPPED)))))
                .containsExactly(Missing.MEASURE);
        assertThat(missing(risk.withAccepted(new Accepted("Dyrt", "")))).containsExactly(Missing.BY);
        assertThat(missing(risk.withAccepted(new Accepted("", "Lena")))).containsExactly(Missing.BECAUSE);
        refused("problem.risk-unanswered", project(risk), closed(risk));
        for (var answered : List.of(
                risk.withMeasures(List.of(measure(null, null), WHOLE)),
                risk.withMeasures(List.of(measure("Lena", null).withWhen("snarast"))),
                risk.withAccepted(new Accepted("Dyrt", "Styrgruppen")),
                risk.withImpact(2))) {
            assertThat(missing(answered)).isEmpty();
            after(project(answered), closed(answered));
        }
    }

    @Test
    void aClosedRiskDoesNotLoseItsAnswer() throws Exception {
        var closed = risk("R1").withImpact(5).withMeasures(List.of(WHOLE)).withStatus(RiskStatus.CLOSED);
        refused("problem.risk-unanswered", project(closed), new RiskEdited(closed.withMeasures(List.of())));
        after(project(closed), new RiskEdited(closed.withMeasures(List.of()).withStatus(RiskStatus.OPEN)));
    }

    @Test
    void whatCameClosedWithoutAnAnswerCanStillBeEdited() throws Exception {
        var closed = risk("R1").withImpact(5).withStatus(RiskStatus.CLOSED);
        var after = after(project(closed), new RiskEdited(closed.withThreat("Annat")));
        assertThat(after.risksOrEmpty().items().getFirst().threat()).isEqualTo("Annat");
    }

    private static List<Missing> missing(Risk risk) {
        return Missing.of(project(risk).risksOrEmpty(), risk);
    }

    private static Change closed(Risk risk) {
        return new RiskEdited(risk.withStatus(RiskStatus.CLOSED));
    }

    private static void refused(String key, Project before, Change change) {
        assertThatThrownBy(() -> change.outcome(before))
                .isInstanceOfSatisfying(
                        Problem.Refused.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static Project after(Project before, Change change) throws Problem.Refused {
        return change.outcome(before).after();
    }

    private static List<String> ids(Project project) {
        return project.risksOrEmpty().items().stream().map(Risk::id).toList();
    }

    private static Project project(Risk... risks) {
        return Project.empty("T", Language.SV).withRisks(new Risks(null, List.of(risks), List.of()));
    }

    private static Project revealed(Project project) {
        return project.withRisks(project.risksOrEmpty().withRounds(List.of(round(RoundState.REVEALED))));
    }

    /** A round in which R1 got 3 and 4 from one seat. */
    private static Round round(RoundState state) {
        var slip = new Slip("R1", 3, 4);
        return RoundBuilder.builder()
                .id("o1")
                .secrecy(Secrecy.SECRET)
                .state(state)
                .risks(List.of("R1"))
                .seats(1)
                .tallies(List.of(new Tally(slip.risk(), slip.likelihood(), slip.impact(), 1)))
                .build();
    }

    private static Risk risk(String id) {
        return RiskBuilder.builder()
                .id(id)
                .threat("Hot " + id)
                .status(RiskStatus.OPEN)
                .build();
    }

    private static Action measure(String who, LocalDate due) {
        return new Action("Påminn", who, due, null, ActionStatus.OPEN, null);
    }
}
