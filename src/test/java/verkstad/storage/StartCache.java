package verkstad.storage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * What {@code java} starts the program from. With a cache of what was loaded before, which takes the classes as jars, a
 * child is at work in little more than half the time; making one costs as much as a dozen starts, so it is for many.
 *
 * @param options the class path, and the cache where there is one
 */
public record StartCache(List<String> options) {
    /** From so many starts on it pays to make one. */
    public static final int MANY = 50;

    /** As the test itself was started. */
    public static final StartCache NONE = new StartCache(List.of("-cp", System.getProperty("java.class.path")));

    /**
     * Lets a child work until it has said so many lines or ends, and keeps what it had loaded by then.
     *
     * @param folder where the cache stays for as long as it is used
     */
    public static StartCache of(int lines, Class<?> main, Path folder, String... arguments) throws IOException {
        var cache = folder.resolve("start.aot");
        var jars = jars(folder);
        var learning = new StartCache(List.of("-XX:AOTCacheOutput=" + cache, "-cp", jars));
        try (var child = Child.start(learning, main, folder, arguments)) {
            for (int n = 0; n < lines && child.next() != null; ) n++;
            child.stop();
        }
        if (!Files.exists(cache)) throw new IOException("no " + cache);
        return new StartCache(List.of("-XX:AOTCache=" + cache, "-cp", jars));
    }

    private static String jars(Path folder) throws IOException {
        var jar = ToolProvider.findFirst("jar").orElseThrow();
        var jars = new ArrayList<String>();
        for (var path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (path.isEmpty()) continue; // Maven ends with one
            if (Files.isDirectory(Path.of(path))) {
                var packed = folder.resolve("classes" + jars.size() + ".jar").toString();
                int code =
                        jar.run(System.out, System.err, "--create", "--no-compress", "--file", packed, "-C", path, ".");
                if (code != 0) throw new IOException("no " + packed);
                jars.add(packed);
            } else {
                jars.add(path);
            }
        }
        return String.join(File.pathSeparator, jars);
    }
}
