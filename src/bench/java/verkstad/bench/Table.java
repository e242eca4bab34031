package verkstad.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The table on the screen, row by row as they are measured. */
record Table(PrintStream out) {
    private static final String LINE = "%-24s %20s %20s %7s %6s  %-6s  %s%n";

    void head() {
        out.printf("%nSpeed, on %s; medians in ms, ± half the 99.9 %% interval of the mean%n%n", Input.name());
        out.printf(LINE, "figure", "Verkstad", "reference", "ratio", "goal", "", "held against");
        out.println("-".repeat(140));
    }

    void row(Row row) {
        out.printf(
                LINE,
                row.figure(),
                time(row.value(), row.error()),
                time(row.referenceValue(), row.referenceError()),
                number("%.2f", row.ratio()),
                number("%.1f", row.goal()),
                row.met() ? "met" : "missed",
                row.reference());
    }

    private static String time(double median, double error) {
        return number("%.2f", median) + " ± " + number("%.2f", error);
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
