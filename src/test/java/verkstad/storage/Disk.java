package verkstad.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/** A small disk of its own in a folder, which can be full. Mounting takes root, and a system that lets it. */
public final class Disk implements AutoCloseable {
    public static final String WHY_NOT = "only root can mount a small disk";
    private final Path folder;

    private Disk(Path folder) {
        this.folder = folder;
    }

    /**
     * @param options such as {@code size=300k}
     * @return empty where none can be mounted
     */
    public static Optional<Disk> mounted(Path folder, String options) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean mounted = ran("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
        return mounted ? Optional.of(new Disk(folder)) : Optional.empty();
    }

    public Path folder() {
        return folder;
    }

    /** Writes to it until it takes nothing more. */
    public void fill() throws IOException {
        var bytes = new byte[512];
        Arrays.fill(bytes, (byte) 1);
        for (int file = 0; file < 3; file++) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("filler" + file))) {
                while (true) out.write(bytes);
            } catch (IOException e) {
                continue; // full
            }
        }
    }

    /** Gives so many bytes back of what filled it. */
    public void free(int bytes) throws IOException {
        try (var filler = FileChannel.open(folder.resolve("filler0"), StandardOpenOption.WRITE)) {
            filler.truncate(filler.size() - bytes);
        }
    }

    public void grow(String size) throws IOException, InterruptedException {
        if (!ran("mount", "-o", "remount,size=" + size, folder.toString())) throw new IOException("not remounted");
    }

    @Override
    public void close() throws IOException {
        try {
            if (!ran("umount", "-l", folder.toString())) throw new IOException("still mounted: " + folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("still mounted: " + folder, e);
        }
    }

    /** Whether it could be run and ended well. */
    public static boolean ran(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }
}
