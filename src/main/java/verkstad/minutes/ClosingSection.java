package verkstad.minutes;

import java.util.stream.Stream;
import verkstad.minutes.Block.Signatures;
import verkstad.model.session.Session;

/** Attachments, who took the notes, and lines for those who check and sign. */
final class ClosingSection {
    private ClosingSection() {}

    static void add(Page page, Session session) {
        var texts = page.texts();
        page.bullets(1, "minutes.attachments", session.attachments());
        var secretary = Page.orEmpty(session.secretary());
        var notedBy = secretary.isEmpty() ? "" : texts.get("minutes.noted-by", secretary);
        var adjusters = session.adjusters().stream().filter(Page::isStated).toList();
        if (adjusters.isEmpty()) {
            page.quiet(notedBy);
            return;
        }
        page.heading(1, "minutes.signatures");
        page.add(new Signatures(Stream.concat(
                        Stream.of(notedBy), adjusters.stream().map(a -> texts.get("minutes.adjusted-by", a)))
                .filter(Page::isStated)
                .toList()));
    }
}
