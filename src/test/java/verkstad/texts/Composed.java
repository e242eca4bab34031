package verkstad.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verkstad.model.Coded;
import verkstad.model.Language;
import verkstad.model.board.Into;
import verkstad.model.communication.Gap;
import verkstad.model.communication.GoalStatus;
import verkstad.model.dots.DotKind;
import verkstad.model.find.Sort;
import verkstad.model.futures.HeadlinePart;
import verkstad.model.futures.Phase;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.Stage;
import verkstad.model.futures.Thumb;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Collected;
import verkstad.model.risk.Demand;
import verkstad.model.risk.Missing;
import verkstad.model.risk.Movement;
import verkstad.model.risk.Secrecy;
import verkstad.model.session.ActionStatus;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.Attendance;
import verkstad.model.session.ItemKind;
import verkstad.model.thread.Kind;

/**
 * The keys that code puts together while it runs, by their beginnings, each with all the endings there can be: those of
 * an enum, or these. What begins so and ends otherwise is a text that nobody asks for.
 */
final class Composed {
    static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("bin.deed.", List.of("added", "changed", "moved", "removed")),
            Map.entry("board.became-", codes(Into.values())),
            Map.entry("board.to-", codes(Into.values())),
            Map.entry(
                    "communication.",
                    List.of(
                            "goal-clear",
                            "goal-copy",
                            "goal-cut",
                            "goal-down",
                            "goal-duplicate",
                            "goal-insert",
                            "goal-paste",
                            "goal-remove",
                            "goal-up",
                            "need-empty",
                            "need-next")),
            Map.entry("communication.audience-", List.of("act", "empty", "experience", "feel", "know", "next")),
            Map.entry(
                    "communication.column.",
                    List.of("by-whom", "due", "follow-up", "how", "status", "to-whom", "what", "when")),
            Map.entry("communication.deadline.", List.of("overdue", "soon")),
            Map.entry("communication.gap.", codes(Gap.values())),
            Map.entry("communication.grouping.", List.of("audience", "none", "sender")),
            Map.entry("communication.nobody.", List.of("audience", "sender")),
            Map.entry("communication.plan-", List.of("goal", "message", "why")),
            Map.entry("communication.plan-prompt-", List.of("message", "why")),
            Map.entry("communication.projector-", List.of("one", "whole")),
            Map.entry("communication.status.", codes(GoalStatus.values())),
            Map.entry("communication.watch.", List.of("all", "due-soon", "gaps")),
            Map.entry("dots.open-", codes(DotKind.values())),
            Map.entry("find.sort.", codes(Sort.values())),
            Map.entry(
                    "futures.",
                    List.of(
                            "audience",
                            "critique-empty",
                            "critique-next",
                            "critique-text",
                            "differently",
                            "discovered",
                            "factor-empty",
                            "factor-next",
                            "factor-text",
                            "group",
                            "message-empty",
                            "message-next",
                            "message-text",
                            "paper",
                            "parked-empty",
                            "parked-text",
                            "possibilities",
                            "step-empty",
                            "step-next",
                            "step-text",
                            "story",
                            "to-action-full",
                            "to-risk-full",
                            "to-step-full")),
            Map.entry(
                    "futures.page-",
                    List.of(
                            "critique",
                            "headlines",
                            "message",
                            "parked",
                            "preparation",
                            "road",
                            "scene",
                            "wishes",
                            "years")),
            Map.entry("futures.part.", codes(HeadlinePart.values())),
            Map.entry("futures.phase.", codes(Phase.values())),
            Map.entry("futures.rule-line.", codes(Stage.values())),
            Map.entry(
                    "futures.rule.",
                    List.of(
                            "critique.1",
                            "critique.2",
                            "critique.3",
                            "fantasy.1",
                            "fantasy.2",
                            "fantasy.3",
                            "preparation.1",
                            "preparation.2",
                            "preparation.3",
                            "realisation.1",
                            "realisation.2",
                            "realisation.3")),
            Map.entry("futures.stage-question.", codes(Stage.values())),
            Map.entry("futures.stage.", codes(Stage.values())),
            Map.entry("futures.thumb.", codes(Thumb.values())),
            Map.entry(
                    "futures.turn-",
                    List.of("audience", "differently", "discovered", "group", "paper", "possibilities", "story")),
            Map.entry("futures.votes-", List.of("agree", "can-live-with", "not-yet")),
            Map.entry("help.text.", List.of("after", "before", "during", "files", "trouble", "votes")),
            Map.entry("help.title.", List.of("after", "before", "during", "files", "trouble", "votes")),
            Map.entry("minutes.action-status.", codes(ActionStatus.values())),
            Map.entry("minutes.anchors-", List.of("impact", "likelihood")),
            Map.entry("minutes.collected.", codes(Collected.values())),
            Map.entry("minutes.demand.", codes(Demand.values())),
            Map.entry("minutes.goal-status.", codes(GoalStatus.values())),
            Map.entry("minutes.item-kind.", codes(ItemKind.values())),
            Map.entry("minutes.kind.", codes(ItemKind.values())),
            Map.entry("minutes.lacks.", codes(Missing.values())),
            Map.entry("minutes.movement.", codes(Movement.values())),
            Map.entry("minutes.phase.", codes(Phase.values())),
            Map.entry("minutes.road-kind.", codes(RoadKind.values())),
            Map.entry("minutes.rule.", codes(Aggregate.values())),
            Map.entry("minutes.score-by.", List.of("highest", "median")),
            Map.entry("minutes.secrecy.", codes(Secrecy.values())),
            Map.entry("minutes.thread-", List.of("action", "capability", "goal", "measure", "risk")),
            Map.entry("minutes.thread-from-", List.of("action", "capability", "goal", "measure", "risk")),
            Map.entry("minutes.voting-kept.", codes(Secrecy.values())),
            Map.entry("minutes.wanted.", List.of("false", "true")),
            Map.entry("model.action-status.", codes(ActionStatus.values())),
            Map.entry("model.attendance.", codes(Attendance.values())),
            Map.entry("model.item-kind-mark.", codes(ItemKind.values())),
            Map.entry("model.item-kind.", codes(ItemKind.values())),
            Map.entry("model.language.", codes(Language.values())),
            Map.entry("model.progress.", List.of("at-hand", "coming", "done", "skipped")),
            Map.entry("problem.document-", List.of("name-long", "no-room")),
            Map.entry("projector.read-back.", List.of("discussion", "notes", "outcomes")),
            Map.entry("projector.said.", List.of("action", "decision")),
            Map.entry(
                    "register.column.",
                    List.of(
                            "act",
                            "area",
                            "attendance",
                            "audience",
                            "board",
                            "by",
                            "by-whom",
                            "came",
                            "column",
                            "consequence",
                            "date",
                            "decided-by",
                            "demanded",
                            "differently",
                            "discovered",
                            "dots",
                            "due",
                            "experience",
                            "feel",
                            "follow-up",
                            "group",
                            "headline",
                            "how",
                            "id",
                            "impact",
                            "importance",
                            "item",
                            "know",
                            "left",
                            "likelihood",
                            "lines",
                            "name",
                            "organisation",
                            "paper",
                            "person",
                            "possibilities",
                            "question",
                            "reached",
                            "risk",
                            "role",
                            "round",
                            "score",
                            "secrecy",
                            "session",
                            "status",
                            "story",
                            "text",
                            "threat",
                            "to-whom",
                            "voted",
                            "vulnerability",
                            "wanted",
                            "what",
                            "when",
                            "who",
                            "workshop",
                            "year")),
            Map.entry(
                    "register.sheet.",
                    List.of(
                            "actions",
                            "attendance",
                            "audiences",
                            "capabilities",
                            "cards",
                            "decisions",
                            "goals",
                            "headlines",
                            "milestones",
                            "people",
                            "risks",
                            "rounds")),
            Map.entry(
                    "register.value.",
                    List.of(
                            "absent",
                            "closed",
                            "done",
                            "dropped",
                            "named",
                            "open",
                            "planned",
                            "present",
                            "secret",
                            "under-way")),
            Map.entry("reveal.movement.", codes(Movement.values())),
            Map.entry("reveal.way-", List.of("comparison", "distributions", "map", "results", "spotlight")),
            Map.entry("risk.", List.of("kind.issue", "kind.risk", "status.closed", "status.open")),
            Map.entry("risk.aggregate-holds.", codes(Aggregate.values())),
            Map.entry("risk.aggregate.", codes(Aggregate.values())),
            Map.entry(
                    "risk.anchor.",
                    List.of(
                            "impact.1",
                            "impact.2",
                            "impact.3",
                            "impact.4",
                            "impact.5",
                            "likelihood.1",
                            "likelihood.2",
                            "likelihood.3",
                            "likelihood.4",
                            "likelihood.5")),
            Map.entry("risk.filter.", List.of("all", "closed", "issues", "open", "unanswered")),
            Map.entry("risk.missing.", codes(Missing.values())),
            Map.entry("risk.round.", codes(Secrecy.values())),
            Map.entry("risk.wanted.", List.of("no", "not-said", "yes")),
            Map.entry("session.activity-new.", List.of("board", "futures")),
            Map.entry("session.activity.", codes(ActivityKind.values())),
            Map.entry("session.quick-landed.", List.of("action", "decision", "discussion", "note")),
            Map.entry("session.quick-prompt.", List.of("action", "decision", "discussion", "note")),
            Map.entry("session.quick.", List.of("action", "decision", "discussion", "note")),
            Map.entry("shell.keeping.", List.of("always", "one-month", "one-year", "three-months")),
            Map.entry("shell.look.", List.of("dark", "high-contrast", "light")),
            Map.entry("shell.minutes-", List.of("docx", "html", "md", "pdf")),
            Map.entry("shell.minutes-for.", List.of("archive", "commissioner", "participants")),
            Map.entry("thread.named.", codes(Kind.values())),
            Map.entry("thread.new.", codes(Into.values())),
            Map.entry("thread.number.", codes(Kind.values())));

    private Composed() {}

    /** All of these keys, whole. */
    static Stream<String> keys() {
        return KEYS.entrySet().stream().flatMap(e -> e.getValue().stream().map(ending -> e.getKey() + ending));
    }

    private static List<String> codes(Coded... constants) {
        return Arrays.stream(constants).map(Coded::code).toList();
    }
}
