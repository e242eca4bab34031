package verkstad.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Problem;
import verkstad.model.change.Together;
import verkstad.storage.ProjectFile;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** What both votes on the shared laptop have in common. */
class LaptopVoteTest {
    @TempDir
    Path folder;

    /** On a disk that was full for a while, the ballot and the end of the vote are written at once. */
    @Test
    void aBallotThatReachesTheDiskAfterTheVoteAsksNothingOfIt() throws Problem.FileTrouble {
        Queue<Runnable> storage = new ArrayDeque<>();
        var file = ProjectFile.create(folder.resolve("p.verkstad"), SessionSample.project());
        try (var workspace = new Workspace(file, storage::add, Runnable::run, Clock.systemUTC())) {
            var vote = new OneSeat(workspace);
            vote.sitDown();
            vote.handOver();
            vote.close();
            vote.isOver = true;
            while (!storage.isEmpty()) storage.remove().run();
            assertThat(vote.step().get()).isInstanceOf(LaptopStep.Saving.class);
        }
        while (!storage.isEmpty()) storage.remove().run();
    }

    private static final class OneSeat extends LaptopVote<String> {
        private boolean isOver;

        OneSeat(Workspace workspace) {
            super(workspace);
            start();
        }

        void handOver() {
            cast(Together.NOTHING);
        }

        @Override
        protected Electorate electorate() {
            if (isOver) throw new IllegalStateException("there is no vote");
            return new Electorate(List.of(), List.of(), 0, 1);
        }

        @Override
        protected void begin(@Nullable String voter) {
            show("ballot");
        }

        @Override
        protected void drop() {}
    }
}
