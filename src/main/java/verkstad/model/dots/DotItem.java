package verkstad.model.dots;

import org.jspecify.annotations.Nullable;

/** One thing that can be given dots; {@code dots} is what it was given last, null where it never was voted on. */
public record DotItem(String text, @Nullable Integer dots) {
    public int dotsOrNone() {
        return dots == null ? 0 : dots;
    }
}
