package verkstad.bills;

/** How each face of a bill is measured. */
@FunctionalInterface
public interface Faces {
    TypeMeasure of(Face face);
}
