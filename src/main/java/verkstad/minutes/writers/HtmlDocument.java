package verkstad.minutes.writers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import verkstad.minutes.Block;
import verkstad.minutes.Block.Bill;
import verkstad.minutes.Block.Fact;
import verkstad.minutes.Block.Facts;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Picture;
import verkstad.minutes.Block.Signatures;
import verkstad.minutes.Block.Table;
import verkstad.minutes.Block.Voice;
import verkstad.minutes.Document;

/**
 * Minutes as a tree of HTML, so that no text can be taken for markup: what a PDF is printed from, or a page for
 * browsers, which has no bookmarks and no running head.
 */
final class HtmlDocument {
    private static final String STYLE = "/verkstad/minutes/minutes.css";
    private static final String PAGE_STYLE = "/verkstad/minutes/page.css";

    private final Html html;
    private final Element bookmarks;
    private final Element root;
    private final Element body;
    private final boolean isPage;
    private int headings;
    private int level;

    /** @param pages how many there are, where that is known; else the printer counts them */
    private HtmlDocument(Document document, boolean isPage, @Nullable Integer pages) throws IOException {
        this.isPage = isPage;
        html = new Html(isPage);
        bookmarks = html.element("bookmarks");
        root = html.root(LanguageTag.of(document.language()));
        root.appendChild(head(document));
        var outer = html.add(root, "body", null);
        body = isPage ? html.add(outer, "main", null) : outer;
        if (!isPage) frame(document, pages);
        title(document);
        for (var block : document.blocks()) block(block);
        if (document.endsQuietly()) keep((Element) body.getLastChild().getPreviousSibling());
    }

    static org.w3c.dom.Document forPrint(Document document, @Nullable Integer pages) throws IOException {
        return new HtmlDocument(document, false, pages).dom();
    }

    static org.w3c.dom.Document page(Document document) throws IOException {
        return new HtmlDocument(document, true, null).dom();
    }

    private org.w3c.dom.Document dom() {
        return html.document();
    }

    private Element head(Document document) throws IOException {
        var head = html.element("head");
        html.add(head, "title", null, document.fullTitle());
        meta(head, "description", document.fullTitle());
        if (document.author() != null) meta(head, "author", document.author());
        if (isPage) meta(head, "viewport", "width=device-width, initial-scale=1");
        html.add(head, "style", null, isPage ? style(STYLE) + style(PAGE_STYLE) : style(STYLE));
        if (!isPage) head.appendChild(bookmarks);
        return head;
    }

