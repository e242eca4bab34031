package verkstad.model.dots;

import org.jspecify.annotations.Nullable;

/**
 * One thing that can be given dots.
 *
 * @param dots what it was given last; null where it never was voted on
 * @param under the heading of its column; null where the list has but one
 */
public record DotItem(
        String text, @Nullable Integer dots, @Nullable String under) {
    public DotItem(String text, @Nullable Integer dots) {
        this(text, dots, null);
    }

    public int dotsOrNone() {
        return dots == null ? 0 : dots;
    }
}
