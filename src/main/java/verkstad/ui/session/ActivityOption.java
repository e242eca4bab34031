package verkstad.ui.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.session.Activity;
import verkstad.model.session.ActivityKind;
import verkstad.texts.Texts;

/** What an agenda item can be set to work with. */
sealed interface ActivityOption {
    /** Nothing but talk and notes. */
    record None() implements ActivityOption {}

    /** Something that is there. */
    record There(Activity activity) implements ActivityOption {}

    /** A board or a futures workshop that is made when it is chosen. */
    record New(ActivityKind kind) implements ActivityOption {}

    static ActivityOption of(@Nullable Activity activity) {
        return activity == null ? new None() : new There(activity);
    }

    /** All that there is to choose between, with what is chosen now. */
    static List<ActivityOption> all(Project project, @Nullable Activity chosen) {
        var options = new ArrayList<ActivityOption>();
        options.add(new None());
        options.add(new There(new Activity(ActivityKind.RISKS, null)));
        options.add(new There(new Activity(ActivityKind.COMMUNICATION, null)));
        for (var board : project.boards()) options.add(new There(new Activity(ActivityKind.BOARD, board.id())));
        for (var workshop : project.futures()) {
            options.add(new There(new Activity(ActivityKind.FUTURES, workshop.id())));
        }
        options.add(new New(ActivityKind.BOARD));
        options.add(new New(ActivityKind.FUTURES));
        if (!options.contains(of(chosen))) options.add(1, of(chosen));
        return options;
    }

    /** What it is called. */
    default String words(Project project, Texts texts) {
        return switch (this) {
            case None _ -> texts.get("session.activity-none");
            case New o -> texts.word("session.activity-new", o.kind());
            case There o -> there(o.activity(), project, texts);
        };
    }

    private static String there(Activity activity, Project project, Texts texts) {
        var kind = texts.word("session.activity", activity.kind());
        var name = switch (activity.kind()) {
            case BOARD -> project.board(activity.of()).map(Board::question).orElse("");
            case FUTURES ->
                project.futuresWorkshop(activity.of())
                        .map(FuturesWorkshop::scenario)
                        .orElse("");
            default -> "";
        };
        return name.isBlank() ? kind : texts.get("session.activity-named", kind, name);
    }
}
