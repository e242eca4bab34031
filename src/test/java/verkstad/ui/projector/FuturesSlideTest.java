package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.futures.CritiqueBuilder;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.projector.Show;
import verkstad.ui.Fx;
import verkstad.ui.Projected;

/** What the room words together stands as large as there is room for it, and whole. */
class FuturesSlideTest {
    private static final String SENTENCE = "Samma röst i hela länet, natt som dag, i storm och i vackert väder.";

    @Test
    void aMessageOfManyLinesIsWhole() {
        var few = size(f -> f.withSharedMessage(SENTENCE), new Show.Message("f1"), ".label");
        var many = size(f -> f.withSharedMessage(many("\n", 14)), new Show.Message("f1"), ".label");
        assertThat(few).isGreaterThan(many);
    }

    @Test
    void aLongScenarioIsWhole() {
        var few = size(f -> f.withScenario(SENTENCE), new Show.Scenario("f1"), ".scenario-words");
        var many = size(f -> f.withScenario(many(" ", 18)), new Show.Scenario("f1"), ".scenario-words");
        assertThat(few).isGreaterThan(many);
    }

    @Test
    void aLongWishIsWhole() {
        var few = size(wish(SENTENCE), new Show.OneWish("f1", 0), ".wish-words");
        var many = size(wish(many(" ", 6)), new Show.OneWish("f1", 0), ".wish-words");
        assertThat(few).isGreaterThan(many);
    }

    @Test
    void notesStandInLargerTypeAsLongAsAllOfThemAreInView() {
        var some = size(notes(8), new Show.CritiqueNotes("f1", -1), ".note-words");
        var many = size(notes(30), new Show.CritiqueNotes("f1", -1), ".note-words");
        assertThat(some).isGreaterThan(1.5 * Projected.SMALLEST);
        assertThat(many).isEqualTo(Projected.SMALLEST);
    }

    @Test
    void stepsStandInLargerTypeAsLongAsAllOfThemAreInView() {
        var some = size(steps(7), new Show.Years("f1", 2026, -1), ".note-words");
        var many = size(steps(30), new Show.Years("f1", 2026, -1), ".note-words");
        assertThat(some).isGreaterThan(1.2 * Projected.SMALLEST);
        assertThat(many).isEqualTo(Projected.SMALLEST);
    }

    private static UnaryOperator<FuturesWorkshop> notes(int count) {
        var note = CritiqueBuilder.builder().text("Ingen vet vem som kör").build();
        return f -> f.withCritique(Collections.nCopies(count, note));
    }

    private static UnaryOperator<FuturesWorkshop> steps(int count) {
        var step = new RoadStep("Samma nycklar", RoadKind.STEP, null, null, 2029);
        return f -> f.withRoad(Collections.nCopies(count, step));
    }

    private static UnaryOperator<FuturesWorkshop> wish(String words) {
        var note = CritiqueBuilder.builder().text(many(" ", 4)).wish(words).build();
        return f -> f.withCritique(List.of(note));
    }

    private static String many(String between, int times) {
        return String.join(between, Collections.nCopies(times, SENTENCE));
    }

    /** The size of the largest words that are shown, none of which is cut or smaller than can be read. */
    private static double size(UnaryOperator<FuturesWorkshop> work, Show show, String words) {
        return Fx.call(() -> {
            var sample = Samples.in(Language.SV);
            var slide = new Projected(sample.withFutures(Lists.worked(sample.futures(), 0, work)), show);
            assertThat(slide.clipped()).isEmpty();
            assertThat(slide.sizes(words)).allMatch(size -> size >= Projected.SMALLEST);
            return Collections.max(slide.sizes(words));
        });
    }
}
