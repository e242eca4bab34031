package verkstad.model.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.capability.Evaluation;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.risk.Risk;
import verkstad.model.session.Action;

/** Gathers all that can be on the thread, in the order in which a project tells it. */
final class Knots {
    private final List<Knot> all = new ArrayList<>();

    private Knots() {}

    static List<Knot> of(Project project) {
        var knots = new Knots();
        project.futures().forEach(knots::futures);
        project.boards().forEach(knots::board);
        for (var goal : project.communicationOrEmpty().goals()) {
            var words = goal.what() == null ? goal.toWhom() : goal.toWhom() + ": " + goal.what();
            knots.add(Kind.GOAL, null, goal.id(), goal.from(), words);
        }
        knots.risks(project.risksOrEmpty().items());
        var capabilities = project.capabilities();
        if (capabilities != null)
            capabilities.items().forEach(c -> knots.add(Kind.CAPABILITY, null, c.id(), c.from(), c.name()));
        project.evaluations().forEach(knots::evaluation);
        project.sessions().forEach(s -> knots.actions(Kind.ACTION, s.id(), s.actions()));
        return List.copyOf(knots.all);
    }

    private void futures(FuturesWorkshop workshop) {
        workshop.headlines().forEach(h -> add(Kind.HEADLINE, workshop.id(), h.id(), null, h.headline()));
        workshop.road().forEach(s -> add(Kind.STEP, workshop.id(), s.id(), s.from(), s.text()));
    }

    private void board(Board board) {
        board.columns().stream()
                .flatMap(c -> c.cards().stream())
                .forEach((Card card) -> add(Kind.CARD, board.id(), card.id(), null, card.text()));
    }

    private void risks(List<Risk> risks) {
        risks.forEach(r -> add(Kind.RISK, null, r.id(), r.from(), r.threat()));
        risks.forEach(r -> actions(Kind.MEASURE, r.id(), r.measures()));
    }

    private void evaluation(Evaluation evaluation) {
        evaluation.factors().forEach(f -> add(Kind.FACTOR, evaluation.id(), f.id(), null, f.name()));
    }

    private void actions(Kind kind, String owner, List<Action> actions) {
        actions.forEach(a -> add(kind, owner, null, a.from(), a.what()));
    }

    /** Places count on as long as kind and owner stay the same. */
    private void add(Kind kind, @Nullable String owner, @Nullable String id, @Nullable String from, String words) {
        var last = all.isEmpty() ? null : all.getLast().spot();
        int place = last != null && last.kind() == kind && Objects.equals(last.owner(), owner) ? last.place() + 1 : 0;
        all.add(new Knot(new Spot(kind, owner, place), id, from, inALine(words)));
    }

    /** Nearly all words stand in one line already, and there may be ten thousand of them. */
    private static String inALine(String words) {
        return words.indexOf('\n') < 0 && words.indexOf('\r') < 0
                ? words.strip()
                : words.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
