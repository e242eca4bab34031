package verkstad.model.change;

import verkstad.model.Coded;

/** What becomes of the links to a thing that is removed. */
public enum Fate implements Coded {
    /** What grew out of it has no origin any more. */
    CLEARED,
    /** What grew out of it has grown out of what it grew out of itself. */
    LIFTED
}
