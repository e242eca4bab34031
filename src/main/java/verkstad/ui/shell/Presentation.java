package verkstad.ui.shell;

import verkstad.ui.projector.TypeSize;
import verkstad.ui.theme.Look;

/**
 * How the windows look and sound.
 *
 * @param chime says that a time is out; silent where the user wishes none
 */
public record Presentation(Look look, TypeSize type, Runnable chime) {
    /** In this look, as small and as silent as can be. */
    public static Presentation in(Look look) {
        return new Presentation(look, new TypeSize(TypeSize.SMALLEST), () -> {});
    }
}