    private static String style(String name) throws IOException {
        try (var style = PdfWriter.resource(name)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void meta(Element head, String name, String content) {
        var meta = html.add(head, "meta", null);
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private void frame(Document document, @Nullable Integer pages) {
        html.add(body, "div", "running-head", document.runningHead());
        var foot = html.add(body, "div", "running-foot");
        for (var part : document.pageOf().splitWithDelimiters("\\{[01]}", 0)) {
            switch (part) {
                case "{0}" -> html.add(foot, "span", "page");
                case "{1}" ->
                    html.add(foot, "span", pages == null ? "pages" : null, pages == null ? "" : pages.toString());
                default -> html.text(foot, part);
            }
        }
    }

    private void title(Document document) {
        if (document.letterhead() != null) html.add(body, "p", "letterhead", document.letterhead());
        html.add(body, "p", "origin", document.origin());
        bookmarked(html.add(body, "h1", null, document.title()), document.title(), bookmarks);
        var session = html.add(body, "p", "session", document.session());
        if (!document.edition().isEmpty()) {
            session.appendChild(html.element("br"));
            html.add(session, "span", "edition", document.edition());
        }
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Heading h -> heading(h);
            case Paragraph p -> paragraph(body, p);
            case Listing l -> listing(body, l);
            case Facts f -> facts(f.facts());
            case Bill b -> bill(b);
            case Table t -> HtmlTable.add(html, body, t, isPage);
            case Picture p -> picture(p);
            case Signatures s -> s.names().forEach(n -> html.add(body, "p", "signature", n));
        }
    }

    private void picture(Picture picture) throws IOException {
        var image = html.add(html.add(body, "p", "picture"), "img", null);
        image.setAttribute(
                "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(MapPicture.png(picture.map())));
        image.setAttribute("alt", picture.alternative());
        image.setAttribute("style", "width: " + picture.map().millimetres() + "mm");
    }

    private void heading(Heading heading) {
        var text = heading.number() == null ? heading.text() : heading.number() + ". " + heading.text();
        air(heading.level());
        level = heading.level();
        var element = html.add(body, "h" + (heading.level() + 1), null, text);
        bookmarked(element, text, parent(heading.level()));
    }

    /**
     * The air above a heading, apart from it so that a heading at the top of a page has none. A heading holds on to one
     * under it, not to the next of its kind.
     */
    private void air(int next) {
        var above = (Element) body.getLastChild();
        boolean isKept = (above.getTagName().startsWith("h") && next > level)
                || above.getAttribute("class").equals("byline");
        html.add(body, "div", "air" + next + (isKept ? " kept" : ""));
    }

    /** Headings of the first level stand in the root, deeper ones under the last of the level above. */
    private Element parent(int level) {
        var parent = bookmarks;
        for (int i = 1; i < level && parent.getLastChild() instanceof Element last; i++) parent = last;
        return parent;
    }

    private void bookmarked(Element heading, String text, Element parent) {
        var id = "h" + headings++;
        heading.setAttribute("id", id);
        if (isPage) return;
        var bookmark = html.add(parent, "bookmark", null);
        bookmark.setAttribute("name", text);
        bookmark.setAttribute("href", "#" + id);
    }

    private void paragraph(Element parent, Paragraph paragraph) {
        boolean alone = paragraph.text().isEmpty();
        var element =
                html.add(parent, "p", alone ? "label" : paragraph.voice().name().toLowerCase(Locale.ROOT));
        if (paragraph.label() != null) {
            html.add(element, "span", "label", alone ? paragraph.label() : paragraph.label() + ":");
            if (!alone) html.text(element, " ");
        }
        html.text(element, paragraph.text());
    }

    private void listing(Element parent, Listing listing) {
        var list = html.add(parent, listing.numbered() ? "ol" : "ul", listing.isShort() ? "short" : null);
        listing.items().forEach(i -> html.add(list, "li", null, i));
    }

    /** What follows is not parted from it by a page's end. */
    private static void keep(Element element) {
        element.setAttribute("class", (element.getAttribute("class") + " kept").strip());
    }

    private void facts(List<Fact> facts) {
        var table = html.add(body, "table", headings == 1 ? "facts first" : "facts");
        table.setAttribute("style", "width: 140mm");
        HtmlTable.column(html, table, 38);
        HtmlTable.column(html, table, 102);
        var rows = html.add(table, "tbody", null);
        for (var fact : facts) {
            var row = html.add(rows, "tr", "short");
            html.add(row, "th", null, fact.label()).setAttribute("scope", "row");
            html.add(row, "td", null, fact.text());
        }
    }

    private void bill(Bill bill) {
        var block = html.add(body, "div", "bill");
        var masthead = html.add(block, "div", "masthead");
        if (bill.kicker() != null) html.add(masthead, "p", "kicker", bill.kicker());
        bookmarked(html.add(masthead, "h4", null, bill.headline()), bill.headline(), parent(3));
        if (bill.audience() == null && bill.lines().isEmpty() && bill.story().isEmpty()) return;
        var story = html.add(block, "div", "story");
        if (bill.audience() != null) html.add(story, "p", "audience", bill.audience());
        if (!bill.lines().isEmpty()) listing(story, new Listing(false, bill.lines()));
        for (var fact : bill.story()) paragraph(story, new Paragraph(fact.label(), fact.text(), Voice.PLAIN));
    }
}
