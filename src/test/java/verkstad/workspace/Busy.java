package verkstad.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import verkstad.exchange.ExchangeReader;
import verkstad.exchange.ExchangeWriter;
import verkstad.minutes.MinutesWriter;
import verkstad.model.HalfTyped;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.RoundChange;
import verkstad.model.change.SessionChange;
import verkstad.model.people.Person;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.session.Decision;
import verkstad.model.session.SessionBuilder;
import verkstad.storage.ProjectFile;

/**
 * A process in which everything is done that writes: voting, typing, undo, import, export, backup and migration. Of
 * each it says what it wants to write, and then that it is written: {@code WANT what state} and {@code ACK what state}.
 */
final class Busy {
    static final Path OLD = Path.of("src", "test", "resources", "versions", "sample.v1.verkstad");
    private static final String SESSION = "s1";
    private static final String RISK = "R1";
    private static final String VOTER = "v1";
    private static final String LINE = "decision-next";

    private final Path folder;
    private final HeldClock clock = new HeldClock();
    private final Workspace workspace;

    private Busy(Path folder) throws Exception {
        this.folder = folder;
        workspace = new Workspace(ProjectFile.open(file(folder)), Runnable::run, Runnable::run, clock);
    }

    static Path file(Path folder) {
        return folder.resolve("p.verkstad");
    }

    static Path document(Path folder) {
        return folder.resolve("ut.json");
    }

    static Path minutes(Path folder) {
        return folder.resolve("ut.md");
    }

    static Path imported(Path folder) {
        return folder.resolve("import.verkstad");
    }

    static Path migrated(Path folder) {
        return folder.resolve("old.verkstad");
    }

    /** The same for equal projects, in every process. */
    static String state(Project project) {
        return state(project, List.of());
    }

    /** The same for equal projects with equal lines that are half typed. */
    static String state(Project project, List<HalfTyped> lines) {
        return Integer.toHexString((project + " " + lines).hashCode());
    }

    static Project project() {
        return Project.empty("P", Language.SV)
                .withPeople(List.of(new Person(VOTER, "Anna", null, null)))
                .withSessions(List.of(
                        SessionBuilder.builder().id(SESSION).title("Möte").build()))
                .withRisks(new Risks(
                        null, List.of(RiskBuilder.builder().id(RISK).threat("T").build()), List.of()));
    }

    private interface Work {
        void done() throws Exception;
    }

    /** The folder, and with which of the seven it begins. */
    public static void main(String[] arguments) throws Exception {
        var busy = new Busy(Path.of(arguments[0]));
        var all = new ArrayList<Work>(List.of(
                busy::typed,
                busy::undone,
                busy::voted,
                busy::exported,
                busy::imported,
                busy::backedUp,
                busy::migrated));
        Collections.rotate(all, Integer.parseInt(arguments[1]));
        while (true) for (var work : all) work.done();
    }

    /** Half a line first, which the change that follows takes along. */
    private void typed() {
        var line = new HalfTyped(SESSION, LINE, "besl " + UUID.randomUUID());
        System.out.println("WANT typing " + state(now(), List.of(line)));
        workspace.halfTyped().type(line);
        workspace.halfTyped().write();
        System.out.println("ACK typing " + state(now(), List.of(line)));
        edit("typing", typing());
    }

    private void undone() {
        var before = now();
        edit("typing", typing());
        say("WANT", "undo", before);
        workspace.undo();
        say("ACK", "undo", now());
    }

    private void voted() {
        // One that was under way when the program was killed goes on.
        now().risksOrEmpty().running().ifPresent(this::show);
        var round = UUID.randomUUID().toString();
        edit(
                "voting",
                new RoundChange.RoundStarted(RoundBuilder.builder()
                        .id(round)
                        .secrecy(Secrecy.NAMED)
                        .state(RoundState.OPEN)
                        .risks(List.of(RISK))
                        .voters(List.of(VOTER))
                        .build()));
        edit("voting", new RoundChange.BallotHandedOver(round, VOTER, List.of(new Slip(RISK, 3, 4))));
        show(now().risksOrEmpty().round(round).orElseThrow());
    }

    private void show(Round round) {
        if (round.state() == RoundState.OPEN) edit("voting", new RoundChange.RoundMoved(round.id(), RoundState.CLOSED));
        edit("voting", new RoundChange.RoundMoved(round.id(), RoundState.REVEALED));
    }

    private void exported() throws Exception {
        say("WANT", "export", now());
        ExchangeWriter.write(now(), document(folder));
        MinutesWriter.write(now(), SESSION, minutes(folder));
        say("ACK", "export", now());
    }

    private void imported() throws Exception {
        if (!Files.exists(document(folder))) return;
        var project = ExchangeReader.read(document(folder));
        say("WANT", "import", project);
        ProjectFile.replace(imported(folder), project, clock);
        say("ACK", "import", project);
    }

    private void backedUp() {
        clock.move(Duration.ofMinutes(20));
        edit("backup", typing());
    }

    private void migrated() throws Exception {
        var aside = folder.resolve("old");
        Files.copy(OLD, aside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(aside, migrated(folder), StandardCopyOption.ATOMIC_MOVE);
        System.out.println("WANT migration -");
        ProjectFile.open(migrated(folder)).close();
        System.out.println("ACK migration -");
    }

    private Change typing() {
        var session = now().session(SESSION);
        var decision = new Decision("beslut " + UUID.randomUUID(), null);
        return new SessionChange.SessionEdited(
                session.withTitle(decision.text()).withDecisions(Lists.plus(session.decisions(), decision)));
    }

    private void edit(String what, Change change) {
        try {
            say("WANT", what, change.outcome(now()).after());
        } catch (Problem.Refused e) {
            throw new AssertionError(e);
        }
        workspace.halfTyped().type(new HalfTyped(SESSION, LINE, ""));
        workspace.apply(change);
        if (!(workspace.saved().get() instanceof SaveState.Saved)) throw new AssertionError(workspace.saved());
        say("ACK", what, now());
    }

    private Project now() {
        return workspace.project().get();
    }

    private static void say(String how, String what, Project state) {
        System.out.println(how + " " + what + " " + state(state));
    }
}
