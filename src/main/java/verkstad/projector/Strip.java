package verkstad.projector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.session.Timer;

/**
 * What stands under every slide: where in the day we are, and the time that runs out.
 *
 * @param where null while no agenda item is at hand
 * @param timer null while there is none
 */
public record Strip(@Nullable Where where, @Nullable Timer timer) {
    public static final Strip EMPTY = new Strip(null, null);

    /**
     * The agenda item at hand and the whole agenda.
     *
     * @param number counts from 1
     */
    public record Where(int number, String title, List<Step> steps) {}

    /** One item of the agenda; {@code minutes} is its planned length, where that is known. */
    public record Step(Progress progress, @Nullable Integer minutes) {}
}
