package verkstad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.AgendaItemBuilder;
import verkstad.model.session.Course;
import verkstad.model.session.Cut;
import verkstad.model.session.ItemKind;
import verkstad.model.session.Session;
import verkstad.model.session.SessionBuilder;
import verkstad.model.session.Standing;

class StandingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void onTimeAsLongAsTheItemAtHandHasMinutesLeft() {
        assertThat(at(begun("a1", "09:00"), "09:05")).isEqualTo(new Standing(0, 0, "10:00", List.of()));
    }

    @Test
    void behindByWhatTheItemAtHandHasTakenTooMuch() {
        var at = at(begun("a1", "09:00"), "09:18");
        assertThat(at.behind()).isEqualTo(8);
        assertThat(at.over()).isEqualTo(8);
        assertThat(at.ends()).isEqualTo("10:08");
        assertThat(at.cuts()).containsExactly(new Cut("a2", 8, false));
    }

    @Test
    void aheadWhenTheItemBeforeTookLess() {
        var session = new Course(begun("a1", "09:00")).begun("a2", "09:04");
        assertThat(at(session, "09:04")).isEqualTo(new Standing(-6, 0, "09:54", List.of()));
    }

    @Test
    void aSkippedItemGainsItsMinutes() {
        var session = begun("a1", "09:00");
        session = new Course(session).skipped("a2", true, "09:01");
        assertThat(at(session, "09:05").behind()).isEqualTo(-20);
    }

    @Test
    void timeToSpareInTheSessionIsUsedBeforeAnythingIsCut() {
        var session = begun("a1", "09:00").withEnd("10:15");
        var at = at(session, "09:20");
        assertThat(at.behind()).isEqualTo(10);
        assertThat(at.over()).isZero();
        assertThat(at.cuts()).isEmpty();
    }

    @Test
    void onAnotherDayThanItsOwnThePlanBeginsWithTheFirstItem() {
        var session = begun("a1", "14:00").withDate(DAY.minusDays(1));
        assertThat(at(session, "14:15").behind()).isEqualTo(5);
    }

    @Test
    void withoutPlannedMinutesOnlyTheEndOfTheSessionCounts() {
        var session = begun("a1", "09:00");
        session = session.withAgenda(
                session.agenda().stream().map(i -> i.withMinutes(null)).toList());
        assertThat(at(session, "09:50").behind()).isZero();
        assertThat(at(session, "10:05").behind()).isEqualTo(5);
    }

    @Test
    void nothingIsSaidWhileNothingIsAtHandOrWhatWasLeftOpenTheDayBefore() {
        assertThat(Standing.of(session(), DAY, "09:00")).isEmpty();
        assertThat(Standing.of(begun("a1", "09:00"), DAY, "22:00")).isEmpty();
    }

    @Test
    void informationGivesWayFirstThenDiscussionAndWorkLast() {
        var at = at(begun("a1", "09:00"), "09:25");
        assertThat(at.over()).isEqualTo(15);
        assertThat(at.cuts()).containsExactly(new Cut("a2", 10, false), new Cut("a4", 5, false));
    }

    @Test
    void whereHalvesDoNotDoItemsAreSkippedButNeverTheLast() {
        var at = at(begun("a1", "09:00"), "09:45");
        assertThat(at.over()).isEqualTo(35);
        assertThat(at.cuts())
                .containsExactly(new Cut("a2", 20, true), new Cut("a3", 10, false), new Cut("a4", 5, false));
        var late = at(begun("a1", "09:00"), "10:59");
        assertThat(late.cuts()).extracting(Cut::item).contains("a4");
        assertThat(late.cuts()).filteredOn(c -> c.item().equals("a4")).noneMatch(Cut::skip);
        assertThat(late.saved()).isLessThan(late.over());
    }

    @Property
    void cutsSaveWhatIsNeededOrAllThatCanBeSavedAndNeverTouchWhatHasBegun(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 60) Integer> minutes,
            @ForAll @IntRange(min = 0, max = 300) int elapsed) {
        var agenda = new ArrayList<AgendaItem>();
        for (int i = 0; i < minutes.size(); i++)
            agenda.add(item("a" + (i + 1), ItemKind.values()[i % 3], minutes.get(i)));
        var session = new Course(session().withAgenda(agenda).withEnd(null)).begun("a1", "09:00");
        var now = String.format("%02d:%02d", 9 + elapsed / 60, elapsed % 60);
        var at = at(session, now);
        if (at.cuts().stream().noneMatch(Cut::skip)) assertThat(at.saved()).isLessThanOrEqualTo(at.over());
        assertThat(at.cuts()).extracting(Cut::item).doesNotContain("a1").doesNotHaveDuplicates();
        for (var cut : at.cuts()) {
            int planned = session.item(cut.item()).orElseThrow().minutes();
            assertThat(cut.minutes()).isBetween(1, cut.skip() ? planned : planned / 2);
        }
        var shorter = session;
        for (var cut : at.cuts())
            shorter = shorter.withItem(
                    cut.item(), i -> cut.skip() ? i.withSkipped(true) : i.withMinutes(i.minutes() - cut.minutes()));
        // The plan is what it was: only what remains has become shorter.
        var length = minutes.stream().mapToInt(m -> m).sum();
        if (length == 0) return;
        var end = String.format("%02d:%02d", 9 + length / 60, length % 60);
        var after = at(shorter.withEnd(end), now);
        assertThat(after.over()).isEqualTo(Math.max(0, at.over() - at.saved()));
    }

    private static Standing at(Session session, String now) {
        return Standing.of(session, DAY, now).orElseThrow();
    }

    private static Session begun(String item, String time) {
        return new Course(session()).begun(item, time);
    }

    /** From nine to ten: 10, 20, 20 and 10 minutes. */
    private static Session session() {
        return SessionBuilder.builder()
                .id("s1")
                .title("Möte")
                .date(DAY)
                .start("09:00")
                .end("10:00")
                .agenda(List.of(
                        item("a1", ItemKind.INFORMATION, 10),
                        item("a2", ItemKind.INFORMATION, 20),
                        item("a3", ItemKind.WORK, 20),
                        item("a4", ItemKind.DISCUSSION, 10)))
                .build();
    }

    private static AgendaItem item(String id, ItemKind kind, int minutes) {
        return AgendaItemBuilder.builder()
                .id(id)
                .title(id)
                .kind(kind)
                .minutes(minutes)
                .build();
    }
}
