package verkstad.ui.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.rehearsal.Rehearsal;
import verkstad.texts.Texts;

/** A project with invented people in it, to rehearse in. */
final class InventedPeople {
    private InventedPeople() {}

    /** What it is called, the minutes and the projector say too, so that nothing that is written passes for real. */
    static Project in(Project real, @Nullable String session, Texts texts) {
        var minutes = Texts.in(real.details().language());
        return new Rehearsal(listed(texts, "rehearsal.people"), listed(texts, "rehearsal.organisations"))
                .of(real, session, title -> minutes.get("rehearsal.title", title));
    }

    private static List<String> listed(Texts texts, String key) {
        return List.of(texts.get(key).split(",\\s*"));
    }
}
