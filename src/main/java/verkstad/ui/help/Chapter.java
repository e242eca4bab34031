package verkstad.ui.help;

import verkstad.model.Coded;

/** A chapter of the short manual. */
enum Chapter implements Coded {
    BEFORE,
    DURING,
    AFTER,
    VOTES,
    FILES,
    TROUBLE
}
