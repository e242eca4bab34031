package verkstad.model.board;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/** A question with columns of cards. */
@RecordBuilder
public record Board(String id, @Nullable String session, String question, List<Column> columns)
        implements BoardBuilder.With {
    public Board {
        columns = Lists.stated(columns);
    }
}
