package verkstad.house;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The one way in which this code is set. {@code mvn -q test-compile exec:exec@format} sets all of it so. */
public final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    private Format() {}

    public static void main(String[] args) throws Exception {
        for (var file : unset(Path.of("src"))) {
            Files.writeString(file, set(file));
            System.out.println(file);
        }
    }

    /** The files that are not set as they should be. */
    static List<Path> unset(Path root) throws Exception {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (!set(file).equals(Files.readString(file))) found.add(file);
            }
        }
        return found;
    }

    private static String set(Path file) throws IOException {
        try {
            return FORMATTER.formatSourceAndFixImports(Files.readString(file));
        } catch (com.palantir.javaformat.java.FormatterException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
