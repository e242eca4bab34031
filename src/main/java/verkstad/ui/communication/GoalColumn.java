package verkstad.ui.communication;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import verkstad.model.Coded;

/** A column of the table of goals, with its share of the width in percent where no word needs more. */
enum GoalColumn implements Coded {
    TO_WHOM(15.9),
    WHAT(14.5),
    BY_WHOM(15.2),
    WHEN(9.3),
    DUE(8.1),
    HOW(13.3),
    FOLLOW_UP(13.2),
    STATUS(7.5);

    /** The parts of the width: of the row's number, which has what the columns leave, then of each column. */
    static final double[] USUAL = usual();

    private final double percent;

    GoalColumn(double percent) {
        this.percent = percent;
    }

    private static double[] usual() {
        var parts = Arrays.stream(values()).mapToDouble(c -> c.percent / 100).toArray();
        return DoubleStream.concat(DoubleStream.of(1 - Arrays.stream(parts).sum()), Arrays.stream(parts))
                .toArray();
    }

    /** Whether a cell of it may name several people, groups or channels. */
    boolean holdsNames() {
        return this == TO_WHOM || this == BY_WHOM || this == HOW;
    }

    /** Whether what stands in it is written by the program, in words and figures of its own. */
    boolean isOwn() {
        return this == DUE || this == STATUS;
    }

    /** Its place among the columns, from 0. */
    int place() {
        return List.of(values()).indexOf(this);
    }

    static GoalColumn at(int place) {
        return List.of(values()).get(place);
    }

    static int count() {
        return values().length;
    }
}
