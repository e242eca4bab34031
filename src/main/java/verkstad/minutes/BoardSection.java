package verkstad.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Voice;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Column;
import verkstad.model.dots.DotItem;
import verkstad.model.dots.Ranked;
import verkstad.texts.Texts;

/** A card board: its question, and the cards by column and by the heading that they were gathered under. */
final class BoardSection {
    private BoardSection() {}

    static void add(Page page, Board board, String itemTitle) {
        boolean named =
                Page.isStated(board.question()) && !Plain.line(board.question()).equals(Plain.line(itemTitle));
        if (named) page.add(new Heading(2, null, board.question()));
        for (var column : board.columns()) column(page, column, named ? 3 : 2);
        ranking(page, board, named ? 3 : 2);
    }

    /** What got dots, the most first; what has the same shares its rank. */
    private static void ranking(Page page, Board board, int level) {
        var cards = board.columns().stream()
                .flatMap(c -> c.cards().stream())
                .map(c -> new DotItem(c.text(), c.dots()))
                .toList();
        var ranked =
                Ranked.of(cards).stream().filter(r -> r.item().dotsOrNone() > 0).toList();
        if (ranked.isEmpty()) return;
        page.add(new Heading(level, null, page.texts().get("minutes.ranking")));
        page.bullets(ranked.stream().map(r -> ranked(page.texts(), r)).toList());
    }

    private static String ranked(Texts texts, Ranked ranked) {
        return texts.get(
                ranked.shared() ? "minutes.ranked-shared" : "minutes.ranked",
                ranked.rank(),
                ranked.item().text(),
                dots(texts, ranked.item().dots()));
    }

    private static void column(Page page, Column column, int level) {
        if (column.cards().isEmpty()) return;
        if (Page.isStated(column.title())) page.add(new Heading(level, null, column.title()));
        var groups = new LinkedHashMap<String, List<Card>>();
        groups.put("", new ArrayList<>());
        for (var card : column.cards()) {
            groups.computeIfAbsent(Objects.requireNonNullElse(card.group(), ""), g -> new ArrayList<>())
                    .add(card);
        }
        groups.forEach((group, cards) -> {
            if (Page.isStated(group)) page.add(new Paragraph(group, "", Voice.PLAIN));
            page.bullets(cards.stream().map(c -> words(page.texts(), c)).toList());
        });
    }

    private static String words(Texts texts, Card card) {
        var more = Page.joined(", ", card.by(), dots(texts, card.dots()));
        return more.isEmpty() ? card.text() : card.text() + " (" + more + ")";
    }

    /** Dots as a word; nothing where there are none. */
    static String dots(Texts texts, @Nullable Integer dots) {
        return dots == null || dots == 0 ? "" : texts.get("minutes.dots", dots);
    }
}
