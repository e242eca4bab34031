package verkstad.model.board;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import verkstad.model.Lists;

/** A named column of cards. */
@RecordBuilder
public record Column(String title, List<Card> cards) implements ColumnBuilder.With {
    public Column {
        cards = Lists.stated(cards);
    }
}
