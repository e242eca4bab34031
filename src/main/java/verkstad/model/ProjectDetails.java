package verkstad.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the project is: its title, the language of its minutes, and what was agreed when it began. */
@RecordBuilder
public record ProjectDetails(
        String title,
        Language language,
        @Nullable String commissioner,
        @Nullable String purpose,
        @Nullable String goal,
        @Nullable String delimitation,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<RoleHeld> roles,
        List<Revision> revisions,
        @Nullable String caseNumber)
        implements ProjectDetailsBuilder.With {
    public ProjectDetails {
        roles = Lists.stated(roles);
        revisions = Lists.stated(revisions);
    }
}
