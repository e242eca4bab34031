package verkstad.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.change.SessionChange;
import verkstad.model.session.Decision;
import verkstad.model.session.SessionBuilder;
import verkstad.storage.ProjectFile;

/**
 * A process in which somebody writes long decisions; of each it says so when it is shown as saved, or why it is not.
 */
final class Scribe {
    private static final String SESSION = "s1";
    private static final String LONG = "beslut ".repeat(1500);

    private Scribe() {}

    /** Writes so many decisions into this file, or as many as it can. */
    public static void main(String[] arguments) throws Exception {
        var file = ProjectFile.open(Path.of(arguments[0]));
        try (var workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC())) {
            for (int n = Integer.parseInt(arguments[1]); n > 0; n--) {
                workspace.edit(
                        Scribe::next,
                        () -> System.out.println(
                                "ACK " + count(workspace.project().get())));
                if (workspace.saved().get() instanceof SaveState.NotSaved s) {
                    System.out.println("TROUBLE " + s.why().key() + " shown "
                            + count(workspace.project().get()));
                    if (arguments.length > 2) return;
                }
            }
        }
        System.out.println("DONE");
    }

    static Project project() {
        return Project.empty("P", Language.SV)
                .withSessions(List.of(
                        SessionBuilder.builder().id(SESSION).title("Möte").build()));
    }

    static SessionChange next(Project now) {
        var session = now.session(SESSION);
        var decision = new Decision(session.decisions().size() + " " + LONG, null);
        return new SessionChange.SessionEdited(session.withDecisions(Lists.plus(session.decisions(), decision)));
    }

    static int count(Project project) {
        return project.session(SESSION).decisions().size();
    }
}
