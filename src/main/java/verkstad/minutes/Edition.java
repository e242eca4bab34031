package verkstad.minutes;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Language;

/**
 * For whom minutes are written, and what they call themselves.
 *
 * @param language what is not the participants' own words; null for the project's language
 * @param title what the minutes call themselves; null for what the session says, else the language's usual word
 * @param letterhead whether they begin with who sends them; one's own template has its own
 * @param version which version this is; null where none was approved
 * @param template what a Word document is written into; null for the program's own look
 */
@RecordBuilder
public record Edition(
        Profile profile,
        @Nullable Language language,
        @Nullable String title,
        boolean letterhead,
        @Nullable Version version,
        @Nullable Template template)
        implements EditionBuilder.With {
    public static final Edition DEFAULT = new Edition(Profile.COMMISSIONER, null, null, true, null, null);

    /**
     * An approved version.
     *
     * @param number counted from 1 for each session
     * @param changes what is new since the version before, as lines; none for the first
     */
    public record Version(int number, LocalDate published, List<String> changes) {
        public Version {
            changes = List.copyOf(changes);
        }
    }
}
