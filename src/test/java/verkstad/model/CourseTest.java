package verkstad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.AgendaItemBuilder;
import verkstad.model.session.Course;
import verkstad.model.session.ItemKind;
import verkstad.model.session.Session;
import verkstad.model.session.SessionBuilder;

class CourseTest {
    private Session session = session("a1", "a2", "a3");

    @Test
    void stepsGoFromItemToItemAndEachKnowsWhenItBeganAndEnded() {
        assertThat(course().current()).isEmpty();
        next("09:00");
        next("09:20");
        assertThat(item("a1")).satisfies(i -> {
            assertThat(i.began()).isEqualTo("09:00");
            assertThat(i.ended()).isEqualTo("09:20");
        });
        next("09:40");
        assertThat(course().next()).isEmpty();
        session = course().ended("10:00");
        assertThat(course().current()).isEmpty();
        assertThat(course().hasBegun()).isTrue();
        assertThat(item("a3").ended()).isEqualTo("10:00");
        assertThat(course().previous()).map(AgendaItem::id).hasValue("a3");
    }

    @Test
    void whoComesBackGoesOnWithTheItemAsItFirstBegan() {
        next("09:00");
        next("09:20");
        session = course().begun("a1", "09:30");
        assertThat(item("a1").began()).isEqualTo("09:00");
        assertThat(item("a1").ended()).isNull();
        assertThat(item("a2").ended()).isEqualTo("09:30");
        assertThat(course().current()).map(AgendaItem::id).hasValue("a1");
    }

    @Test
    void anItemThatIsPassedByInTheSameMinuteHasNoTimes() {
        next("09:00");
        next("09:20");
        next("09:20");
        assertThat(item("a2").began()).isNull();
        assertThat(item("a2").ended()).isNull();
    }

    @Test
    void whatIsToBeSkippedIsPassedOverBothWaysAndCanBeTakenUpAgain() {
        session = course().skipped("a2", true, "08:59");
        next("09:00");
        next("09:20");
        assertThat(course().current()).map(AgendaItem::id).hasValue("a3");
        assertThat(course().previous()).map(AgendaItem::id).hasValue("a1");
        session = course().begun("a2", "09:30");
        assertThat(item("a2").skipped()).isNull();
        assertThat(course().current()).map(AgendaItem::id).hasValue("a2");
    }

    @Test
    void toSkipTheItemAtHandBeginsTheNextOne() {
        next("09:00");
        session = course().skipped("a1", true, "09:10");
        assertThat(course().current()).map(AgendaItem::id).hasValue("a2");
        assertThat(item("a1").ended()).isEqualTo("09:10");
        assertThat(item("a1").skipped()).isTrue();
    }

    @Test
    void aNewItemStandsAfterTheOneAtHandAndIsNext() {
        next("09:00");
        session = course().inserted(made("a9"));
        assertThat(session.agenda()).extracting(AgendaItem::id).containsExactly("a1", "a9", "a2", "a3");
        assertThat(course().next()).map(AgendaItem::id).hasValue("a9");
    }

    @Property
    void howeverOneStepsOneItemAtMostIsAtHand(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 7) Integer> steps) {
        session = session("a1", "a2", "a3", "a4");
        int minute = 0;
        for (int step : steps) {
            var time = String.format("10:%02d", minute++);
            switch (step) {
                case 0, 1 ->
                    session = course().next()
                            .map(n -> course().begun(n.id(), time))
                            .orElse(course().ended(time));
                case 2 ->
                    session = course().previous()
                            .map(p -> course().begun(p.id(), time))
                            .orElse(session);
                case 3 -> session = course().skipped("a2", true, time);
                default -> session = course().begun("a" + (step - 3), time);
            }
            assertThat(session.agenda())
                    .filteredOn(i -> i.began() != null && i.ended() == null)
                    .hasSizeLessThan(2);
            assertThat(session.agenda()).filteredOn(i -> i.ended() != null).allMatch(i -> i.began() != null);
        }
    }

    private void next(String time) {
        session = course().begun(course().next().orElseThrow().id(), time);
    }

    private Course course() {
        return new Course(session);
    }

    private AgendaItem item(String id) {
        return session.item(id).orElseThrow();
    }

    private static Session session(String... ids) {
        return SessionBuilder.builder()
                .id("s1")
                .title("Möte")
                .agenda(List.of(ids).stream().map(CourseTest::made).toList())
                .build();
    }

    private static AgendaItem made(String id) {
        return AgendaItemBuilder.builder()
                .id(id)
                .title(id)
                .kind(ItemKind.DISCUSSION)
                .build();
    }
}
