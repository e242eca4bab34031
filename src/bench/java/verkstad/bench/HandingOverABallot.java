package verkstad.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import verkstad.model.Project;
import verkstad.model.change.RoundChange;
import verkstad.model.risk.Round;
import verkstad.model.risk.Slip;
import verkstad.storage.ProjectFile;
import verkstad.workspace.SaveState;
import verkstad.workspace.Workspace;

/** From a secret ballot of 40 risks to the disk, voter after voter until all 60 have voted; then a new round begins. */
@Figure(
        value = "Handing over a ballot",
        reference = "plain SQLite, the same rows in one transaction",
        // No less than 0.8 of the rate.
        goal = 1.25)
public class HandingOverABallot extends InProcess {
    private final List<List<Slip>> ballots = new ArrayList<>();
    private final List<Round> after = new ArrayList<>();
    private Workspace workspace;
    private Connection plain;
    private PreparedStatement voted;
    private PreparedStatement tally;
    private int next;

    @Setup
    public void open() throws Exception {
        var folder = Input.folder(HandingOverABallot.class);
        var project = FullVote.open();
        var file = ProjectFile.create(folder.resolve("voted.verkstad"), project);
        workspace = new Workspace(file, Runnable::run, Runnable::run, Clock.systemUTC());

        var same = folder.resolve("plain.verkstad");
        ProjectFile.create(same, project).close();
        plain = PlainSqlite.open(same);
        voted = plain.prepareStatement("insert into voted values (?, ?, ?)");
        tally = plain.prepareStatement("insert into tally values (?, ?, ?, ?, ?)");
        var round = FullVote.round();
        for (int i = 0; i < FullVote.VOTERS; i++) {
            ballots.add(FullVote.ballot(i));
            round = round.handedOver(FullVote.voter(i), ballots.getLast());
            after.add(round);
        }
    }

    @Setup(Level.Invocation)
    public void beginAnew() {
        if (next < FullVote.VOTERS) return;
        next = 0;
        workspace.apply(new RoundChange.RoundDiscarded(FullVote.ROUND));
        workspace.apply(new RoundChange.RoundStarted(FullVote.round()));
    }

    @Benchmark
    public Project verkstad() {
        workspace.apply(new RoundChange.BallotHandedOver(FullVote.ROUND, FullVote.voter(next), ballots.get(next)));
        next++;
        return workspace.project().get();
    }

    /** The rows are written anew in the order of their keys, as secrecy demands of whoever writes them. */
    @Benchmark
    public int reference() throws SQLException {
        var round = after.get(next++);
        try (var statement = plain.createStatement()) {
            statement.execute("begin immediate");
            for (var table : List.of("voted", "tally", "reason")) statement.execute("delete from " + table);
            for (int i = 0; i < round.voted().size(); i++)
                insert(voted, FullVote.ROUND, i, round.voted().get(i));
            for (var t : round.tallies())
                insert(tally, FullVote.ROUND, t.risk(), t.likelihood(), t.impact(), t.count());
            statement.execute("commit");
        }
        return round.tallies().size();
    }

    @TearDown
    public void close() throws SQLException {
        if (!(workspace.saved().get() instanceof SaveState.Saved)) throw new IllegalStateException("not saved");
        var refusal = workspace.refusal().get();
        if (refusal != null) throw new IllegalStateException(refusal.key());
        workspace.close();
        plain.close();
    }

    private static void insert(PreparedStatement statement, Object... cells) throws SQLException {
        for (int i = 0; i < cells.length; i++) statement.setObject(i + 1, cells[i]);
        statement.executeUpdate();
    }
}
