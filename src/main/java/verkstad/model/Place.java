package verkstad.model;

import org.jspecify.annotations.Nullable;

/**
 * Where in the project the facilitator stands: the session at hand, the room, and which of its things (an agenda item,
 * a board, a futures workshop), where the room has several. It is kept in the file, so that reopening leads back.
 */
public record Place(
        @Nullable String session, Room room, @Nullable String id) {
    /** What the cockpit's centre can show. */
    public enum Room implements Coded {
        PROJECT,
        PEOPLE,
        PARTICIPATION,
        SESSION,
        ITEM,
        BOARD,
        FUTURES,
        COMMUNICATION,
        RISKS,
        OUTCOMES
    }

    public Place(@Nullable String session, Room room) {
        this(session, room, null);
    }

    /** The first place of a project: its last session, or the project itself where there is none. */
    public static Place first(Project project) {
        var sessions = project.sessions();
        return sessions.isEmpty()
                ? new Place(null, Room.PROJECT)
                : new Place(sessions.getLast().id(), Room.SESSION);
    }
}
