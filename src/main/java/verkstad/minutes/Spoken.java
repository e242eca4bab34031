package verkstad.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verkstad.minutes.Block.Bill;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Fact;
import verkstad.minutes.Block.Facts;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Picture;
import verkstad.minutes.Block.Signatures;
import verkstad.minutes.Block.Table;
import verkstad.texts.Texts;

/** What minutes say as plain lines, one for each thing said, to be held against another version's. */
final class Spoken {
    /** So many changes are told one by one. */
    private static final int TOLD = 40;

    private Spoken() {}

    static List<String> lines(Document document) {
        return document.blocks().stream()
                .flatMap(Spoken::said)
                .map(Plain::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What is new in these lines and what is gone from them, in the words of a language. */
    static List<String> changes(Texts texts, List<String> before, List<String> after) {
        var changes = new ArrayList<String>();
        left(after, before).forEach(line -> changes.add(texts.get("minutes.change-new", line)));
        left(before, after).forEach(line -> changes.add(texts.get("minutes.change-gone", line)));
        if (changes.size() <= TOLD) return changes;
        var told = new ArrayList<>(changes.subList(0, TOLD));
        told.add(texts.get("minutes.change-more", String.valueOf(changes.size() - TOLD)));
        return told;
    }

    private static List<String> left(List<String> of, List<String> without) {
        var left = new ArrayList<String>();
        var others = without.stream().collect(Collectors.groupingBy(l -> l, Collectors.counting()));
        for (var line : of) {
            if (others.merge(line, -1L, Long::sum) < 0) left.add(line);
        }
        return left;
    }

    private static Stream<String> said(Block block) {
        return switch (block) {
            case Heading h -> Stream.of(h.text());
            case Paragraph p -> Stream.of(Page.joined(": ", p.label(), p.text()));
            case Listing l -> l.items().stream();
            case Facts f -> f.facts().stream().map(Spoken::fact);
            case Bill b ->
                Stream.of(
                                Stream.of(Page.joined(" · ", b.headline(), b.kicker(), b.audience())),
                                b.lines().stream(),
                                b.story().stream().map(Spoken::fact))
                        .flatMap(part -> part);
            case Table t -> t.rows().stream().map(Spoken::row);
            case Picture p -> Stream.empty(); // a table tells the same
            case Signatures s -> s.names().stream();
        };
    }

    private static String fact(Fact fact) {
        return fact.label() + ": " + fact.text();
    }

    private static String row(List<Cell> cells) {
        return cells.stream().map(Cell::text).filter(Page::isStated).collect(Collectors.joining(" · "));
    }
}
