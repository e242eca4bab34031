package verkstad.model.thread;

import org.jspecify.annotations.Nullable;

/**
 * Where in the project a thing on the thread stands.
 *
 * @param owner the id of what holds it (a futures workshop, a board, a session, a risk, an evaluation); null where the
 *     project holds it
 * @param place its place there, from 0; a board's cards are counted column after column
 */
public record Spot(Kind kind, @Nullable String owner, int place) {}
