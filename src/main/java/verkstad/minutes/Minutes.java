package verkstad.minutes;

import verkstad.model.Project;
import verkstad.texts.Texts;

/** The minutes of a session, in the project's language. What is not stated is left out. */
public final class Minutes {
    private Minutes() {}

    /** The minutes of the session with this id. Throws NoSuchElementException where there is none. */
    public static Document of(Project project, String sessionId) {
        var meeting = new Meeting(project, project.session(sessionId));
        var session = meeting.session();
        var texts = Texts.in(project.details().language());
        var title = Page.orEmpty(session.minutesTitle());
        return new Document(
                texts.language(),
                title.isEmpty() ? texts.get("minutes.title") : title,
                project.details().title(),
                project.details().caseNumber(),
                session.title(),
                session.secretary(),
                body(meeting, texts).blocks());
    }

    private static Page body(Meeting meeting, Texts texts) {
        var page = new Page(texts);
        OpeningSection.add(page, meeting);
        ParticipationSection.add(page, meeting);
        AgendaSection.add(page, meeting);
        page.prose(1, "minutes.introduction", meeting.session().introduction());
        ItemsSection.add(page, meeting);
        OutcomeSection.add(page, meeting);
        VotingSection.add(page, meeting);
        ClosingSection.add(page, meeting.session());
        return page;
    }
}
