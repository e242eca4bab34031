package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Publication;

/**
 * Brings what was saved in a copy to its place, and holds the lock there. What the place may hold up for minutes is
 * done by the courier; other threads only ask it to.
 */
final class Delivery {
    /** Well within the silence after which a lock's record is no one's. */
    private static final Duration BETWEEN = Duration.ofSeconds(20);

    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

    private final Path folder;
    private final Owing owing;
    private final Executor courier;
    private final Clock clock;
    private final Runnable stop;
    private volatile CopyRecord record; // the courier writes it, and all below
    private volatile Consumer<Publication> listener = published -> {};
    private volatile Publication state;
    private Publication settled;
    private @Nullable Lock lock;
    private @Nullable Parcel waiting;

    /**
     * A verified copy on its way.
     *
     * @param until how much had changed when it was made
     */
    record Parcel(Path whole, long until) {}

    /** @param lock null where the place is out of reach for now */
    Delivery(LocalCopies.Found found, Publication settled, @Nullable Lock lock, LocalCopies.Means means) {
        folder = found.folder();
        record = found.record();
        owing = new Owing(folder);
        courier = means.courier();
        clock = means.clock();
        this.settled = settled;
        this.lock = lock;
        state = lock == null
                ? new Publication.Kept(settled.place(), new FileTrouble("problem.place-away", settled.place()))
                : settled;
        stop = means.pulse().every(BETWEEN, () -> courier.execute(this::beat));
    }

    Owing owing() {
        return owing;
    }

    Path place() {
        return record.target().file();
    }

    void listen(Consumer<Publication> told) {
        listener = told;
        told.accept(state);
    }

    void bring(Parcel parcel) {
        courier.execute(() -> {
            var old = waiting;
            waiting = parcel;
            if (old != null) discard(old);
            attempt();
        });
    }

    /** Does this when all that was asked for before is done. */
    void inTurn(Runnable work) {
        courier.execute(work);
    }

    void requireInReach() throws FileTrouble {
        record.target().requireInReach();
    }

    /** Drops what waits: it holds what is to be erased. */
    void dropWaiting() {
        if (waiting != null) discard(waiting);
        waiting = null;
    }

    /** Says at the place too that it is about to be closed. */
    void ending() {
        courier.execute(() -> {
            if (lock != null) lock.ending();
        });
    }

    /** Leaves nothing on this computer, if all that was saved is in its place. */
    void close() {
        stop.run();
        courier.execute(() -> {
            if (waiting == null && !owing.isThere()) LocalCopies.remove(folder);
            if (lock != null) lock.close();
            lock = null;
        });
    }

    private void beat() {
        if (lock == null || waiting != null) {
            attempt();
            return;
        }
        try {
            record.target().requireInReach();
            lock.renew();
        } catch (FileTrouble e) {
            lock.abandon();
            lock = null;
            tell(new Publication.Kept(place(), e));
        }
    }

    private void attempt() {
        try {
            record.target().requireInReach();
            if (lock == null) lock = Lock.byRecord(place());
            if (waiting != null) deliver(waiting);
            tell(settled);
        } catch (FileTrouble e) {
            tell(new Publication.Kept(place(), e));
        } catch (IOException e) {
            tell(new Publication.Kept(place(), Troubles.of(folder, e)));
        } catch (RuntimeException e) {
            var what = e.getClass().getSimpleName();
            LOG.log(System.Logger.Level.ERROR, "not brought", e);
            tell(new Publication.Kept(place(), new FileTrouble(e, "problem.file-trouble", place(), what)));
        }
    }

    private void deliver(Parcel parcel) throws IOException, FileTrouble {
        var brought = Fingerprint.of(parcel.whole());
        var known = new HashSet<>(record.ours());
        known.add(brought);
        // First, so that after a crash what was brought is not taken for somebody else's.
        keep(record.withOurs(known));
        var place = record.target().bring(parcel.whole(), known, user(), LocalDateTime.now(clock));
        var opened = place();
        if (!place.equals(opened)) goOnIn(place);
        keep(record.withOurs(Set.of(brought)));
        var theirs = settled instanceof Publication.Beside before ? before.theirs() : opened;
        settled = theirs.equals(place)
                ? new Publication.There(place, clock.instant())
                : new Publication.Beside(place, theirs, clock.instant());
        owing.published(parcel.until());
        backUp(parcel.whole());
        waiting = null;
        discard(parcel);
    }

    /** The file that was opened is somebody else's now. */
    private void goOnIn(Path place) throws FileTrouble {
        record = record.withPlace(place);
        if (lock != null) lock.close();
        lock = null;
        lock = Lock.byRecord(place);
    }

    private void keep(CopyRecord next) throws IOException {
        next.write(folder);
        record = next;
    }

    /** A copy more or less is no reason to say that nothing was brought. */
    private void backUp(Path whole) {
        var bare = folder.resolve("backup.new");
        try {
            try {
                Files.copy(whole, bare, StandardCopyOption.REPLACE_EXISTING);
                Steps.clear(bare);
                new Backups(place()).addCopy(bare, LocalDateTime.now(clock));
            } finally {
                VerifiedCopy.delete(bare);
            }
        } catch (IOException | SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "no backup at the place", e);
        }
    }

    private void tell(Publication published) {
        state = published;
        listener.accept(published);
    }

    private static void discard(Parcel parcel) {
        try {
            VerifiedCopy.delete(parcel.whole());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "left behind", e);
        }
    }

    private static String user() {
        return Holder.here().user();
    }
}
