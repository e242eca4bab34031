package verkstad.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import verkstad.model.Project;
import verkstad.model.change.ErasureChange;
import verkstad.model.change.RoundChange;
import verkstad.model.risk.Keeping;
import verkstad.model.risk.Round;
import verkstad.workspace.Workspace;

/** Erases the ballots of a project that was just opened, if the time that the user set for it is over. FX thread. */
final class AgedBallots {
    private final Workspace workspace;
    private final Keeping keeping;
    private final LocalDate today;

    AgedBallots(Workspace workspace, Keeping keeping) {
        this.workspace = workspace;
        this.keeping = keeping;
        today = workspace.today();
    }

    /** @param told how many rounds with how many ballots were erased; not at all where none were */
    void erase(BiConsumer<Integer, Integer> told) {
        if (workspace.isReadOnly()) return;
        var project = workspace.project().get();
        var over = over(project);
        if (!over.isEmpty()) {
            int ballots = over.stream().mapToInt(Round::votes).sum();
            workspace.erase(
                    now -> new ErasureChange.RoundsErased(keeping.over(now, today)),
                    () -> told.accept(over.size(), ballots));
        }
        if (!keeping.beginning(project, today).isEmpty())
            workspace.edit(now -> new RoundChange.ShowingsNoted(keeping.beginning(now, today)));
    }

    private List<Round> over(Project project) {
        var ids = keeping.over(project, today);
        return project.risksOrEmpty().rounds().stream()
                .filter(r -> ids.contains(r.id()))
                .toList();
    }
}
