package verkstad.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Table;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;
import verkstad.texts.Texts;

/** Actions and measures in words. */
final class ActionWords {
    private ActionWords() {}

    static Table table(Texts texts, String caption, List<Action> actions) {
        return new Grid<Action>(texts)
                .column("minutes.action-what", 80, Action::what)
                .column("minutes.action-who", 38, Action::who)
                .column("minutes.action-when", 32, a -> when(texts, a.when(), a.due()))
                .optional("minutes.status", 20, a -> status(texts, a))
                .over(caption, actions);
    }

    /** What, with who, when and how it goes in brackets. */
    static String line(Texts texts, Action action) {
        var more = Page.joined(", ", action.who(), when(texts, action.when(), action.due()), status(texts, action));
        return more.isEmpty() ? action.what() : action.what() + " (" + more + ")";
    }

    /** The time as it was said, and the date where there is one. */
    static String when(Texts texts, @Nullable String said, @Nullable LocalDate due) {
        var date = due == null ? "" : texts.date(due);
        var words = Page.orEmpty(said);
        if (words.isEmpty() || date.isEmpty()) return words + date;
        return words + " (" + date + ")";
    }

    /** How it goes; a matter of course, and nothing to say, where it is open. */
    private static String status(Texts texts, Action action) {
        var status = action.status();
        return status == null || status == ActionStatus.OPEN ? "" : texts.word("minutes.action-status", status);
    }
}
