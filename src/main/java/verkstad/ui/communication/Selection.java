package verkstad.ui.communication;

/**
 * The cell in focus, and the block between it and the one where choosing began.
 *
 * @param line the line in focus, from 0
 * @param column its column, from 0
 * @param fromLine where the block began
 * @param fromColumn its column
 * @param home the column that Enter leads back to after a run of Tabs
 */
record Selection(int line, int column, int fromLine, int fromColumn, int home) {
    static Selection at(int line, int column) {
        return new Selection(line, column, line, column, column);
    }

    /** The same block's beginning, and another end. */
    Selection to(int line, int column) {
        return new Selection(line, column, fromLine, fromColumn, column);
    }

    /** Another cell, from which Enter still leads back. */
    Selection tabbed(int line, int column) {
        return new Selection(line, column, line, column, home);
    }

    int firstLine() {
        return Math.min(line, fromLine);
    }

    int lastLine() {
        return Math.max(line, fromLine);
    }

    int firstColumn() {
        return Math.min(column, fromColumn);
    }

    int lastColumn() {
        return Math.max(column, fromColumn);
    }

    boolean holds(int line, int column) {
        return line >= firstLine() && line <= lastLine() && column >= firstColumn() && column <= lastColumn();
    }

    boolean isFocus(int line, int column) {
        return line == this.line && column == this.column;
    }
}
