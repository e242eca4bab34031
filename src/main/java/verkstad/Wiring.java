package verkstad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import verkstad.model.Problem;
import verkstad.storage.LocalCopies;
import verkstad.storage.Medium;
import verkstad.ui.Background;
import verkstad.ui.shell.FileDialogs;
import verkstad.ui.shell.LogLine;
import verkstad.ui.shell.SettingsFile;
import verkstad.ui.shell.Shell;
import verkstad.ui.shell.Unexpected;
import verkstad.ui.theme.Look;
import verkstad.workspace.Projects;
import verkstad.workspace.Workspace;

/** The only place where objects are put together. */
final class Wiring {
    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());

    /** For the screen, the storage and what is brought to a share, each: systems that shut down give five seconds. */
    private static final int LAST_MILLIS = 1500;

    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    private Wiring() {}

    /** Opens the window and returns when it is closed and all is written. */
    static void window(Optional<Path> file) throws Problem.FileTrouble {
        var folder = Folders.settings();
        var log = logTo(folder);
        var storage = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("storage").factory());
        var work = Executors.newVirtualThreadPerTaskExecutor();
        var courier = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("courier").daemon().factory());
        var clock = Clock.system(ZoneId.systemDefault());
        var files = new LocalCopies(
                Folders.copies(),
                Medium::of,
                new LocalCopies.Means(courier, (t, job) -> every(courier, t, job), clock));
        startUp(() -> {
            Look.loadFonts();
            var stage = new Stage();
            var shell = new Shell(
                    stage,
                    new Projects(storage, Platform::runLater, clock, files),
                    new Background(work, Platform::runLater),
                    new SettingsFile(folder.resolve("settings.properties"), Locale.getDefault()),
                    new FileDialogs(stage));
            Thread.setDefaultUncaughtExceptionHandler(new Unexpected(shell, stage, Platform::runLater, log));
            stage.setOnHidden(event -> end(storage, work, courier));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(shell, storage, courier), "shutdown"));
            shell.start(file);
        });
    }

    /** A display may be named and yet not be there. */
    private static void startUp(Runnable window) throws Problem.FileTrouble {
        try {
            Platform.startup(window);
        } catch (UnsupportedOperationException e) {
            throw new Problem.FileTrouble(e, "cli.no-display");
        }
    }

    /** What is being written is finished, minutes and exports too; then nothing keeps the program alive. */
    private static void end(ExecutorService storage, ExecutorService work, ExecutorService courier) {
        storage.shutdown();
        work.close();
        Thread.ofPlatform().name("end").start(() -> bringLast(storage, courier));
        Platform.runLater(Platform::exit); // not while the window is still about to hide
    }

    /** A share that hangs does not keep the program: what it did not take is in the copy, and brought next time. */
    private static void bringLast(ExecutorService storage, ExecutorService courier) {
        storage.close();
        courier.shutdown();
        try {
            if (!courier.awaitTermination(LAST_MINUTE.toSeconds(), TimeUnit.SECONDS)) courier.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Runnable every(ScheduledExecutorService courier, Duration between, Runnable job) {
        var pulse = courier.scheduleWithFixedDelay(job, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
        return () -> pulse.cancel(false);
    }

    private static void shutDown(Shell shell, ExecutorService storage, ExecutorService courier) {
        try {
            settle(shell, storage, courier);
        } finally {
            LastingLog.end();
        }
    }

    /** The computer is turned off or the user logged out: what is typed is written, within the time there is. */
    private static void settle(Shell shell, ExecutorService storage, ExecutorService courier) {
        if (storage.isShutdown()) return;
        var left = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            shell.leave();
            left.complete(null);
        });
        try {
            left.get(LAST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            // The screen is stuck, so it is not at work on the project: that can be closed from here.
            LOG.log(Level.WARNING, "ended without leaving", e);
            shell.workspace().ifPresent(Wiring::closeAnyhow);
        }
        storage.shutdown();
        try {
            storage.awaitTermination(LAST_MILLIS, TimeUnit.MILLISECONDS);
            courier.shutdown();
            courier.awaitTermination(LAST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whatever was called saved is on the disk
        }
    }

    private static void closeAnyhow(Workspace workspace) {
        try {
            workspace.close();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "ended without closing", e); // whatever was called saved is on the disk
        }
    }

    /** Logs to a file instead of the screen; where that cannot be written, to nowhere. */
    private static Path logTo(Path folder) {
        var log = folder.resolve("verkstad.log");
        LogManager.getLogManager().reset();
        try {
            Files.createDirectories(folder);
            var handler = new FileHandler(log.toString(), 1_000_000, 1, true);
            handler.setFormatter(new LogLine());
            handler.setLevel(Level.INFO);
            Logger.getLogger("").addHandler(handler);
            LastingLog.begin();
        } catch (IOException e) {
            Logger.getLogger("").setLevel(Level.OFF);
        }
        return log;
    }
}
