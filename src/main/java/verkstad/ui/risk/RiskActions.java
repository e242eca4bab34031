package verkstad.ui.risk;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import verkstad.model.Lists;
import verkstad.model.change.Change;
import verkstad.model.change.ErasureChange;
import verkstad.model.change.RiskChange.RiskAdded;
import verkstad.model.change.RiskChange.RiskMoved;
import verkstad.model.change.RiskChange.RiskRemoved;
import verkstad.model.change.RiskChange.RiskSplit;
import verkstad.model.change.RiskChange.RisksMerged;
import verkstad.model.change.Together;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskKind;
import verkstad.model.risk.RiskStatus;
import verkstad.model.risk.Risks;
import verkstad.workspace.Workspace;

/** What can be done with the risks of the register, each taken back in one step but what is erased. FX thread. */
final class RiskActions {
    private final Workspace workspace;

    RiskActions(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Adds a risk at the end.
     *
     * @param whenDone is told its id once it is there
     */
    void add(String threat, Consumer<String> whenDone) {
        make(
                (register, id) -> new RiskAdded(
                        register.items().size(),
                        RiskBuilder.builder()
                                .id(id)
                                .threat(threat)
                                .status(RiskStatus.OPEN)
                                .build()),
                whenDone);
    }

    /** Makes two of one; {@code whenDone} is told the id of the new one, which is to be reworded. */
    void split(String risk, Consumer<String> whenDone) {
        make((_, id) -> new RiskSplit(risk, id), whenDone);
    }

    /**
     * Makes one of two. The one that was voted on stays, else the one that stands first.
     *
     * @param whenDone is told the id of the one that stays
     */
    void merge(String one, String other, Consumer<String> whenDone) {
        var kept = new AtomicReference<>(one);
        workspace.edit(
                now -> {
                    var register = now.risksOrEmpty();
                    var stays = stays(register, one, other);
                    kept.set(stays);
                    return new RisksMerged(stays, stays.equals(one) ? other : one);
                },
                () -> whenDone.accept(kept.get()));
    }

    /** Closes it; refused while a demand is unanswered. */
    void close(String risk) {
        edit(risk, r -> r.withStatus(RiskStatus.CLOSED));
    }

    void reopen(String risk) {
        edit(risk, r -> r.withStatus(RiskStatus.OPEN));
    }

    /** An issue is there already: it leaves the matrix and the votes, and stays in the minutes. */
    void setIssue(String risk, boolean issue) {
        edit(risk, r -> r.withKind(issue ? RiskKind.ISSUE : RiskKind.RISK));
    }

    void remove(String risk) {
        workspace.apply(new RiskRemoved(risk));
    }

    /** Moves a risk to where another one stands. */
    void moveTo(String risk, String other, Runnable whenDone) {
        workspace.edit(
                now -> {
                    int to = Lists.place(now.risksOrEmpty().items(), r -> r.id().equals(other));
                    return to < 0 ? Together.NOTHING : new RiskMoved(risk, to);
                },
                whenDone);
    }

    /** Takes all rounds out of the project and its backups for good; what they came to stays with the risks. */
    void eraseBallots() {
        workspace.erase(now -> new ErasureChange.BallotsErased(), () -> {});
    }

    private void edit(String risk, UnaryOperator<Risk> work) {
        new EditedRisk(workspace, risk).edit(work);
    }

    private void make(BiFunction<Risks, String, Change> change, Consumer<String> whenDone) {
        var made = new AtomicReference<>("");
        workspace.edit(
                now -> {
                    var register = now.risksOrEmpty();
                    made.set(register.nextId());
                    return change.apply(register, register.nextId());
                },
                () -> whenDone.accept(made.get()));
    }

    private static String stays(Risks register, String one, String other) {
        if (register.isVotedOn(one) != register.isVotedOn(other)) return register.isVotedOn(one) ? one : other;
        int first = Lists.place(register.items(), r -> r.id().equals(one) || r.id().equals(other));
        return register.items().get(first).id();
    }
}
