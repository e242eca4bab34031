package verkstad.minutes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import verkstad.files.WholeFile;
import verkstad.minutes.Edition.Version;
import verkstad.model.Bytes;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;
import verkstad.model.session.Approved;
import verkstad.texts.Texts;

/** Approved versions of minutes: numbered from 1 for each session, each telling what it changes. */
public final class Versions {
    private Versions() {}

    /**
     * The next version of a session's minutes, as it will be sent. Takes as long as writing it. Safe to call from any
     * thread.
     *
     * @param name the file's name, whose ending names the format
     * @throws Problem.BadInput where the project has no such session, or the ending names no format
     */
    public static Approved next(
            Project project, String sessionId, Edition edition, LocalDate today, Path name, Progress progress)
            throws Problem.BadInput {
        int number = project.keptOrNothing().nextNumber(sessionId);
        var version = new Version(number, today, changes(project, sessionId, edition));
        var bytes = MinutesWriter.bytes(project, sessionId, edition.withVersion(version), name, progress);
        var text =
                spoken(project, sessionId, edition).stream().map(Spoken::line).collect(Collectors.joining("\n"));
        return new Approved(sessionId, number, today, String.valueOf(name.getFileName()), text, Bytes.of(bytes));
    }

    /** Writes a version as it was sent, whole or not at all. */
    public static void write(Approved version, Path out) throws Problem.FileTrouble {
        WholeFile.write(out, version.file().content());
    }

    /** What the minutes say now that the last approved version did not, or no longer; none where none was approved. */
    public static List<String> changes(Project project, String sessionId, Edition edition) {
        var details = project.details();
        var texts = Texts.in(edition.language() == null ? details.language() : edition.language());
        return project.keptOrNothing()
                .lastApproved(sessionId)
                .map(last -> Changes.told(
                        texts, last.text().lines().map(Spoken::of).toList(), spoken(project, sessionId, edition)))
                .orElse(List.of());
    }

    private static List<Spoken> spoken(Project project, String sessionId, Edition edition) {
        return Spoken.of(Minutes.of(project, sessionId, edition.withVersion(null)));
    }
}
