package verkstad.projector;

/**
 * What the facilitator asks the projector to show. It names things by id; what of them may be seen is not its matter.
 */
public sealed interface Show {
    /** The curtain: nothing but a calm surface. */
    record Curtain() implements Show {}

    /** Which project and session this is. */
    record Cover(String session) implements Show {}

    record Agenda(String session) implements Show {}

    record Item(String session, String item) implements Show {}

    record Cards(String board) implements Show {}

    /** One headline as a newspaper bill; {@code place} is its place among the workshop's headlines, from 0. */
    record OneBill(String futures, int place) implements Show {}

    /** All headlines of a workshop as bills. */
    record Wall(String futures) implements Show {}

    /** The table of communication goals; {@code focus} is the row in focus, from 0, or -1 for none. */
    record Goals(int focus) implements Show {}

    record Register() implements Show {}

    /** A round while it is open: how many have voted, nothing more. */
    record Voting(String round) implements Show {}

    /** The result of a revealed round. */
    record Reveal(String round) implements Show {}
}
