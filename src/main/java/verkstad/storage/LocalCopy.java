package verkstad.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verkstad.model.HalfTyped;
import verkstad.model.Place;
import verkstad.model.Problem.FileTrouble;
import verkstad.model.Project;
import verkstad.model.Publication;

/**
 * A project of a share, a sync folder or a stick, worked on in a copy on this computer: what is written is safe here,
 * whatever becomes of its place, and is brought there whenever a backup is made.
 */
public final class LocalCopy implements OpenFile {
    static final String PARCEL = "publish-";
    private final Path folder;
    private final ProjectFile file;
    private final Delivery delivery;
    private final Optional<Instant> interrupted;
    private boolean erasing;
    private long parcels;

    LocalCopy(Path folder, ProjectFile file, Delivery delivery, Optional<Instant> interrupted) {
        this.folder = folder;
        this.file = file;
        this.delivery = delivery;
        this.interrupted = interrupted;
    }

    /** Its place, not the copy's. */
    @Override
    public Path path() {
        return delivery.place();
    }

    @Override
    public Project read() throws FileTrouble {
        return file.read();
    }

    @Override
    public Optional<Place> place() {
        return file.place();
    }

    @Override
    public Optional<Instant> interrupted() {
        return interrupted;
    }

    @Override
    public History history() {
        return file.history();
    }

    @Override
    public List<HalfTyped> halfTyped() {
        return file.halfTyped();
    }

    @Override
    public Optional<FileTrouble> readOnly() {
        return Optional.empty();
    }

    @Override
    public void write(Project before, Project after, History history, List<HalfTyped> halfTyped) throws FileTrouble {
        delivery.owing().changing();
        file.write(before, after, history, halfTyped);
        if (!erasing) return;
        erasing = false;
        publish(after);
    }

    @Override
    public boolean hasForgotten() {
        return file.hasForgotten();
    }

    @Override
    public void remember(Place to) throws FileTrouble {
        file.remember(to);
    }

    /** Brings a verified copy to the place as well, in a while: {@link #whenPublished} tells. */
    @Override
    public void backUp(Project expected, LocalDateTime now) throws FileTrouble {
        publish(expected);
    }

    private void publish(Project expected) throws FileTrouble {
        if (expected.isVotingInSecret()) return;
        long until = delivery.owing().changes();
        var whole = folder.resolve(PARCEL + parcels++ + ".new");
        try {
            new VerifiedCopy(file.path()).write(whole, expected, VerifiedCopy.Kind.WHOLE);
        } catch (SQLException e) {
            throw Troubles.of(file.path(), e);
        } catch (IOException e) {
            throw Troubles.of(file.path(), e);
        }
        delivery.bring(new Delivery.Parcel(whole, until));
    }

    /** Also from what was published: the next that is written is brought to the place at once. */
    @Override
    public void eraseFromBackups(UnaryOperator<Project> erasure) throws FileTrouble {
        var trouble = new CompletableFuture<@Nullable FileTrouble>();
        delivery.inTurn(() -> {
            try {
                delivery.requireInReach();
                delivery.dropWaiting();
                new Backups(delivery.place()).rewrite(erasure);
                trouble.complete(null);
            } catch (FileTrouble e) {
                trouble.complete(e);
            } catch (RuntimeException | Error e) {
                trouble.completeExceptionally(e);
                throw e;
            }
        });
        var why = trouble.join();
        if (why != null) throw why;
        erasing = true;
    }

    @Override
    public void whenPublished(Consumer<Publication> told) {
        delivery.listen(told);
    }

    @Override
    public void ending() {
        file.ending();
        delivery.ending();
    }

    @Override
    public void close() {
        file.close();
        delivery.close();
    }
}
