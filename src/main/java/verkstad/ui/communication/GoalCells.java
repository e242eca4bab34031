package verkstad.ui.communication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Language;
import verkstad.model.TextLength;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalStatus;
import verkstad.texts.Texts;
import verkstad.ui.controls.Writing;

/** What stands in the cells of the table, as text: what is typed, copied and pasted. */
record GoalCells(Texts texts) {
    /** The text of a cell; empty where nothing is stated. */
    String text(Goal goal, GoalColumn column) {
        return switch (column) {
            case TO_WHOM -> goal.toWhom();
            case WHAT -> or(goal.what());
            case BY_WHOM -> or(goal.byWhom());
            case WHEN -> or(goal.when());
            case DUE ->
                goal.due() == null
                        ? ""
                        : Writing.date(texts.language()).written().apply(goal.due());
            case HOW -> or(goal.how());
            case FOLLOW_UP -> or(goal.followUp());
            case STATUS -> goal.status() == null ? "" : word(goal.status());
        };
    }

    /**
     * The goal with another text in a cell. What is no date, where a date is asked for, is the time as it was said, or
     * stands after what was said before; what is no status changes nothing.
     */
    Goal with(Goal goal, GoalColumn column, String typed) {
        var text = TextLength.cut(typed);
        var stated = text.isEmpty() ? null : text;
        return switch (column) {
            case TO_WHOM -> goal.withToWhom(text);
            case WHAT -> goal.withWhat(stated);
            case BY_WHOM -> goal.withByWhom(stated);
            case WHEN -> goal.withWhen(stated);
            case DUE -> withDue(goal, stated);
            case HOW -> goal.withHow(stated);
            case FOLLOW_UP -> goal.withFollowUp(stated);
            case STATUS ->
                stated == null
                        ? goal.withStatus(null)
                        : goal.withStatus(status(text).orElse(goal.status()));
        };
    }

    /** The date that is meant, in whichever way it is written. */
    Optional<LocalDate> date(String typed) {
        return Writing.date(texts.language()).read().apply(typed);
    }

    /** The column that a heading names, in any of the languages: What? (message), what, or message. */
    Optional<GoalColumn> named(String heading) {
        var words = words(heading);
        return inEach().flatMap(cells -> Arrays.stream(GoalColumn.values())
                        .filter(c -> words.stream().anyMatch(words(cells.heading(c))::contains)))
                .findFirst();
    }

    private static List<String> words(String heading) {
        return Arrays.stream(heading.toLowerCase(Locale.ROOT).split("[?:()]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String heading(GoalColumn column) {
        return texts.word("communication.column", column);
    }

    private Stream<GoalCells> inEach() {
        return Stream.concat(
                        Stream.of(texts.language()),
                        Arrays.stream(Language.values()).filter(l -> l != texts.language()))
                .map(language -> new GoalCells(Texts.in(language)));
    }

    /** The status that a word means, whole or begun, in any of the languages. */
    Optional<GoalStatus> status(String typed) {
        var start = typed.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) return Optional.empty();
        return inEach().flatMap(cells -> Arrays.stream(GoalStatus.values()).filter(s -> cells.begins(s, start)))
                .findFirst();
    }

    /** Whether the word for a status begins so. */
    boolean begins(GoalStatus status, String typed) {
        return word(status).toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    String word(GoalStatus status) {
        return texts.word("communication.status", status);
    }

    private Goal withDue(Goal goal, @Nullable String text) {
        if (text == null) return goal.withDue(null);
        var date = date(text);
        if (date.isPresent()) return goal.withDue(date.get());
        var said = or(goal.when());
        if (said.contains(text)) return goal;
        return goal.withWhen(TextLength.cut(said.isEmpty() ? text : said + ", " + text));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
