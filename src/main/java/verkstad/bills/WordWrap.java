package verkstad.bills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a text, measured once, and how they fall into rows of any width. */
final class WordWrap {
    private record Word(TypeRow row, double space, LetterBreaks letters) {}

    private final List<Word> words = new ArrayList<>();

    WordWrap(String text, TypeMeasure measure) {
        double space = measure.width(" ");
        for (var word : LineBreaks.parts(text)) {
            var row = TypeRow.of(word.strip(), measure);
            words.add(new Word(row, word.endsWith(" ") ? space : 0, new LetterBreaks(row, measure)));
        }
    }

    /**
     * The words in rows.
     *
     * @param room the width of a row, at size 1
     * @param breaking whether words may be broken
     * @return empty where a word is wider than the room
     */
    Optional<List<TypeRow>> rows(double room, boolean breaking) {
        var rows = new ArrayList<TypeRow>();
        double space = -1; // no row to go on with
        for (var word : words) {
            var parts = breaking ? word.letters.parts(room) : List.of(word.row);
            for (var part : parts) {
                if (part.width() > room) return Optional.empty();
                boolean goesOn = space >= 0 && rows.getLast().width() + space + part.width() <= room;
                if (goesOn) rows.add(rows.removeLast().and(part, space));
                else rows.add(part);
                space = -1;
            }
            space = word.space;
        }
        return Optional.of(rows);
    }

    /** As many rows, but as even as they get. */
    List<TypeRow> evened(List<TypeRow> rows, double room) {
        double wide = room;
        double narrow = room / rows.size() / 2;
        var best = rows;
        while (wide - narrow > room / 200) {
            double middle = (wide + narrow) / 2;
            var tried = rows(middle, false).filter(r -> r.size() == rows.size());
            best = tried.orElse(best);
            if (tried.isPresent()) wide = middle;
            else narrow = middle;
        }
        return best;
    }

    Stream<TypeRow> words() {
        return words.stream().map(Word::row);
    }
}
