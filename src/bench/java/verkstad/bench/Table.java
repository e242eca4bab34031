package verkstad.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The table on the screen, row by row as they are measured. */
record Table(PrintStream out) {
    private static final String LINE = "%-24s %9s %10s %6s %14s %5s %6s  %-7s %s%n";

    void head() {
        out.printf(
                "%nSpeed, on %s; medians in ms, unless the figure says which percentile;%n"
                        + "the ratio is the median round's, and the limit is in ms%n%n",
                Input.name());
        out.printf(
                LINE, "figure", "Verkstad", "reference", "ratio", "of all rounds", "goal", "limit", "", "reference is");
        out.println("-".repeat(137));
    }

    void row(Row row) {
        out.printf(
                LINE,
                name(row),
                number(row.value()),
                number(row.referenceValue()),
                number(row.ratio()),
                number(row.lowest()) + " – " + number(row.highest()),
                String.format(Locale.ROOT, "%.2f", row.goal()),
                row.limit() == null ? "" : String.format(Locale.ROOT, "%.1f", row.limit()),
                row.met() ? "met" : "missed",
                row.reference());
    }

    private static String name(Row row) {
        var unit = row.unit().equals("ms") ? "" : ", " + row.unit();
        return row.figure() + unit + (row.percentile() == 50 ? "" : ", p" + Math.round(row.percentile()));
    }

    void leftOut(String figure, String program) {
        out.printf("%-24s left out: %s is not installed%n", figure, program);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
