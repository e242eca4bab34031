package verkstad.model.risk;

import verkstad.model.Coded;

/** How the scores of a round become one number, for likelihood and for impact each by itself. */
public enum Aggregate implements Coded {
    HIGHEST,
    MEDIAN,
    MEAN
}
