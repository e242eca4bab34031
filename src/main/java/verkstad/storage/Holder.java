package verkstad.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Who has a file open, as its lock says.
 *
 * @param since as the holder's clock had it
 * @param pid the process on that host; 0 where the record does not say
 * @param ending whether it is about to close the file
 */
record Holder(String user, String host, String since, long pid, boolean ending) {
    /** A record that its holder has not renewed for so long is no one's, where only the record can be trusted. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private static final String ENDING = "closing";

    private static final String UNKNOWN = "?";

    /** This very process, from now on. */
    static Holder here() {
        var since = LocalDateTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
        return new Holder(
                System.getProperty("user.name", UNKNOWN),
                hostName(),
                since,
                ProcessHandle.current().pid(),
                false);
    }

    static Holder read(String record) {
        var words = List.of((record + "\n\n\n\n\n").split("\n", -1));
        var pid = words.get(3).matches("[0-9]{1,18}") ? Long.parseLong(words.get(3)) : 0;
        return new Holder(
                words.get(0), words.get(1), words.get(2), pid, words.get(4).equals(ENDING));
    }

    String record() {
        var who = String.join("\n", user, host, since, Long.toString(pid), "");
        return ending ? who + ENDING + "\n" : who;
    }

    Holder thatEnds() {
        return new Holder(user, host, since, pid, true);
    }

    /**
     * Whether the holder is no more: one on another computer when it has been silent for long, one on this computer
     * also when its process is not there. Of this very process others know better.
     *
     * @param renewed when the record was written last
     */
    boolean isGone(Instant renewed, Instant now) {
        boolean silent = renewed.plus(SILENCE).isBefore(now);
        boolean nobody = user.isEmpty() && host.isEmpty();
        boolean here = !host.equals(UNKNOWN) && host.equals(hostName());
        boolean dead = here
                && (pid == ProcessHandle.current().pid()
                        || ProcessHandle.of(pid).isEmpty());
        return nobody || silent || dead;
    }

    /** Without asking the network who we are. */
    static String hostName() {
        for (var name : List.of("COMPUTERNAME", "HOSTNAME")) {
            var value = System.getenv(name);
            if (value != null && !value.isBlank()) return value;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
