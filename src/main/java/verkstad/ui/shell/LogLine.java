package verkstad.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * A line of the log: when, where in the program, and of what went wrong its kind and its way through the code. Never
 * what an exception says, since that may be something a person wrote, and never what a library says.
 */
public final class LogLine extends Formatter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String OURS = "verkstad";

    @Override
    public String format(LogRecord logged) {
        var line = new StringBuilder();
        line.append(TIME.format(logged.getInstant().atZone(ZoneId.systemDefault())))
                .append(' ')
                .append(logged.getLevel())
                .append(' ')
                .append(logged.getLoggerName());
        boolean ours = logged.getLoggerName() != null && logged.getLoggerName().startsWith(OURS);
        if (ours) line.append(' ').append(logged.getMessage());
        line.append('\n');
        if (logged.getThrown() != null) line.append(way(logged.getThrown()));
        return line.toString();
    }

    /** The kinds of an error and of its causes, and where in the code they came from. */
    static String way(Throwable error) {
        var way = new StringBuilder();
        for (var cause = error; cause != null; cause = cause.getCause()) {
            way.append(cause.getClass().getName()).append('\n');
            for (var frame : cause.getStackTrace())
                way.append("    ").append(frame).append('\n');
        }
        return way.toString();
    }
}
