package verkstad.ui.communication;

import java.util.Arrays;
import java.util.List;
import verkstad.model.Coded;

/**
 * A column of the table of goals, with its share of the width in percent: on a laptop of 1366 pixels the long words
 * that name people and groups ("Biståndshandläggarna") stand unbroken.
 */
enum GoalColumn implements Coded {
    TO_WHOM(15.9),
    WHAT(14.5),
    BY_WHOM(15.2),
    WHEN(9.3),
    DUE(8.1),
    HOW(13.3),
    FOLLOW_UP(13.2),
    STATUS(7.5);

    /** What the columns leave for the number of the row. */
    static final double NUMBER_WIDTH =
            100 - Arrays.stream(values()).mapToDouble(GoalColumn::width).sum();

    private final double width;

    GoalColumn(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    /** Whether a cell of it may name several people, groups or channels. */
    boolean holdsNames() {
        return this == TO_WHOM || this == BY_WHOM || this == HOW;
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
