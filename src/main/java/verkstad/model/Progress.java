package verkstad.model;

/** Hears how far long work has come, on the thread that does it. */
@FunctionalInterface
public interface Progress {
    /** Nobody asks, and nobody stops it. */
    Progress UNHEARD = share -> {};

    /**
     * So much is done.
     *
     * @param share of the whole, from 0 to 1
     * @throws java.util.concurrent.CancellationException where the work is no longer wanted; it then ends as if it had
     *     never begun
     */
    void at(double share);

    /** How a part of the work comes on, which takes the whole from one share to another. */
    default Progress part(double from, double to) {
        return share -> at(from + share * (to - from));
    }

    /** So many of so many pieces are done. */
    default void at(int done, int of) {
        at(of == 0 ? 1 : (double) done / of);
    }
}
