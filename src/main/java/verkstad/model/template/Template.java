package verkstad.model.template;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.session.Activity;

/**
 * A session to start from, without anybody or anything of a certain one: no people, no notes, no cards. {@code start}
 * and {@code end} are times of day (HH:mm). What an item of the agenda works with names a board or a futures workshop
 * of the template by its id.
 */
@RecordBuilder
public record Template(
        String name,
        @Nullable String description,
        Language language,
        @Nullable String start,
        @Nullable String end,
        List<TemplateItem> agenda,
        List<TemplateBoard> boards,
        List<TemplateFutures> futures)
        implements TemplateBuilder.With {
    public Template {
        agenda = Lists.stated(agenda);
        boards = Lists.stated(boards);
        futures = Lists.stated(futures);
    }

    /** The planned minutes of the whole agenda; what has no time takes none. */
    public long minutes() {
        return agenda.stream()
                .map(TemplateItem::minutes)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** The question of the board that an item works with, if it works with one. */
    public Optional<String> question(TemplateItem item) {
        var of = Optional.ofNullable(item.activity()).map(Activity::of);
        return boards.stream()
                .filter(b -> of.filter(b.id()::equals).isPresent())
                .map(TemplateBoard::question)
                .findFirst();
    }
}
