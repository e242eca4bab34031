package verkstad.minutes;

import java.util.Objects;
import verkstad.model.Project;
import verkstad.model.session.Session;
import verkstad.texts.Texts;

/** The minutes of a session, in the project's language. What is not stated is left out. */
public final class Minutes {
    private Minutes() {}

    /**
     * The minutes of the session with this id, as most read them. Throws NoSuchElementException where there is none.
     */
    public static Document of(Project project, String sessionId) {
        return of(project, sessionId, Edition.DEFAULT);
    }

    /** The minutes of the session with this id. Throws NoSuchElementException where there is none. */
    public static Document of(Project project, String sessionId, Edition edition) {
        var meeting = new Meeting(project, project.session(sessionId), edition.profile());
        var session = meeting.session();
        var details = project.details();
        var texts = Texts.in(Objects.requireNonNullElse(edition.language(), details.language()));
        return new Document(
                texts.language(),
                title(session, edition, texts),
                details.title(),
                details.caseNumber(),
                session.title(),
                session.secretary(),
                edition.letterhead() && Page.isStated(details.commissioner()) ? details.commissioner() : null,
                edition.version(),
                body(meeting, edition, texts).blocks());
    }

    private static String title(Session session, Edition edition, Texts texts) {
        if (Page.isStated(edition.title())) return Page.orEmpty(edition.title());
        return Page.isStated(session.minutesTitle())
                ? Page.orEmpty(session.minutesTitle())
                : texts.get("minutes.title");
    }

    private static Page body(Meeting meeting, Edition edition, Texts texts) {
        var page = new Page(texts);
        OpeningSection.add(page, meeting);
        ParticipationSection.add(page, meeting);
        if (edition.version() != null) {
            page.bullets(
                    1,
                    "minutes.changes",
                    Changes.shortened(texts, edition.version().changes()));
        }
        AgendaSection.add(page, meeting);
        page.prose(1, "minutes.introduction", meeting.session().introduction());
        ItemsSection.add(page, meeting);
        OutcomeSection.add(page, meeting);
        VotingSection.add(page, meeting);
        ClosingSection.add(page, meeting.session());
        return page;
    }
}
