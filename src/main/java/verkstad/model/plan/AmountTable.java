package verkstad.model.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Budget or financing, with the totals that the source stated; the program never changes those. */
public record AmountTable(
        String title,
        List<String> columns,
        List<AmountRow> rows,
        @Nullable List<@Nullable Long> statedTotals,
        @Nullable Long statedGrandTotal) {
    public AmountTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        statedTotals = statedTotals == null ? null : Collections.unmodifiableList(new ArrayList<>(statedTotals));
    }
}
