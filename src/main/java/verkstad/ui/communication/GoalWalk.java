package verkstad.ui.communication;

import verkstad.ui.communication.Line.Row;

/** The ways of the keys from cell to cell, as a spreadsheet has them. */
record GoalWalk(GoalTableViewModel table) {
    private static final int PAGE = 8;

    /** Up or down by lines; headings are stepped over. Where it {@code extends}, the block grows. */
    void vertical(int by, boolean extending) {
        var from = table.selection().get();
        to(line(from.line(), by), from.column(), extending);
    }

    void page(int by, boolean extending) {
        vertical(by * PAGE, extending);
    }

    void horizontal(int by, boolean extending) {
        var from = table.selection().get();
        to(from.line(), from.column() + by, extending);
    }

    /** To the first or last cell of the row. */
    void rowEnd(boolean last, boolean extending) {
        to(table.selection().get().line(), last ? GoalColumn.count() - 1 : 0, extending);
    }

    /** To the first or last row, in the same column. */
    void tableEnd(boolean last, boolean extending) {
        to(last ? table.lines().size() - 1 : 0, table.selection().get().column(), extending);
    }

    void everything() {
        table.select(Selection.at(0, 0).to(Math.max(0, table.lines().size() - 2), GoalColumn.count() - 1));
    }

    /** To the column where a run of Tabs began, a row further down or up. */
    void enter(int by) {
        var from = table.selection().get();
        table.select(Selection.at(line(from.line(), by), from.home()));
    }

    /**
     * On to the next cell, from the row's last one to the next row's first.
     *
     * @return whether there is one; where there is none, the focus is to leave the table
     */
    boolean tab(int by) {
        var from = table.selection().get();
        int column = from.column() + by;
        if (column >= 0 && column < GoalColumn.count()) {
            table.select(from.tabbed(from.line(), column));
            return true;
        }
        int line = line(from.line(), by);
        if (line == from.line()) return false;
        int first = by > 0 ? 0 : GoalColumn.count() - 1;
        table.select(by > 0 ? Selection.at(line, first) : from.tabbed(line, first));
        return true;
    }

    /** Lets go of the block but for the cell in focus. */
    void collapse() {
        var from = table.selection().get();
        table.select(Selection.at(from.line(), from.column()));
    }

    private void to(int line, int column, boolean extending) {
        table.select(
                extending
                        ? table.selection().get().to(line, column)
                        : Selection.at(Math.clamp(line, 0, table.lines().size() - 1), column));
    }

    /** The row so many rows away, or the last one on the way there. */
    private int line(int from, int by) {
        int line = from;
        int left = Math.abs(by);
        for (int i = from + Integer.signum(by);
                left > 0 && i >= 0 && i < table.lines().size();
                i += Integer.signum(by)) {
            if (!(table.lines().get(i) instanceof Row)) continue;
            line = i;
            left--;
        }
        return line;
    }
}
