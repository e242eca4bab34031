package verkstad.model.capability;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/** One factor of a self-evaluation: its questions, and one grade a member, of which the lowest stands. */
@RecordBuilder
public record Factor(
        String name,
        List<String> questions,
        List<Integer> grades,
        @Nullable String note,
        @Nullable String id) implements FactorBuilder.With {
    public Factor {
        questions = Lists.stated(questions);
        grades = Lists.stated(grades);
    }
}
