package verkstad.ui.controls;

import java.util.List;

/**
 * What is on the screen of a laptop that goes round in a vote.
 *
 * @param <P> the voter's own pages
 */
public sealed interface LaptopStep<P> {
    /** The neutral screen between two voters. */
    record Curtain<P>(VoteCurtain now) implements LaptopStep<P> {}

    /** The names of which the voter takes one. */
    record Names<P>(List<VoterName> names) implements LaptopStep<P> {}

    /** A page of the voter's own: a ballot, or its review. */
    record Own<P>(P page) implements LaptopStep<P> {}

    /** The ballot is handed over and on its way to the disk. */
    record Saving<P>() implements LaptopStep<P> {}
}
