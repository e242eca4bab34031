package verkstad.storage;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** What was tried of each fault, how often, and what was lost of it: printed as a table when all tests have run. */
public final class Faults implements BeforeAllCallback {
    /** Those after it are of participants' own devices, which there are not yet. */
    private static final int LAST = 32;

    private static final Map<String, String> LINES = new ConcurrentSkipListMap<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent("faults", key ->
                (AutoCloseable) Faults::print);
    }

    /** @param fault its number, as F1 */
    public static void tell(String fault, String what, int tried, int lost) {
        line(fault, what, String.format(Locale.ROOT, "%6d tried %4d lost", tried, lost));
    }

    /** A fault that this machine cannot provoke. */
    public static void skip(String fault, String what, String why) {
        line(fault, what, "skipped: " + why);
    }

    private static void line(String fault, String what, String figures) {
        int number = Integer.parseInt(fault.substring(1));
        LINES.put(
                String.format(Locale.ROOT, "%02d%s", number, what),
                String.format(Locale.ROOT, "%-4s %-62s %s", fault, what, figures));
    }

    private static void print() {
        boolean one = LINES.keySet().stream()
                        .map(key -> key.substring(0, 2))
                        .distinct()
                        .count()
                == 1;
        for (int number = 1; number <= LAST && !one; number++) {
            var fault = String.format(Locale.ROOT, "%02d", number);
            if (LINES.keySet().stream().noneMatch(key -> key.startsWith(fault))) {
                line("F" + number, "", "not tried in this run");
            }
        }
        System.out.println("Faults");
        LINES.values().forEach(System.out::println);
    }
}
