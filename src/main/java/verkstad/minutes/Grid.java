package verkstad.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Align;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Column;
import verkstad.minutes.Block.Table;
import verkstad.texts.Texts;

/** A table with one row for each thing of a kind, across the whole page. */
final class Grid<T> {
    /** What a row says in one column; null where it says nothing. */
    interface Words<T> {
        @Nullable
        String of(T row);
    }

    private record Part<T>(Column column, boolean always, Words<T> words) {
        String text(T row) {
            var text = words.of(row);
            return text == null ? "" : text;
        }
    }

    private final Texts texts;
    private final List<Part<T>> parts = new ArrayList<>();

    Grid(Texts texts) {
        this.texts = texts;
    }

    /** A column that is there whatever it holds. */
    Grid<T> column(String key, int share, Words<T> words) {
        return part(texts.get(key), share, Align.START, true, words);
    }

    /** A narrow column of figures. */
    Grid<T> figure(String key, int share, Words<T> words) {
        return part(texts.get(key), share, Align.END, true, words);
    }

    /** A narrow column of figures that is left out where no row has one. */
    Grid<T> optionalFigure(String key, int share, Words<T> words) {
        return part(texts.get(key), share, Align.END, false, words);
    }

    /** A column that is left out where no row has anything to say in it. */
    Grid<T> optional(String key, int share, Words<T> words) {
        return part(texts.get(key), share, Align.START, false, words);
    }

    /** A column with a header of its own. */
    Grid<T> part(String header, int share, Align align, boolean always, Words<T> words) {
        parts.add(new Part<>(new Column(header, share, align), always, words));
        return this;
    }

    /** The table over these rows. */
    Table over(String caption, List<T> rows) {
        var kept = parts.stream()
                .filter(p -> p.always || rows.stream().anyMatch(r -> Page.isStated(p.text(r))))
                .toList();
        var cells = rows.stream()
                .map(row -> kept.stream().map(part -> new Cell(part.text(row))).toList())
                .toList();
        var columns = Widths.fitted(kept.stream().map(Part::column).toList(), cells);
        return new Table(caption, Table.FULL, columns, cells);
    }

    /** A thing and its number, counted from 1. */
    record Numbered<T>(int number, T thing) {
        static <T> List<Numbered<T>> of(List<T> things) {
            return IntStream.range(0, things.size())
                    .mapToObj(i -> new Numbered<>(i + 1, things.get(i)))
                    .toList();
        }
    }
}
