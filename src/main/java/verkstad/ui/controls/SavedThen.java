package verkstad.ui.controls;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import verkstad.texts.Texts;
import verkstad.workspace.Workspace;

/** When something was saved, to the second; with the day where it was not today. */
public final class SavedThen {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private SavedThen() {}

    public static String words(Instant saved, Workspace workspace, Texts texts) {
        var then = saved.atZone(ZoneId.systemDefault());
        var day = then.toLocalDate();
        var clock = CLOCK.format(then);
        return day.equals(workspace.today()) ? clock : texts.date(day) + " " + clock;
    }
}
