package verkstad.minutes.writers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verkstad.minutes.Block;
import verkstad.minutes.Block.Align;
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
import verkstad.minutes.Document;
import verkstad.model.Progress;

/** Minutes as Markdown: CommonMark with the tables of GitHub's dialect. */
public final class MarkdownWriter implements DocumentWriter {
    private static final String HARD_BREAK = "\\\n";

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        out.write(text(document).getBytes(StandardCharsets.UTF_8));
    }

    /** The whole document as Markdown. */
    public static String text(Document document) {
        var origin = Stream.of(document.letterhead(), document.origin(), document.edition())
                .filter(line -> line != null && !line.isEmpty())
                .map(MarkdownText::line)
                .collect(Collectors.joining(HARD_BREAK));
        var head = List.of(
                "# " + MarkdownText.line(document.title()),
                "**" + MarkdownText.line(document.session()) + "**" + HARD_BREAK + origin);
        var body = document.blocks().stream().map(MarkdownWriter::block).toList();
        return String.join("\n\n", head) + "\n\n" + String.join("\n\n", body) + (body.isEmpty() ? "" : "\n");
    }

    private static String block(Block block) {
        return switch (block) {
            case Heading h ->
                "#".repeat(h.level() + 1) + " " + (h.number() == null ? "" : h.number() + "\\. ")
                        + MarkdownText.line(h.text());
            case Paragraph p -> paragraph(p);
            case Listing l -> listing(l);
            case Facts f -> facts(f.facts());
            case Bill b -> bill(b);
            case Table t -> table(t);
            case Picture p -> table(p.map());
            case Signatures s ->
                s.names().stream()
                        .map(n -> "\\_".repeat(32) + HARD_BREAK + MarkdownText.line(n))
                        .collect(Collectors.joining("\n\n"));
        };
    }

    private static String paragraph(Paragraph paragraph) {
        var text = lines(paragraph.text(), HARD_BREAK);
        if (paragraph.label() == null) return text;
        var label = MarkdownText.line(paragraph.label());
        return text.isEmpty() ? "**" + label + "**" : "**" + label + ":** " + text;
    }

    private static String listing(Listing listing) {
        var indent = listing.numbered() ? "   " : "  ";
        var items =
                listing.items().stream().map(i -> lines(i, HARD_BREAK + indent)).toList();
        var list = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            list.append(i == 0 ? "" : "\n")
                    .append(listing.numbered() ? (i + 1) + ". " : "- ")
                    .append(items.get(i));
        }
        return list.toString();
    }

    private static String facts(List<Fact> facts) {
        return facts.stream()
                .map(f -> "- **" + MarkdownText.line(f.label()) + ":** " + lines(f.text(), HARD_BREAK + "  "))
                .collect(Collectors.joining("\n"));
    }

    private static String bill(Bill bill) {
        var parts = new java.util.ArrayList<String>();
        parts.add("#### " + MarkdownText.line(bill.headline()));
        if (bill.kicker() != null) parts.add(MarkdownText.line(bill.kicker()));
        if (bill.audience() != null) parts.add("**" + MarkdownText.line(bill.audience()) + "**");
        if (!bill.lines().isEmpty()) parts.add(listing(new Listing(false, bill.lines())));
        if (!bill.story().isEmpty()) parts.add(facts(bill.story()));
        return String.join("\n\n", parts)
                .lines()
                .map(l -> l.isEmpty() ? ">" : "> " + l)
                .collect(Collectors.joining("\n"));
    }

    private static String table(Table table) {
        var head = row(
                table.columns().stream().map(c -> MarkdownText.line(c.header())).toList());
        var rule = row(table.columns().stream().map(c -> rule(c.align())).toList());
        var rows = table.rows().stream()
                .map(r -> row(r.stream().map(MarkdownWriter::cell).toList()))
                .collect(Collectors.joining("\n"));
        return head + "\n" + rule + "\n" + rows;
    }

    private static String rule(Align align) {
        return switch (align) {
            case START -> "---";
            case CENTRE -> ":-:";
            case END -> "--:";
        };
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String cell(Cell cell) {
        return lines(cell.text(), "<br>");
    }

    private static String lines(String text, String between) {
        return text.lines().map(MarkdownText::line).collect(Collectors.joining(between));
    }
}
