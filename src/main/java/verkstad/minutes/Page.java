package verkstad.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.minutes.Block.Fact;
import verkstad.minutes.Block.Facts;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Voice;
import verkstad.texts.Texts;

/** Where the sections write, one after the other. What is not stated leaves no trace. */
final class Page {
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();

    Page(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void add(Block block) {
        blocks.add(block);
    }

    void heading(int level, String key, Object... arguments) {
        blocks.add(new Heading(level, null, texts.get(key, arguments)));
    }

    void prose(@Nullable String text) {
        prose(text, Voice.PLAIN);
    }

    void prose(@Nullable String text, Voice voice) {
        blocks.addAll(Prose.blocks(orEmpty(text), voice));
    }

    /** Running text whose first paragraph begins with a label. */
    void labelled(String key, @Nullable String text) {
        var prose = Prose.blocks(orEmpty(text), Voice.PLAIN);
        if (prose.isEmpty()) return;
        var label = texts.get(key);
        if (prose.getFirst() instanceof Paragraph first) {
            blocks.add(new Paragraph(label, first.text(), first.voice()));
            blocks.addAll(prose.subList(1, prose.size()));
        } else {
            blocks.add(new Paragraph(label, "", Voice.PLAIN));
            blocks.addAll(prose);
        }
    }

    void quiet(String text) {
        if (isStated(text)) blocks.add(new Paragraph(null, text, Voice.QUIET));
    }

    /** A byline that nothing came under holds on to nothing that follows. */
    void loosen() {
        if (blocks.getLast() instanceof Paragraph p && p.voice() == Voice.BYLINE)
            blocks.set(blocks.size() - 1, new Paragraph(null, p.text(), Voice.QUIET));
    }

    void pointer(String text) {
        blocks.add(new Paragraph(null, text, Voice.POINTER));
    }

    void byline(String text) {
        if (isStated(text)) blocks.add(new Paragraph(null, text, Voice.BYLINE));
    }

    void bullets(List<String> items) {
        var stated = items.stream().filter(Page::isStated).toList();
        if (!stated.isEmpty()) blocks.add(new Listing(false, stated));
    }

    /** A list under a heading, and neither where there is nothing to list. */
    void bullets(int level, String key, List<String> items) {
        if (items.stream().noneMatch(Page::isStated)) return;
        heading(level, key);
        bullets(items);
    }

    /** Running text under a heading, and neither where there is none. */
    void prose(int level, String key, @Nullable String text) {
        if (!isStated(text)) return;
        heading(level, key);
        prose(text);
    }

    void facts(List<@Nullable Fact> facts) {
        var stated = facts.stream().filter(Objects::nonNull).toList();
        if (!stated.isEmpty()) blocks.add(new Facts(stated));
    }

    /** A fact with its label, or null where it is not stated. */
    @Nullable
    Fact fact(String key, @Nullable String text) {
        return text == null || text.isBlank() ? null : new Fact(texts.get(key), text);
    }

    /** What is stated of these, joined. */
    static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Page::isStated).collect(Collectors.joining(between));
    }

    /** The text, or an empty one where nothing is stated. */
    static String orEmpty(@Nullable String text) {
        return text == null || text.isBlank() ? "" : text;
    }

    static boolean isStated(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
