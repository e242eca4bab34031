package verkstad.model.capability;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import verkstad.model.Lists;

/**
 * The capability map: the names of the maturity levels, lowest first, the capabilities, and how mature each
 * organisation is.
 */
@RecordBuilder
public record Capabilities(List<String> scale, List<Capability> items, List<Assessment> assessments)
        implements CapabilitiesBuilder.With {
    public Capabilities {
        scale = Lists.stated(scale);
        items = Lists.stated(items);
        assessments = Lists.stated(assessments);
    }
}
