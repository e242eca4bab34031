package verkstad.model.risk;

import verkstad.model.Coded;

/**
 * A residual round scores what is left after the measures; it stands beside a risk's own score and never replaces it.
 */
public enum RoundKind implements Coded {
    SCORE,
    RESIDUAL
}
