package verkstad.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final List<String> USED =
            List.of("Chef\nExpertgrupp", "Chef", "Alla medarbetare", "Ägare", "Expertgrupp för webben");

    @Test
    void whatBeginsAsTheLineOrHasAWordThatDoesIsOffered() {
        assertThat(Completion.offers(USED, "ex")).containsExactly("Expertgrupp", "Expertgrupp för webben");
        assertThat(Completion.offers(USED, "MED")).containsExactly("Alla medarbetare");
        assertThat(Completion.offers(USED, "äg")).containsExactly("Ägare");
    }

    @Test
    void nothingIsOfferedForOneLetterOrForAWholeWord() {
        assertThat(Completion.offers(USED, "e")).isEmpty();
        assertThat(Completion.offers(USED, "")).isEmpty();
        assertThat(Completion.offers(USED, "Chef")).isEmpty();
        assertThat(Completion.offers(List.of(), "Chef")).isEmpty();
    }
}
