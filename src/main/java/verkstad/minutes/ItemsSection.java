package verkstad.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import verkstad.minutes.Block.Heading;
import verkstad.model.session.Activity;
import verkstad.model.session.AgendaItem;

/** What was said and made, item by item; then what the session made under no item. */
final class ItemsSection {
    private final Page page;
    private final Meeting meeting;
    private final Activities activities;
    private final List<Activity> told = new ArrayList<>();

    private ItemsSection(Page page, Meeting meeting) {
        this.page = page;
        this.meeting = meeting;
        this.activities = new Activities(meeting);
    }

    static void add(Page page, Meeting meeting) {
        var section = new ItemsSection(page, meeting);
        meeting.session().agenda().forEach(section::item);
        section.rest("minutes.also", section.activities.ofTheSession());
        if (meeting.profile().tellsEverything()) section.rest("minutes.held-beside", section.activities.ofTheProject());
    }

    private void item(AgendaItem item) {
        var texts = page.texts();
        var title = texts.get("minutes.item-title", item.title(), texts.word("minutes.item-kind", item.kind()));
        page.add(new Heading(1, meeting.number(item), title));
        var responsible = Page.orEmpty(item.responsible());
        page.byline(Page.joined(
                " · ",
                responsible.isEmpty() ? null : texts.get("minutes.by", responsible),
                Page.joined("–", item.began(), item.ended()),
                Boolean.TRUE.equals(item.skipped()) ? texts.get("minutes.skipped") : null));
        page.prose(item.notes());
        page.labelled("minutes.discussion", item.discussion());
        if (item.activity() != null) {
            for (var activity : activities.meant(item.activity())) tell(item, activity);
        }
        if (meeting.isOfDecisions(item)) OutcomeSection.decisions(page, meeting);
        else decided(item);
        page.loosen();
    }

    /** Which decisions came of the item, by their numbers. */
    private void decided(AgendaItem item) {
        var decisions = meeting.session().decisions();
        var numbers = IntStream.range(0, decisions.size())
                .filter(i -> item.id().equals(decisions.get(i).item()))
                .mapToObj(i -> String.valueOf(i + 1))
                .toList();
        if (!numbers.isEmpty())
            page.pointer(page.texts().get("minutes.see-decisions", String.join(", ", numbers), numbers.size()));
    }

    private void tell(AgendaItem item, Activity activity) {
        if (told.contains(activity)) {
            var first = meeting.session().agenda().stream()
                    .filter(i -> i.activity() != null
                            && activities.meant(i.activity()).contains(activity))
                    .findFirst()
                    .orElse(item);
            page.pointer(page.texts().get("minutes.see-item", String.valueOf(meeting.number(first)), first.title()));
            return;
        }
        told.add(activity);
        activities.add(page, activity, item.title());
    }

    /** What no item told of. */
    private void rest(String key, List<Activity> all) {
        var left = all.stream().filter(a -> !told.contains(a)).toList();
        if (left.isEmpty()) return;
        page.heading(1, key);
        left.forEach(a -> {
            told.add(a);
            activities.add(page, a, "");
        });
    }
}
