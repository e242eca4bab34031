package verkstad.bench;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One line of the table. The class has two benchmarks: {@code verkstad}, what the program does, and {@code reference},
 * the least that anything could do in its place, measured in the same run, so that the ratio says something on any
 * machine.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Figure {
    /** How long a frame is where there are 60 a second, in milliseconds. */
    double FRAME = 16.7;

    /** What a single frame is held against. */
    String EMPTY_FRAME = "an empty JavaFX frame of the laptop's size";

    /** What is measured. */
    String value();

    /** What it is held against. */
    String reference();

    /** How many times the reference it may take. */
    double goal();

    /** How many milliseconds it may take, whatever the reference takes; infinite where only the ratio counts. */
    double limit() default Double.POSITIVE_INFINITY;

    /** A program that the reference is; the figure is left out, and that is told, where it is not installed. */
    String needs() default "";

    /** What is measured instead of time: the name of the benchmark's counter, which is its unit as well. */
    String counter() default "";

    /** Which of all calls counts: the one that this many per cent of them are no slower than; the median is 50. */
    double percentile() default 50;
}
