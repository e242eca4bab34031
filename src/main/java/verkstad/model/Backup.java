package verkstad.model;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A whole copy of a project file.
 *
 * @param made when, by the clock of the computer that made it
 * @param session the title of the session that was at hand, else of the last one; empty where there was none
 */
public record Backup(Path path, LocalDateTime made, String session, Contents contents) {}
