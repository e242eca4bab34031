package verkstad.minutes;

import java.util.ArrayList;
import java.util.List;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Voice;

/** Running text as it is typed: paragraphs parted by an empty line, lines that begin with '- ' as list items. */
final class Prose {
    private static final String BULLET = "- ";
    private final Voice voice;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    private Prose(Voice voice) {
        this.voice = voice;
    }

    static List<Block> blocks(String text, Voice voice) {
        var prose = new Prose(voice);
        Plain.text(text).lines().map(String::strip).forEach(prose::line);
        prose.endParagraph();
        prose.endList();
        return prose.blocks;
    }

    private void line(String line) {
        if (line.startsWith(BULLET)) {
            endParagraph();
            items.add(line.substring(BULLET.length()));
        } else if (line.isEmpty()) {
            endParagraph();
            endList();
        } else {
            endList();
            lines.add(line);
        }
    }

    private void endParagraph() {
        if (!lines.isEmpty()) blocks.add(new Paragraph(null, String.join("\n", lines), voice));
        lines.clear();
    }

    private void endList() {
        if (!items.isEmpty()) blocks.add(new Listing(false, items));
        items.clear();
    }
}
