package verkstad.model.template;

import org.jspecify.annotations.Nullable;

/**
 * A futures workshop: how many years ahead of the session it lies (1–100), and its scenario, in which {@code {year}}
 * stands for that year.
 */
public record TemplateFutures(String id, @Nullable Integer yearsAhead, String scenario) {
    static final String YEAR = "{year}";

    /** The scenario told of a certain year; as it is where there is none. */
    public String scenario(@Nullable Integer year) {
        return year == null ? scenario : scenario.replace(YEAR, year.toString());
    }
}
