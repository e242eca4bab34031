package verkstad.minutes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Edition.Version;
import verkstad.model.Language;
import verkstad.texts.Texts;

/**
 * Minutes as what they say, before any format: a head and blocks in reading order, all in one language. Every text in
 * it is free of characters that no format can carry.
 *
 * @param title what the minutes call themselves
 * @param project the project's title
 * @param caseNumber the case number, where the project has one
 * @param session the session's title
 * @param author who took the notes, where that is known
 * @param letterhead who sends them, where they begin with that
 * @param version which version they are, where one was approved
 */
public record Document(
        Language language,
        String title,
        String project,
        @Nullable String caseNumber,
        String session,
        @Nullable String author,
        @Nullable String letterhead,
        @Nullable Version version,
        List<Block> blocks) {
    /** As many characters as leave the page's head on one line. */
    private static final int HEAD = 110;

    public Document {
        title = Plain.line(title);
        project = Plain.line(project);
        caseNumber = caseNumber == null ? null : Plain.line(caseNumber);
        session = Plain.line(session);
        author = author == null ? null : Plain.line(author);
        letterhead = letterhead == null ? null : Plain.line(letterhead);
        blocks = List.copyOf(blocks);
    }

    /** Minutes without a letterhead, of which no version was approved. */
    public Document(
            Language language,
            String title,
            String project,
            @Nullable String caseNumber,
            String session,
            @Nullable String author,
            List<Block> blocks) {
        this(language, title, project, caseNumber, session, author, null, null, blocks);
    }

    /** The document's own title, for lists of files and the reader's window. */
    public String fullTitle() {
        return Stream.of(title, session, project).distinct().collect(Collectors.joining(" – "));
    }

    /** Whether a quiet word stands last, such as who took the notes: on no page of its own. */
    public boolean endsQuietly() {
        return blocks.size() > 1 && blocks.getLast() instanceof Block.Paragraph p && p.voice() == Block.Voice.QUIET;
    }

    /** What stands above the title: the project and its case number. */
    public String origin() {
        return caseNumber == null ? project : project + " · " + caseNumber;
    }

    /** Which version they are and when it was published; empty where none was approved. */
    public String edition() {
        return version == null
                ? ""
                : Texts.in(language)
                        .get(
                                "minutes.version",
                                String.valueOf(version.number()),
                                Texts.in(language).date(version.published()));
    }

    /** What stands at the top of each page, on one line. */
    public String runningHead() {
        var number = version == null
                ? ""
                : Texts.in(language).get("minutes.version-number", String.valueOf(version.number()));
        var parts = Stream.of(project, Page.orEmpty(caseNumber), title, number, session)
                .filter(Page::isStated)
                .distinct()
                .map(part -> Plain.shortened(part, HEAD / 2));
        return Plain.shortened(parts.collect(Collectors.joining(" · ")), HEAD);
    }

    /** What stands at the foot of each page, with {0} for the page and {1} for how many there are. */
    public String pageOf() {
        return Texts.in(language).get("minutes.page", "{0}", "{1}");
    }
}
