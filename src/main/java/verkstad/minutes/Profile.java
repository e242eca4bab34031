package verkstad.minutes;

import verkstad.model.Coded;

/** For whom minutes are written. No profile tells anything of a secret vote but counts. */
public enum Profile implements Coded {
    /** Those who were there: what came of the votes, none of how they lay. */
    PARTICIPANTS,
    /** The one who ordered the work: also the rule with its words, and how the votes lay in each round. */
    COMMISSIONER,
    /** Who keeps it for good: also the votes that were given by name, and what the project held beside the session. */
    ARCHIVE,
    /** Who works on: the registers as a workbook, or the whole project as a document of the exchange format. */
    WORKING;

    boolean tellsHowVotesLay() {
        return this != PARTICIPANTS;
    }

    boolean tellsEverything() {
        return this == ARCHIVE;
    }
}
