package verkstad.packaged;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged programs on a true screen: they open every room and say nothing. Under Xvfb by .ci/run. */
@Tag("screen")
class ScreenTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"target/dist/bin/verkstad", "target/image/verkstad/bin/verkstad"})
    void itOpensEveryRoomWithoutAWord(String program) throws Exception {
        assumeThat(Path.of(program))
                .as("built by the package and image commands")
                .exists();
        EveryRoom.opens(Path.of(program), folder, "");
    }
}
