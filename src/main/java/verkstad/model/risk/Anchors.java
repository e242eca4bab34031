package verkstad.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import verkstad.model.Lists;

/** The words for 1 to 5 on each axis, lowest first. */
@RecordBuilder
public record Anchors(List<String> likelihood, List<String> impact) implements AnchorsBuilder.With {
    public Anchors {
        likelihood = Lists.stated(likelihood);
        impact = Lists.stated(impact);
    }
}
