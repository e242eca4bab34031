package verkstad.model.dots;

import verkstad.model.Coded;

/** What can be given dots. */
public enum DotKind implements Coded {
    CARDS,
    HEADLINES,
    CRITIQUE
}
