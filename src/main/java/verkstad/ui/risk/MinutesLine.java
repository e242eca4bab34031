package verkstad.ui.risk;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.change.Change;
import verkstad.model.change.SessionChange.SessionEdited;
import verkstad.model.change.Together;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Paragraphs;
import verkstad.model.session.Session;
import verkstad.texts.Texts;

/** What happened around the votes, told in the minutes of the session at hand. */
final class MinutesLine {
    private MinutesLine() {}

    /**
     * The change that writes a sentence below the notes of the item that works with risks; where there is none, below
     * the session's last words.
     *
     * @param session the one at hand; null where there is none, and then nothing is told
     * @param sentence in the language of the minutes
     */
    static Change below(Project now, @Nullable String session, Function<Texts, String> sentence) {
        var words = sentence.apply(Texts.in(now.details().language()));
        return now.sessions().stream()
                .filter(s -> s.id().equals(session))
                .findFirst()
                .<Change>map(s -> new SessionEdited(told(s, words)))
                .orElse(Together.NOTHING);
    }

    private static Session told(Session session, String sentence) {
        return session.agenda().stream()
                .filter(MinutesLine::isAboutRisks)
                .findFirst()
                .map(item -> session.withItem(item.id(), i -> i.withNotes(Paragraphs.plus(i.notes(), sentence))))
                .orElseGet(() -> session.withConclusion(Paragraphs.plus(session.conclusion(), sentence)));
    }

    private static boolean isAboutRisks(AgendaItem item) {
        var activity = item.activity();
        return activity != null && activity.kind() == ActivityKind.RISKS;
    }
}
