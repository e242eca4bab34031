package verkstad.ui.communication;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final double[] USUAL = {0.5, 0.3, 0.2};

    @Test
    void whatNeedsNoMoreHasItsUsualShare() {
        assertWidths(of(100, new double[] {10, 10, 10}, new double[] {40, 30, 5}), 50, 30, 20);
    }

    @Test
    void aLongWordIsGivenRoomByThoseThatHaveItToSpare() {
        assertWidths(of(100, new double[] {10, 10, 10}, new double[] {30, 30, 30}), 40, 30, 30);
    }

    @Test
    void whereThereIsTooLittleTheLongestShareItAndTheLeastIsKept() {
        assertWidths(of(100, new double[] {10, 10, 45}, new double[] {20, 80, 0}), 20, 35, 45);
        assertWidths(of(100, new double[] {0, 0, 40}, new double[] {90, 80, 0}), 30, 30, 40);
    }

    private static double[] of(double room, double[] least, double[] wanted) {
        return ColumnWidths.of(room, USUAL, least, wanted);
    }

    private static void assertWidths(double[] widths, double... expected) {
        assertThat(widths).containsExactly(expected, Offset.offset(0.01));
    }
}
