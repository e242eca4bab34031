package verkstad.bills;

/** Measures a line of type set at size 1; every measure grows with the size. */
public interface TypeMeasure {
    double width(String line);

    /** How far its ink reaches above the baseline: further with a ring or dots on a capital. */
    double above(String line);

    /** How far its ink reaches below the baseline, from 0. */
    double below(String line);
}
