package verkstad.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.storage.RescueFile;

/** Brings a project to safety whose file is lost while it is open. Storage thread. */
final class Rescue {
    /** Troubles after which the file may not hold any more what it held. */
    private static final Set<String> LOST = Set.of(
            "problem.file-gone",
            "problem.file-missing",
            "problem.file-damaged",
            "problem.file-not-project",
            "problem.file-trouble");

    private final RescueFile file;

    Rescue(Path lost) {
        file = new RescueFile(lost);
    }

    static boolean isLost(Problem.FileTrouble why) {
        return LOST.contains(why.key());
    }

    /**
     * Where everything is that was saved, and what could not be: while people vote in secret only what was saved, since
     * the file that vanished may turn up again, one ballot apart.
     *
     * @return empty where the file is not lost, or no place can be found
     */
    Optional<Path> from(Problem.FileTrouble why, Project saved, Project latest) {
        if (!isLost(why)) return Optional.empty();
        return first(isSecret(saved, latest) ? List.of(saved) : List.of(latest, saved));
    }

    /**
     * When the program ends and the file, which is whole, would not take the latest; none while people vote in secret.
     */
    Optional<Path> atTheEnd(Project saved, Project latest) {
        return isSecret(saved, latest) ? Optional.empty() : first(List.of(latest));
    }

    private static boolean isSecret(Project saved, Project latest) {
        return saved.isVotingInSecret() || latest.isVotingInSecret();
    }

    private Optional<Path> first(List<Project> wanted) {
        for (var project : wanted) {
            try {
                return Optional.of(file.write(project));
            } catch (Problem.FileTrouble e) {
                warn("no rescue", e);
            }
        }
        return Optional.empty();
    }

    boolean isThere() {
        return file.isThere();
    }

    /** All is in its own file again. */
    void isOver() {
        try {
            file.remove();
        } catch (Problem.FileTrouble e) {
            warn("rescue left behind", e);
        }
    }

    private static void warn(String what, Problem.FileTrouble why) {
        System.getLogger(Rescue.class.getName()).log(System.Logger.Level.WARNING, what, why);
    }
}
