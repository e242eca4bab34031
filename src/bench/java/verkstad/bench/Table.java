package verkstad.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The table on the screen, row by row as they are measured. */
record Table(PrintStream out) {
    private static final String LINE = "%-22s %9s %10s %6s %14s %5s  %-7s %s%n";

    void head() {
        out.printf("%nSpeed, on %s; medians in ms; the ratio is the median round's%n%n", Input.name());
        out.printf(LINE, "figure", "Verkstad", "reference", "ratio", "of all rounds", "goal", "", "reference is");
        out.println("-".repeat(130));
    }

    void row(Row row) {
        out.printf(
                LINE,
                row.figure(),
                number(row.value()),
                number(row.referenceValue()),
                number(row.ratio()),
                number(row.lowest()) + " – " + number(row.highest()),
                String.format(Locale.ROOT, "%.1f", row.goal()),
                row.met() ? "met" : "missed",
                row.reference());
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
