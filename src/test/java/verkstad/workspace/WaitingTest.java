package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.storage.Fault;
import verkstad.storage.Faults;

/** Another program holds the file for a moment, or for longer: over real threads, the screen never waits for it. */
@Fault
class WaitingTest {
    @TempDir
    Path folder;

    private final ExecutorService storage = Executors.newSingleThreadExecutor();
    private final ExecutorService fx = Executors.newSingleThreadExecutor();
    private final HeldClock clock = new HeldClock();
    private final LinkedBlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
    private Path path;
    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        path = folder.resolve("p.verkstad");
        workspace = new Projects(storage, fx, clock).create(path, SecretVote.project());
        onFx(() -> workspace.saved().subscribe(states::add));
        assertThat(states.take()).isInstanceOf(SaveState.Saved.class);
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            workspace.close();
            return true;
        });
        storage.shutdown();
        assertThat(storage.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        fx.shutdown();
    }

    @Test
    void aShortLockIsWaitedForUnseenWhileTheScreenGoesOn() throws Exception {
        int answered = 0;
        try (var other = exclusively()) {
            vote("v1");
            assertThat(states.take()).isInstanceOf(SaveState.Saving.class);
            for (; answered < 1000; answered++) {
                assertThat(onFx(() -> SecretVote.voted(workspace.project().get())))
                        .as("not shown before it is on the disk")
                        .isEmpty();
            }
            release(other);
        }
        assertThat(states.take()).as("no trouble was told").isInstanceOf(SaveState.Saved.class);
        assertThat(onFx(() -> SecretVote.voted(workspace.project().get()))).containsExactly("v1");
        Faults.tell("F14", "answers of the screen while another program locked the file", answered, 0);
    }

    @Test
    void aLongLockIsToldAndTheVoteIsKeptAndWrittenOnce() throws Exception {
        try (var other = exclusively()) {
            vote("v1");
            assertThat(states.take()).isInstanceOf(SaveState.Saving.class);
            assertThat(states.take()).isInstanceOfSatisfying(SaveState.NotSaved.class, s -> {
                assertThat(s.why().key()).isEqualTo("problem.file-busy");
                assertThat(s.lost()).isFalse();
            });
            vote("v2");
            assertThat(onFx(() -> SecretVote.voted(workspace.project().get()))).isEmpty();
            release(other);
        }
        onFx(() -> {
            workspace.retry();
            workspace.retry();
            return true;
        });
        for (var state = states.take(); !(state instanceof SaveState.Saved); ) state = states.take();
        assertThat(onFx(() -> SecretVote.voted(workspace.project().get()))).containsExactly("v1", "v2");
        assertThat(onFx(() -> SecretVote.slips(workspace.project().get()))).isEqualTo(2);
        Faults.tell("F14", "votes kept while another program locked the file for longer", 2, 0);
    }

    /** The computer sleeps, or the clock is set: nothing that is saved depends on it. */
    @Test
    void aClockThatJumpsCostsNoVoteAndNoBackup() throws Exception {
        var jumps = List.of(Duration.ofHours(9), Duration.ofDays(-400), Duration.ofMinutes(20));
        var voters = List.of("v1", "v2", "v3");
        for (int i = 0; i < jumps.size(); i++) {
            clock.move(jumps.get(i));
            vote(voters.get(i));
        }
        settled();
        assertThat(onFx(() -> SecretVote.voted(workspace.project().get()))).isEqualTo(voters);
        Faults.tell("F22", "votes after the clock jumped forth and back", voters.size(), 0);
    }

    private void settled() throws Exception {
        var done = new LinkedBlockingQueue<Boolean>();
        onFx(() -> {
            workspace.whenSettled(project -> done.add(true));
            return true;
        });
        assertThat(done.take()).isTrue();
    }

    private Connection exclusively() throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        try (var statement = connection.createStatement()) {
            statement.execute("begin exclusive");
        }
        return connection;
    }

    private static void release(Connection other) throws SQLException {
        try (var statement = other.createStatement()) {
            statement.execute("rollback");
        }
    }

    private void vote(String voter) throws Exception {
        onFx(() -> {
            SecretVote.vote(workspace, voter);
            return true;
        });
    }

    private <T> T onFx(Callable<T> asked) throws Exception {
        return fx.submit(asked).get();
    }
}
