package verkstad.minutes;

import org.jspecify.annotations.Nullable;
import verkstad.minutes.Grid.Numbered;
import verkstad.model.session.AgendaItem;
import verkstad.texts.Texts;

/** What was to be dealt with, by kind and responsible. */
final class AgendaSection {
    private AgendaSection() {}

    static void add(Page page, Meeting meeting) {
        var agenda = meeting.session().agenda();
        if (agenda.isEmpty()) return;
        var texts = page.texts();
        page.heading(1, "minutes.agenda");
        page.add(new Grid<Numbered<AgendaItem>>(texts)
                .figure("minutes.number", 9, n -> String.valueOf(n.number()))
                .column("minutes.item", 80, n -> n.thing().title())
                .column(
                        "minutes.kind",
                        30,
                        n -> texts.word("minutes.kind", n.thing().kind()))
                .optional("minutes.responsible", 34, n -> n.thing().responsible())
                .optionalFigure(
                        "minutes.planned", 24, n -> planned(texts, n.thing().minutes()))
                .over(texts.get("minutes.agenda"), Numbered.of(agenda)));
    }

    private static @Nullable String planned(Texts texts, @Nullable Integer minutes) {
        return minutes == null ? null : texts.get("minutes.minutes", String.valueOf(minutes));
    }
}
