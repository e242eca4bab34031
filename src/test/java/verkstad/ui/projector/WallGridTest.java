package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import verkstad.ui.projector.WallGrid.Spot;

class WallGridTest {
    @Test
    void fourBillsHangSideBySideAndTwelveInTwoRows() {
        assertThat(WallGrid.of(0, 1920, 1080).spots()).isEmpty();
        assertThat(WallGrid.of(4, 1920, 1080).spots().stream().map(Spot::y).distinct())
                .hasSize(1);
        assertThat(WallGrid.of(12, 1920, 1080).spots().stream().map(Spot::y).distinct())
                .hasSize(2);
    }

    @Property(tries = 200)
    void billsAreOfEqualSizeOnTheWallAndNotOnEachOther(
            @ForAll @IntRange(min = 1, max = 60) int bills,
            @ForAll @IntRange(min = 320, max = 3840) int width,
            @ForAll @IntRange(min = 240, max = 2160) int height) {
        var spots = WallGrid.of(bills, width, height).spots();
        assertThat(spots).hasSize(bills);
        for (int i = 0; i < bills; i++) {
            var spot = spots.get(i);
            assertThat(spot.width()).isEqualTo(spots.getFirst().width());
            assertThat(spot.height()).isEqualTo(spots.getFirst().height());
            assertThat(spot.x()).isNotNegative();
            assertThat(spot.x() + spot.width()).isLessThanOrEqualTo(width);
            assertThat(spot.y()).isNotNegative();
            assertThat(spot.y() + spot.height()).isLessThanOrEqualTo(height);
            for (var other : spots.subList(0, i))
                assertThat(overlap(spot, other)).isFalse();
        }
    }

    private static boolean overlap(Spot a, Spot b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }
}
